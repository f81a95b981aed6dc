import type { Slip } from "../draft.ts";
import { isTold, printsRequests, type Seeder } from "../fault.ts";

/** Sentences that say otherwise than the tables, or than they themselves say. */

const slip = (rule: string, what: Slip): Seeder => ({
  rule,
  seed(_, draft) {
    if (!isTold(draft) || !printsRequests(draft) || draft.gaps.size > 0) return null;
    draft.slip = what;
    draft.breaks.push(rule);
    return `a sentence on ${what}`;
  },
});

export const requests = slip("narrative.requests", "requests");
export const disputes = slip("narrative.disputes", "disputes");
export const parts = slip("narrative.parts", "parts");
export const percent = slip("narrative.percent", "percent");
