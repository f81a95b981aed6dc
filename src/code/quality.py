import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
quality = pd.read_csv(f"{folder}/quality.csv")
# Copies count too: the rules are tried on every report.
rules = [name for name in quality.columns if f"{name}_reason" in quality.columns]
outcomes = quality[rules]
counts = pd.DataFrame({outcome: (outcomes == outcome).sum() for outcome in ["passed", "failed"]})
counts["not_checked"] = len(quality) - counts["passed"] - counts["failed"]
counts["share_failed"] = counts["failed"] / (counts["passed"] + counts["failed"])
counts.to_csv(sys.stdout, index_label="rule")
