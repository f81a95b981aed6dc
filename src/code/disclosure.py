import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
disclosure = pd.read_csv(f"{folder}/disclosure_2021.csv", dtype={"year": "Int64"})
disclosure = disclosure[disclosure["duplicate_of"].isna()]  # no copies
fields = ["licensing_decisions", "penalties_decisions", "coercive_measures_decisions"]
long = disclosure.melt("year", fields, "field", "decisions")
groups = long.groupby(["year", "field"], dropna=False)["decisions"]
totals = groups.agg(reports="count", total=lambda decisions: decisions.sum(min_count=1))
totals.to_csv(sys.stdout)
