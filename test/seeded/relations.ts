import type { FormKey } from "../../loaders/codebook/schema.ts";
import { applicants, disputes, leaves, results } from "../printer/statutoryForm.ts";

/** A relation between cells of one report: the sum on the left is the sum on the right. */
export interface MadeRelation {
  readonly rule: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const kinds = applicants.slice(0, 6).map(({ key }) => key);

/** The relations that the notice prints above the tables or gives by their totals, written down apart from the codebook. */
export function relationsOf(form: FormKey): MadeRelation[] {
  const rows = ["received", "carried_in", ...leaves(form), "handled_total", "carried_out"];
  return [
    ...applicants.map(({ key }) => ({
      rule: "requests.flow",
      left: [`requests.received.${key}`, `requests.carried_in.${key}`],
      right: [`requests.handled_total.${key}`, `requests.carried_out.${key}`],
    })),
    ...rows.map((row) => ({
      rule: "requests.row_sum",
      left: [`requests.${row}.total`],
      right: kinds.map((kind) => `requests.${row}.${kind}`),
    })),
    ...applicants.map(({ key }) => ({
      rule: "requests.column_sum",
      left: [`requests.handled_total.${key}`],
      right: leaves(form).map((row) => `requests.${row}.${key}`),
    })),
    ...disputes.map((block) => ({
      rule: "disputes.block_sum",
      left: [`disputes.${block}.total`],
      right: results.slice(0, 4).map(({ key }) => `disputes.${block}.${key}`),
    })),
  ];
}
