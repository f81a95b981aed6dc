import { applicants } from "./applicants.ts";
import { statutoryDisputes } from "./header.ts";
import type { PrintedLine } from "./print.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/** What Markdown and others print between two sections, and some reports in a cell of which there is nothing to say. */
const rule = /^-{3,}$/;

/**
 * Takes strokes that stand alone on a line behind a table for a rule. Where the last row has not all its values without them
 * they may be its last one: then it is doubtful. The disputes table has one row; they are no second.
 */
export function dropRules(
  lines: readonly PrintedLine[],
  text: string,
  subTables: readonly SubTable[],
): void {
  for (const sub of subTables) {
    const row = sub.rows.at(-1);
    if (!row || !endsInRule(lines, text, row)) continue;
    const values = row.filled.length - 1;
    if (values === 0 && sub.table === "disputes" && sub.rows.length > 1) sub.rows.pop();
    else if (values === columnsOf(sub)) sub.rows.splice(-1, 1, withoutLast(row));
    else if (values > 0) row.doubtful = true;
  }
}

function endsInRule(
  lines: readonly PrintedLine[],
  text: string,
  { filled, slots }: PrintedRow,
): boolean {
  const last = filled.at(-1);
  if (!last || last !== slots.at(-1) || !rule.test(text.slice(last.start, last.end))) return false;
  return lines.some(
    ({ layout, pieces }) => layout === "lines" && pieces.length === 1 && pieces[0] === last,
  );
}

/** How many values a row of a table has. */
function columnsOf({ table, header }: SubTable): number {
  if (table === "requests") return applicants.length;
  if (table === "disputes") return statutoryDisputes.length;
  return header.filter(({ meanings }) => meanings.some(({ kind }) => kind === "column")).length;
}

function withoutLast(row: PrintedRow): PrintedRow {
  const filled = row.filled.slice(0, -1);
  const slots = row.slots === row.filled ? filled : row.slots.slice(0, -1);
  return { ...row, filled, slots, places: row.places - 1 };
}
