import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
coverage = pd.read_csv(f"{folder}/coverage.csv", dtype={"year": "Int64"})
coverage = coverage[coverage["duplicate_of"].isna()]  # no copies
counts = coverage.groupby(["year", "form"], dropna=False).size()
counts.rename("reports").to_csv(sys.stdout)
