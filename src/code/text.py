import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
texts = pd.read_csv(f"{folder}/texts.csv")
texts = texts[texts["duplicate_of"].isna()]  # no copies
# The reports that were compared with others and have prose.
compared = (texts["exact_letters"] + texts["near_letters"]).notna()
texts = texts[compared & (texts["letters"] > 0)]
shared = {
    "any": ["exact_letters", "near_letters"],
    "exact": ["exact_letters"],
    "near": ["near_letters"],
    "same_agency": ["same_agency_exact_letters", "same_agency_near_letters"],
    "other_agency": ["other_agency_exact_letters", "other_agency_near_letters"],
}
letters = pd.Series({name: texts[fields].sum().sum() for name, fields in shared.items()})
shares = pd.DataFrame({"letters": letters, "share": letters / texts["letters"].sum()})
shares.to_csv(sys.stdout, index_label="shared")
