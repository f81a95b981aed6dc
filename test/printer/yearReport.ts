import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { MadeReport, TrueCell } from "./madeReport.ts";
import { makeReport } from "./makeReport.ts";

/** A report of a given agency and year, whose cells are all 0 but those named; null leaves a cell blank. */
export function yearReport({
  agency,
  year,
  form = year >= 2021 ? "form2021" : "form2019",
  values = {},
}: {
  readonly agency: string;
  readonly year: number;
  readonly form?: FormKey;
  readonly values?: Readonly<Record<string, number | null>>;
}): MadeReport {
  // This seed words every label as the form does.
  const made = makeReport(1, form, { blank: false, merged: false });
  const cells = new Map<string, TrueCell>();
  for (const name of made.cells.keys()) {
    const value = name in values ? values[name]! : 0;
    cells.set(
      name,
      value === null
        ? { name, value, state: "blank", raw: "" }
        : { name, value, state: "reported", raw: String(value) },
    );
  }
  const unknown = Object.keys(values).filter((name) => !cells.has(name));
  if (unknown.length > 0) throw new Error(`${agency} ${year}: no such cell: ${unknown.join(", ")}`);
  const nothing: readonly string[] = [];
  return {
    ...made,
    identity: {
      ...made.identity,
      agency,
      year,
      title: `${agency}${year}年政府信息公开工作年度报告`,
      publishedOn: `${year + 1}-01-20`,
    },
    // No sentence tells a number that the tables would have to agree with.
    prose: {
      preamble: "",
      overview: ["全年按照要求公开政府信息。"],
      disclosure: nothing,
      requests: nothing,
      disputes: nothing,
      problems: ["公开内容有待充实。"],
      other: ["无"],
    },
    wording: {
      ...made.wording,
      pick: (_, labels) => labels[0]!,
      breaks: () => false,
      extraRow: null,
      wider: 0,
      splitHeader: false,
      amountNote: "（万元）",
    },
    cells,
    merged: new Set(),
  };
}
