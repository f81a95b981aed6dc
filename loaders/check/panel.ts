import { panelRelations } from "../codebook/panelRelations.ts";
import type { PanelRelation } from "../codebook/schema.ts";
import { cellIndex } from "../report/formCells.ts";
import { grouped, type Agency, type Member, type YearMember } from "./agency.ts";
import type { Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

/** Relations between a report and the one of the year before. */

/** carried_in = carried_out of the year before, in each of the seven columns. */
export function carry(member: YearMember, agency: Agency): Trial[] {
  return tryRelations(member, agency, "panel.carry");
}

/** in_force = in_force of the year before + issued - repealed, for rules and normative documents. */
export function inForce(member: YearMember, agency: Agency): Trial[] {
  return tryRelations(member, agency, "panel.in_force");
}

/** items_last_year = items_last_year + items_change of the year before, in each row that has items. */
export function items(member: YearMember, agency: Agency): Trial[] {
  return tryRelations(member, agency, "panel.items");
}

/** A relation with the indices of its cells. */
interface Indexed {
  readonly relation: PanelRelation;
  readonly later: number;
  readonly before: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

const indexed = grouped(
  panelRelations.map((relation): Indexed => ({
    relation,
    later: cellIndex(relation.later),
    before: relation.before.map(cellIndex),
    added: relation.added.map(cellIndex),
    removed: relation.removed.map(cellIndex),
  })),
  ({ relation }) => relation.rule,
);

function tryRelations(member: YearMember, { years }: Agency, rule: string): Trial[] {
  const asked = indexed.get(rule)!.filter(({ later }) => member.figures.has(later));
  if (asked.length === 0) return [];
  const [before, another] = years.get(member.year - 1) ?? [];
  if (!before) return [notChecked("the year before is not in the corpus", "语料库中无上年度报告")];
  if (another)
    return [
      notChecked("the year before has several reports that differ", "上年度有多份不同的报告"),
    ];
  return asked.map((relation) => tryRelation(relation, member, before));
}

function tryRelation(
  { relation, later, before, added, removed }: Indexed,
  member: Member,
  earlier: Member,
): Trial {
  const here = member.figures;
  const there = earlier.figures;
  if (before.some((index) => !there.has(index))) {
    return notChecked("the year before uses the other form", "上年度采用另一格式");
  }
  const found = here.value(later);
  const terms = [
    ...before.map((index) => there.value(index)),
    ...added.map((index) => here.value(index)),
    ...removed.map((index) => negative(here.value(index))),
  ];
  if (found === null || !areKnown(terms))
    return notChecked("a value of the relation is unknown", "勾稽关系中有数值不明");
  const expected = terms.reduce((total, value) => total + value, 0);
  if (found === expected) return passed;
  return {
    outcome: "failed",
    cells: [relation.later, ...relation.added, ...relation.removed],
    expected: written(terms, expected),
    found: String(found),
    message: `${relation.words}: ${found} against ${written(terms, expected)}, the year before being ${earlier.report}`,
    ...here.place([later, ...added, ...removed]),
    other: { report: earlier.report, cells: relation.before },
  };
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

function areKnown(values: readonly (number | null)[]): values is number[] {
  return !values.includes(null);
}

/** Terms as the sum they make: 12 + 3 - 1 = 14. */
function written(terms: readonly number[], sum: number): string {
  const [first, ...rest] = terms;
  if (rest.length === 0) return String(first);
  const signed = rest.map((value) =>
    value < 0 || Object.is(value, -0) ? `- ${-value}` : `+ ${value}`,
  );
  return `${first} ${signed.join(" ")} = ${sum}`;
}
