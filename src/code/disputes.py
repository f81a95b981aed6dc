import sys
import pandas as pd

folder = sys.argv[1] if len(sys.argv) > 1 else "."
disputes = pd.read_csv(f"{folder}/disputes.csv")
disputes = disputes[disputes["duplicate_of"].isna()]  # no copies
disputes["all"] = "all"
blocks = {"review": ["review"], "litigation": ["litigation_direct", "litigation_after_review"]}
found = []
for kind, names in blocks.items():
    ended = {
        result: disputes[[f"{name}_{result}" for name in names]].sum(axis=1, skipna=False)
        for result in ["upheld", "corrected", "other"]
    }
    decided = sum(ended.values())  # unknown where one of the results is
    corrected = ended["corrected"].where(decided.notna())
    cases = disputes.assign(kind=kind, corrected=corrected, decided=decided)
    for by in ["all", "form"]:
        groups = cases.groupby(["kind", by], dropna=False)[["corrected", "decided"]].sum()
        found.append(groups.rename_axis(["kind", "group"]))
shares = pd.concat(found)
shares.assign(share=shares["corrected"] / shares["decided"]).to_csv(sys.stdout)
