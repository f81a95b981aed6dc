import { applicants, disputes, leaves } from "../../printer/statutoryForm.ts";
import { add, isTold, printsRequests, type Seeder } from "../fault.ts";

/** Slips in the sums of one report. What else they break, the year after above all, follows from the numbers. */

const kinds = applicants.slice(0, 6).map(({ key }) => key);

export const flow: Seeder = {
  rule: "requests.flow",
  seed(random, draft) {
    if (!isTold(draft) || !printsRequests(draft)) return null;
    const kind = random.pick(kinds);
    const by = random.int(1, 20);
    const row = random.pick(["received", "received", "carried_out"]);
    return add(draft, { [`requests.${row}.${kind}`]: by, [`requests.${row}.total`]: by });
  },
};

export const rowSum: Seeder = {
  rule: "requests.row_sum",
  seed(random, draft) {
    if (!isTold(draft) || !printsRequests(draft)) return null;
    const rows = leaves(draft.forms.get("requests")!);
    const row = random.pick([...rows, "received"]);
    const column = random.pick([...kinds, "total", "total"]);
    return add(draft, { [`requests.${row}.${column}`]: random.int(1, 9) });
  },
};

export const columnSum: Seeder = {
  rule: "requests.column_sum",
  seed(random, draft) {
    if (!isTold(draft) || !printsRequests(draft)) return null;
    const row = random.pick(leaves(draft.forms.get("requests")!));
    const kind = random.pick(kinds);
    const by = random.int(1, 9);
    return add(draft, { [`requests.${row}.${kind}`]: by, [`requests.${row}.total`]: by });
  },
};

export const blockSum: Seeder = {
  rule: "disputes.block_sum",
  seed(random, draft) {
    if ([...draft.gaps.keys()].some((name) => name.startsWith("disputes."))) return null;
    const column = random.pick(["upheld", "corrected", "other", "pending", "total"]);
    return add(draft, { [`disputes.${random.pick(disputes)}.${column}`]: random.int(1, 5) });
  },
};
