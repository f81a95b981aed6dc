import { codebook } from "../codebook/codebook.ts";
import type { FormKey } from "../codebook/schema.ts";
import type { Cell, Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

const firstYearOfForm2021 = 2021;
const named = new Map(codebook.forms.map(({ key, en }) => [key, en]));
const namedZh = new Map(codebook.forms.map(({ key, zh }) => [key, zh]));

/** The form fits the report's year, and one form is used throughout. */
export function vintage(report: Report): Trial[] {
  const used = new Map<FormKey, string[]>();
  let last: Cell | null = null;
  for (const cell of report.cells) {
    const { table, row, form, state } = cell;
    if (form === null || state === "missing") continue;
    // The cells of a row follow each other.
    if (last?.row === row && last.table === table) continue;
    last = cell;
    const names = used.get(form) ?? used.set(form, []).get(form)!;
    names.push(`${table}.${row}`);
  }
  const forms = [...used.keys()];
  if (forms.length === 0) return [notChecked("no table tells its form", "各表均未显示版本")];
  const { year, title } = report.identity;
  const span = { start: title?.start ?? null, end: title?.end ?? null };
  if (forms.length > 1) {
    return [
      {
        outcome: "failed",
        cells: [],
        expected: "one form throughout",
        found: forms
          .map((form) => `${named.get(form)} in ${used.get(form)!.length} rows`)
          .join(", "),
        zh: {
          expected: "全篇采用同一格式",
          found: forms.map((form) => `${namedZh.get(form)}${used.get(form)!.length}行`).join("，"),
        },
        message: `the report mixes both forms: ${forms.map((form) => `${named.get(form)} in ${used.get(form)!.slice(0, 3).join(", ")}`).join("; ")}`,
        ...span,
      },
    ];
  }
  if (!year) return [notChecked("the year is unknown", "年度不明")];
  const expected: FormKey = year.value >= firstYearOfForm2021 ? "form2021" : "form2019";
  if (forms[0] === expected) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: named.get(expected)!,
      found: named.get(forms[0]!)!,
      zh: { expected: namedZh.get(expected)!, found: namedZh.get(forms[0]!)! },
      message: `a report for ${year.value} in the form ${named.get(forms[0]!)}`,
      ...span,
    },
  ];
}
