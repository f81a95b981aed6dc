import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
requests = pd.read_csv(f"{folder}/requests.csv")
requests = requests[requests["duplicate_of"].isna()]  # no copies
names = "natural_person business research social_welfare legal_service other_organization"
six = requests[[f"received_{name}" for name in names.split()]]
total = six.dropna().sum()  # the reports that state all six
shares = pd.DataFrame({"requests": total, "share": total / total.sum()})
shares.to_csv(sys.stdout, index_label="field")
