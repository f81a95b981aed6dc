import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { FormName } from "../printer/madeReport.ts";
import type { Random } from "../printer/random.ts";
import { articles } from "../printer/statutoryForm.ts";

/** The form that a report for a year should use. */
export function formOf(year: number): FormKey {
  return year >= 2021 ? "form2021" : "form2019";
}

/** The form of each part of the disclosure table, and of the requests table. A mix has at least one part of each. */
export function formsOf(form: FormName, random: Random): Map<string, FormKey> {
  const parts = [...articles.form2019.map(({ key }) => key), "requests"];
  const either = (): FormKey => (random.chance(0.5) ? "form2019" : "form2021");
  for (;;) {
    const forms = new Map(parts.map((part) => [part, form === "mixed" ? either() : form] as const));
    // The current form has no such part.
    if (forms.get("article20_9") === "form2021") forms.delete("article20_9");
    if (form !== "mixed" || new Set(forms.values()).size === 2) return forms;
  }
}
