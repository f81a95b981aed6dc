import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
outcomes = pd.read_csv(f"{folder}/outcomes.csv")
outcomes = outcomes[outcomes["duplicate_of"].isna()]  # no copies
# The reports that state every number their form asks for: it has 19 or 21 rows of outcomes.
ends = ["granted", "partially_granted", "denied", "unavailable", "not_processed", "other"]
rows = outcomes.filter(regex=f"^({'|'.join(ends)})_(.*_)?total$")
whole = rows.notna().sum(axis=1) == outcomes["form"].map({"form2019": 19, "form2021": 21})
ways = ["received_total", "carried_in_total", "handled_total", "carried_out_total"]
known = outcomes[whole & outcomes[ways].notna().all(axis=1)]

received, carried_in, handled, carried_out = known[ways].sum()
flow = {end: known.filter(regex=f"^{end}_(.*_)?total$").sum().sum() for end in ends}
flow["unaccounted"] = handled - sum(flow.values())
flow = {"received": received, "carried_in": carried_in, **flow, "carried_out": carried_out}
pd.Series(flow, name="requests").to_csv(sys.stdout, index_label="way")
