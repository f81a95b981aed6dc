import type { ColumnTable } from "arquero";
import { amountsOf, AmountSum, type AmountTotal } from "./amounts.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports } from "./leftOut.js";
import { totals, type FieldTotal } from "./totals.js";

/** Fees collected (本年收费金额), which the 2021 form asks for. */
export interface FeeAmount extends AmountTotal, Grouped {}

/** The amount of fees over the theme `procurement_fees`, in 万元, one row a group. Reports in the 2019 form are counted as `other_form`. */
export function feeAmounts(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): FeeAmount[] {
  const { keys, of } = groupsOf(table, by);
  const amounts = amountsOf(table, "fees_amount");
  const leftOut = new LeftOutReports(table, keys.length);
  const sums = keys.map(() => new AmountSum());
  for (let i = 0; i < of.length; i++) {
    const lacking = sums[of[i]!]!.add(i, amounts);
    if (lacking !== null) leftOut.add(of[i]!, i, lacking);
  }
  return sums.map((sum, group) => ({ ...keys[group], ...sum.total(leftOut.of(group)) }));
}

/** Fee items on the lists of the year before, and items added or removed, which the 2019 form asks for. Never in one series with amounts. */
export function feeItems(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): FieldTotal[] {
  return totals(table, ["fees_items_last_year", "fees_items_change"], by);
}
