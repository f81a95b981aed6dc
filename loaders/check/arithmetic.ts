import { relations, type Relation } from "../codebook/relations.ts";
import type { TableKey } from "../codebook/schema.ts";
import { cellIndex } from "../report/formCells.ts";
import type { Cell, Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { formedCells } from "./formed.ts";
import { cellBreach, notChecked, passed } from "./trial.ts";

/** The relations printed above the tables or given by their totals. */

/** received + carried_in = handled_total + carried_out, in each of the seven columns. */
export function flow(report: Report): Trial[] {
  return tryRelations(report, "requests", "requests.flow");
}

/** total = the six applicant columns, in each row. */
export function rowSum(report: Report): Trial[] {
  return tryRelations(report, "requests", "requests.row_sum");
}

/** handled_total = the outcome rows, in each of the seven columns. */
export function columnSum(report: Report): Trial[] {
  return tryRelations(report, "requests", "requests.column_sum");
}

/** total = upheld + corrected + other + pending, in review and both kinds of litigation. */
export function blockSum(report: Report): Trial[] {
  return tryRelations(report, "disputes", "disputes.block_sum");
}

/** A relation with the indices of its cells. */
interface Indexed {
  readonly relation: Relation;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The relations of both forms, and those that both ask for, by rule. */
const indexed = {
  form2019: byRule(relations.form2019),
  form2021: byRule(relations.form2021),
  // Where the form is unknown, what both forms ask for can still be tried.
  both: byRule(
    relations.form2019.filter((one) =>
      relations.form2021.some(
        (other) => other.rule === one.rule && other.right.join() === one.right.join(),
      ),
    ),
  ),
};

function byRule(all: readonly Relation[]): ReadonlyMap<string, readonly Indexed[]> {
  const rules = new Map<string, Indexed[]>();
  for (const relation of all) {
    const { rule, left, right } = relation;
    const entry = { relation, left: left.map(cellIndex), right: right.map(cellIndex) };
    rules.set(rule, [...(rules.get(rule) ?? []), entry]);
  }
  return rules;
}

function tryRelations(report: Report, table: TableKey, rule: string): Trial[] {
  const first = report.cells.find((cell) => cell.table === table);
  if (!first) return [];
  const asked = indexed[first.form ?? "both"].get(rule);
  if (!asked) return [notChecked("the form of the table is unknown", "表格版本不明")];
  const { byIndex } = formedCells(report);
  return asked.map((relation) => tryRelation(relation, byIndex));
}

/** Tries one relation; not checked where a value is unknown. */
function tryRelation(
  { relation, left, right }: Indexed,
  byIndex: ReadonlyMap<number, Cell>,
): Trial {
  const leftSum = sumAt(left, byIndex);
  const rightSum = sumAt(right, byIndex);
  if (leftSum !== null && leftSum === rightSum) return passed;
  const leftCells = left.map((index) => byIndex.get(index)!);
  const rightCells = right.map((index) => byIndex.get(index)!);
  const all = [...leftCells, ...rightCells];
  if (all.some(({ value }) => value === null)) {
    return notChecked("a value of the relation is unknown", "勾稽关系中有数值不明");
  }
  return cellBreach(all, {
    expected: terms(rightCells),
    found: terms(leftCells),
    message: `${relation.words}: ${terms(leftCells)} against ${terms(rightCells)}`,
  });
}

/** The sum of some cells; null where one has no value. */
function sumAt(indices: readonly number[], byIndex: ReadonlyMap<number, Cell>): number | null {
  let total = 0;
  for (const index of indices) {
    const { value } = byIndex.get(index)!;
    if (value === null) return null;
    total += value;
  }
  return total;
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, { value }) => total + value!, 0);

/** The values that are not 0, written as the sum they make. */
function terms(cells: readonly Cell[]): string {
  const shown = cells.filter(({ value }) => value !== 0).map(({ value }) => String(value));
  return shown.length > 1 ? `${shown.join(" + ")} = ${sum(cells)}` : String(sum(cells));
}
