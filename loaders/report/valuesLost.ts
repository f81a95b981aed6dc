import { codebook } from "../codebook/codebook.ts";
import { isPrinted } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import type { SubTable } from "./subTable.ts";

const fewestLines = 25;
/** Of the lines, the share that must occur once; other damage may have doubled some. */
const leastOnce = 0.95;
/** Of the values of a table, the share that may be left where equal lines were taken out. */
const mostLeft = 0.75;
const applicants = codebook.columns.filter(({ table }) => table === "requests").length;

/**
 * Whether the text is a copy that kept only the first of equal lines, so that nearly all values are lost.
 * Tables printed a cell a line repeat their headers (信息内容, 总计) many times over; where hardly a line of
 * them occurs twice and rows lack values, lines were taken out. `text` is the text as found: made plain,
 * full-width and half-width digits would look equal.
 */
export function areValuesLost(
  lines: readonly PrintedLine[],
  text: string,
  subTables: readonly SubTable[],
): boolean {
  const first = subTables[0]?.line;
  if (first === undefined) return false;
  if (areHeadersLost(lines, text, subTables)) return true;
  let requests = 0;
  let poor = 0;
  let values = 0;
  for (const { table, rows } of subTables) {
    if (table !== "requests") continue;
    for (const { filled } of rows) {
      requests++;
      values += filled.length;
      if (filled.length < applicants) poor++;
    }
  }
  if (poor <= requests / 2) return false;
  // Where labels and values are printed apart, most rows seem poor, but all values are there.
  if (values > mostLeft * requests * applicants) return false;
  let last = first;
  for (const sub of subTables)
    for (const { line } of [sub, ...sub.rows]) last = Math.max(last, line);
  const printed = lines
    .filter(({ number, layout }) => number >= first && number <= last && layout === "lines")
    .map(({ pieces }) => pieces.filter(isPrinted))
    .filter(({ length }) => length === 1)
    .map(([piece]) => text.slice(piece!.start, piece!.end));
  return (
    printed.length >= fewestLines &&
    new Set(printed).size >= leastOnce * printed.length &&
    repeatedResults(subTables) <= 1
  );
}

/**
 * Whether several parts of the disclosure table have headers of their own, but 信息内容 is printed in one of them alone
 * and no line twice: what a later header shares with an earlier one is lost, and 0 wherever it comes again. A copy that
 * is cut before the requests table shows no more.
 */
function areHeadersLost(
  lines: readonly PrintedLine[],
  text: string,
  subTables: readonly SubTable[],
): boolean {
  const parts = subTables.filter(
    ({ table, header }) => table === "disclosure" && header.length > 0,
  );
  if (parts.length < 2 || parts.filter(({ hasContent }) => hasContent).length !== 1) return false;
  const first = parts[0]!.line;
  let last = first;
  for (const { rows } of parts) for (const { line } of rows) last = Math.max(last, line);
  const printed = new Set<string>();
  for (let number = first; number <= last; number++) {
    const { layout, pieces } = lines[number - 1]!;
    if (pieces.length === 0) continue;
    const isCellALine = pieces.length === 1 || pieces.every(({ kind }) => kind === "text");
    const line = text.slice(pieces[0]!.start, pieces.at(-1)!.end);
    if (layout !== "lines" || !isCellALine || printed.has(line)) return false;
    printed.add(line);
  }
  return true;
}

/** How often the header of the disputes table, which has the same five results three times, repeats one. */
function repeatedResults(subTables: readonly SubTable[]): number {
  const results = subTables.flatMap(({ table, header }) =>
    table === "disputes"
      ? header.flatMap(({ meanings: [m] }) => (m?.kind === "row" ? [] : m!.key))
      : [],
  );
  return results.length - new Set(results).size;
}
