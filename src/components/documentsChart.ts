import type { FieldTotal } from "../statistics/totals.js";
import { cellFieldName } from "./cellFieldName.js";
import type { Edition } from "./edition.js";
import { totalsChart } from "./totalsChart.js";

/** Rules and normative documents by year, in one of the forms. */
export function documentsChart(
  totals: readonly FieldTotal[],
  form: "form2019" | "form2021",
  edition: Edition,
): HTMLElement {
  const name = edition.name(edition.codebook.forms, form);
  return totalsChart(totals, {
    title: edition.say({
      en: `Rules and normative documents: ${name}`,
      zh: `规章和行政规范性文件（${name}）`,
    }),
    name: `gongkai-documents-${form}`,
    fieldName: (field) => cellFieldName(field, edition),
    edition,
  });
}
