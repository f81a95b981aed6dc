import { codebook } from "../codebook/codebook.ts";
import { relations, type Relation } from "../codebook/relations.ts";
import type { TableKey } from "../codebook/schema.ts";
import { cellName, type Cell, type Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { cellBreach, cellsByName, notChecked, passed } from "./trial.ts";

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

function tryRelations(report: Report, table: TableKey, rule: string): Trial[] {
  const inTable = report.cells.filter((cell) => cell.table === table);
  const [first] = inTable;
  if (!first) return [];
  const cells = cellsByName(report);
  // Where the form is unknown, what both forms ask for can still be tried.
  const forms = first.form === null ? codebook.forms.map(({ key }) => key) : [first.form];
  const asked = forms.map((form) => relations[form].filter((relation) => relation.rule === rule));
  const agreed = asked[0]!.filter(({ right }) =>
    asked.every((others) => others.some((other) => other.right.join() === right.join())),
  );
  if (agreed.length === 0) return [notChecked("the form of the table is unknown")];
  return agreed.map((relation) => tryRelation(relation, cells));
}

/** Tries one relation; not checked where a value is unknown. */
function tryRelation({ left, right, words }: Relation, cells: ReadonlyMap<string, Cell>): Trial {
  const leftCells = left.map((name) => cells.get(name)!);
  const rightCells = right.map((name) => cells.get(name)!);
  const all = [...leftCells, ...rightCells];
  const unknown = all.filter(({ value }) => value === null);
  if (unknown.length > 0) {
    const names = unknown.slice(0, 3).map(cellName).join(", ");
    return notChecked(`no value in ${names}${unknown.length > 3 ? ", …" : ""}`);
  }
  if (sum(leftCells) === sum(rightCells)) return passed;
  return cellBreach(all, {
    expected: terms(rightCells),
    found: terms(leftCells),
    message: `${words}: ${terms(leftCells)} against ${terms(rightCells)}`,
  });
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, { value }) => total + value!, 0);

/** The values that are not 0, written as the sum they make. */
function terms(cells: readonly Cell[]): string {
  const shown = cells.filter(({ value }) => value !== 0).map(({ value }) => String(value));
  return shown.length > 1 ? `${shown.join(" + ")} = ${sum(cells)}` : String(sum(cells));
}
