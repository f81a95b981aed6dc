import { perWan, written, type Money } from "../printer/cellsOf.ts";
import type { TrueCell } from "../printer/madeReport.ts";
import type { Random } from "../printer/random.ts";
import { applicants, articles, disputes, leaves, results } from "../printer/statutoryForm.ts";
import type { Draft } from "./draft.ts";

/** The cells of a draft in its form, each with the characters printed in it. */
export function cellsOfDraft(random: Random, draft: Draft): Map<string, TrueCell> {
  const cells = new Map<string, TrueCell>();
  for (const name of cellNames(draft)) {
    const gap = draft.gaps.get(name);
    const row = name.split(".").slice(0, 2).join(".");
    if (gap !== undefined) {
      const state = gap === "" ? "blank" : "not_applicable";
      cells.set(name, { name, value: null, state, raw: gap });
    } else if (draft.merged.has(row)) {
      cells.set(name, { name, value: 0, state: "merged", raw: "0" });
    } else if (name.endsWith(".amount")) {
      const { digits, unit } = draft.amounts.get(name)!;
      const value = Number(`${digits}e${perWan[(unit || draft.headerUnit || "万元") as Money]}`);
      cells.set(name, { name, value, state: "reported", raw: `${digits}${unit}` });
    } else {
      const value = draft.figures.get(name)!;
      const raw = written(random, draft.habit, name, value);
      cells.set(name, { name, value, state: "reported", raw });
    }
  }
  return cells;
}

/** The names of the cells that a draft's form has, in the order of the form. */
export function cellNames({ forms }: Pick<Draft, "forms">): string[] {
  const disclosure = [...forms].flatMap(([key, form]) => {
    const article = articles[form].find((entry) => entry.key === key);
    return (article?.rows ?? []).flatMap((row) =>
      article!.columns.map((column) => `disclosure.${row.key}.${column.key}`),
    );
  });
  const rows = [
    "received",
    "carried_in",
    ...leaves(forms.get("requests")!),
    "handled_total",
    "carried_out",
  ];
  return [
    ...disclosure,
    ...rows.flatMap((row) => applicants.map(({ key }) => `requests.${row}.${key}`)),
    ...disputes.flatMap((block) => results.map(({ key }) => `disputes.${block}.${key}`)),
  ];
}
