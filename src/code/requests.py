import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
requests = pd.read_csv(f"{folder}/requests.csv", dtype={"year": "Int64"})
requests = requests[requests["duplicate_of"].isna()]  # no copies
# What is known: the total cell, else its six applicants added up, else what the sentences say.
names = "natural_person business research social_welfare legal_service other_organization"
six = requests[[f"received_{name}" for name in names.split()]].sum(axis=1, skipna=False)
received = requests["received_total"].fillna(six).fillna(requests["received_claim"])

requests = requests.assign(all="all", reports=received.notna(), zero=received == 0)
by = ["all", "form", "year"]
groups = [requests.groupby(field, dropna=False)[["reports", "zero"]].sum() for field in by]
rates = pd.concat(groups, keys=by, names=["by", "group"])
rates.assign(share=rates["zero"] / rates["reports"]).to_csv(sys.stdout)
