import type { Decisions } from "../statistics/decisions.js";
import { cellFieldName } from "./cellFieldName.js";
import type { Edition } from "./edition.js";
import { totalsChart } from "./totalsChart.js";

/** Decisions on licensing, penalties and coercive measures by year, in one of the forms. */
export function decisionsChart(
  totals: readonly Decisions[],
  form: "form2019" | "form2021",
  edition: Edition,
): HTMLElement {
  const name = edition.name(edition.codebook.forms, form);
  return totalsChart(totals, {
    title: edition.say({ en: `Decisions in the year: ${name}`, zh: `本年处理决定数量（${name}）` }),
    name: `gongkai-decisions-${form}`,
    fieldName: (field) => cellFieldName(field, edition),
    edition,
  });
}
