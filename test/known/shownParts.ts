import { codebook } from "../../loaders/codebook/codebook.ts";
import type { Known, Part } from "./known.ts";
import type { Item, Shown, ShownTable } from "./shown.ts";

/** What the pages have in common, as it must be shown. */

export type Language = "en" | "zh";

/** What a reader has before him: the edition, and the reports that the address asks for. */
export interface View {
  readonly language: Language;
  /** The reports that count, by the form of a part; and how many are copies of others. */
  readonly reports: (part: Part) => readonly Known[];
  readonly copies: (part: Part) => number;
  /** Known errors in some cells of the reports that count. */
  readonly errors: (part: Part, cells: readonly string[]) => number;
}

/** Numbers that stand in another order in the Chinese edition. */
export const inOrder = ({ language }: View, en: readonly Item[], zh: readonly Item[]) =>
  language === "en" ? en : zh;

/** The name of an entry of the codebook, or what stands for none. */
export function nameOf(
  { language }: View,
  entries: readonly { key: string; en: string; zh: string }[],
  key: string | null,
  none = "",
): string {
  return entries.find((entry) => entry.key === key)?.[language] ?? key ?? none;
}

/** Both names one after the other in the English edition, the Chinese one alone in the other. */
export function bothNames(
  { language }: View,
  entries: readonly { key: string; en: string; zh: string }[],
  key: string,
): string[] {
  const { en, zh } = entries.find((entry) => entry.key === key)!;
  return language === "en" ? [en, zh] : [zh];
}

export const formName = (view: View, form: string | null): string =>
  nameOf(view, codebook.forms, form);

export function provinceName({ language }: View, code: string | null): string {
  return codebook.provinces.find((province) => province.code === code)?.[language] ?? "";
}

/** Says how many reports are chosen, how many copies are not counted, and how many errors are known. */
export function choiceNote(view: View, part: Part, cells: readonly string[] = []): Shown {
  const more = [view.copies(part), view.errors(part, cells)].filter((count) => count > 0);
  return [view.reports(part).length, ...more];
}

interface Left {
  readonly reason: string;
  readonly reports: readonly string[];
}

/** Names the reports that are left out, of many the first. */
export function leftOut({ language }: View, { left_out }: { left_out: readonly Left[] }): Shown[] {
  return left_out.flatMap(({ reason, reports }): Shown[] => {
    const state = codebook.states.find(({ key }) => key === reason)?.[language];
    return [[reports.length, ...(state ? [state.toLowerCase()] : [])], reports.slice(0, 50)];
  });
}

/** A chart: its title, what it says to those who do not see it, the labels in it that have a number, and its table. */
export function figure({
  title = [],
  told,
  drawn = [],
  rows,
}: {
  title?: readonly Item[];
  told: readonly Item[];
  drawn?: readonly (readonly Item[])[];
  rows: ShownTable["rows"];
}): Shown[] {
  return [title, told, ...drawn, title, ...tableOf({ rows })];
}

/** A list with a box to search it. */
export function searchList(rows: ShownTable["rows"]): Shown[] {
  const n = rows.length;
  return [[n, n, n], ...tableOf({ rows })];
}

/** A table; none is shown where it has no row. */
export const tableOf = (table: ShownTable): Shown[] => (table.rows.length === 0 ? [] : [table]);
