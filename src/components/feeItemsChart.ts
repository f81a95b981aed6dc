import type { FieldTotal } from "../statistics/totals.js";
import { cellFieldName } from "./cellFieldName.js";
import type { Edition } from "./edition.js";
import { totalsChart } from "./totalsChart.js";

/** Fee items by year, where the 2019 form asks for them. */
export const feeItemsChart = (totals: readonly FieldTotal[], edition: Edition): HTMLElement =>
  totalsChart(totals, {
    title: edition.say({ en: "Fee items", zh: "行政事业性收费项目" }),
    name: "gongkai-fee-items",
    fieldName: (field) => cellFieldName(field, edition),
    edition,
  });
