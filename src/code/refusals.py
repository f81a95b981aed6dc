import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
outcomes = pd.read_csv(f"{folder}/outcomes.csv")
outcomes = outcomes[outcomes["duplicate_of"].isna()]  # no copies
reasons = outcomes.filter(regex="^denied_.*_total$")
total = reasons.dropna().sum()  # the reports that state all eight
shares = pd.DataFrame({"requests": total, "share": total / total.sum()})
shares.to_csv(sys.stdout, index_label="field")
