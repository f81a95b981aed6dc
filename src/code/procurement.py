import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
procurement = pd.read_csv(f"{folder}/procurement_fees.csv")
procurement = procurement[procurement["duplicate_of"].isna()]  # no copies
amount = procurement["centralized_procurement_amount"]  # in 万元
projects = procurement["centralized_procurement_projects"]
both = amount.notna() & projects.notna()
total = {
    "reports": amount.count(),
    "amount": amount.sum(min_count=1),
    "reports_with_projects": projects.count(),
    "projects": projects.sum(),
    "amount_per_project": amount[both].sum() / projects[both].sum(),
}
pd.DataFrame([total]).to_csv(sys.stdout, index=False)
