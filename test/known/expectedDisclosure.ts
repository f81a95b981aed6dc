import { added, groupsBy, Left, sum } from "./byHand.ts";
import type { Known, KnownCell } from "./known.ts";

/** What the page on disclosure must say, from what is true of the reports. */

type Form = "form2019" | "form2021";

/** A field added up over the reports that state it. `fault` says why a number must be left out. */
export function fieldTotal(
  reports: readonly Known[],
  field: string,
  cellOf: (known: Known) => KnownCell,
  fault: (known: Known) => string | null = () => null,
) {
  const left = new Left();
  const values: number[] = [];
  let other_form = 0;
  for (const known of reports) {
    const { value, state } = cellOf(known);
    const wrong = value === null ? null : fault(known);
    if (wrong !== null) left.note(wrong, known);
    else if (value !== null) values.push(value);
    else if (state !== null) left.note(state, known);
    else other_form++;
  }
  return {
    field,
    value: values.length === 0 ? null : sum(values),
    n: values.length,
    zero: values.filter((value) => value === 0).length,
    ...left.told,
    other_form,
  };
}

function decisions(reports: readonly Known[], form: Form) {
  return ["licensing", "penalties", "coercive_measures"].map((matter) => {
    const cell = (known: Known, column: string) =>
      known.cell(`disclosure.${matter}.${column}`, "documents", form);
    // Who writes the number of items on the list has not told of decisions.
    const misread = (known: Known) => {
      const items = added([cell(known, "items_last_year"), cell(known, "items_change")]);
      const isStock = form === "form2019" && items === cell(known, "decisions").value;
      return isStock && cell(known, "items_change").value !== 0 ? "misread" : null;
    };
    const decided = (known: Known) => cell(known, "decisions");
    return { ...fieldTotal(reports, `${matter}_decisions`, decided, misread), matter };
  });
}

const printedDocuments = {
  form2019: ["made", "disclosed", "total_disclosed"],
  form2021: ["issued", "repealed", "in_force"],
};

function documents(reports: readonly Known[], form: Form) {
  return ["government_rules", "normative_documents"].flatMap((row) =>
    printedDocuments[form].map((column) =>
      fieldTotal(reports, `${row}_${column}`, (known) =>
        known.cell(`disclosure.${row}.${column}`, "documents", form),
      ),
    ),
  );
}

export function disclosurePage(reports: readonly Known[], form: Form) {
  const years = groupsBy(reports, ({ year }) => year);
  const byYear = <Row>(rowsOf: (some: readonly Known[], form: Form) => Row[]) =>
    years.flatMap(([year, some]) => rowsOf(some, form).map((row) => ({ year, ...row })));
  return {
    decisions: decisions(reports, form),
    decisionsByYear: byYear(decisions),
    documentsByYear: byYear(documents),
  };
}
