import { codebook } from "../codebook/codebook.ts";
import type { FormKey, Row } from "../codebook/schema.ts";
import { readHeaderUnit } from "./number.ts";
import type { HeaderCell, SubTable } from "./subtables.ts";

/** A column of values as the header orders them. */
export interface HeaderColumn {
  /** Key of the column; null where the header does not tell which of several it is. */
  readonly column: string | null;
  /** The unit of money printed in the header; null where none is. */
  readonly unit: string | null;
}

/** What a header says: the form of its part of the table and the columns in visible order. */
export interface Header {
  readonly form: FormKey;
  readonly columns: readonly HeaderColumn[];
}

const rowByKey = new Map(codebook.rows.map((row) => [`${row.table}.${row.key}`, row]));

/** The codebook's entry for a row. */
export function rowEntry(table: string, key: string): Row {
  return rowByKey.get(`${table}.${key}`)!;
}

/**
 * Reads the header of a part of the disclosure table for one of its rows. The form is the one whose columns the header names;
 * where both forms fit, the one whose official wording and whole set of columns stand there, else `usual`.
 * Returns null where the header names no known columns.
 */
export function readDisclosureHeader(
  sub: SubTable,
  row: Row,
  usual: FormKey | null,
): Header | null {
  const cells = sub.header.filter(({ meanings }) => meanings.some(({ kind }) => kind === "column"));
  if (cells.length === 0) return null;
  const fits = codebook.forms
    .map(({ key }) => fit(cells, row, key))
    .filter((candidate) => candidate !== null)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = fits;
  if (!best) return null;
  if (!second || best.score > second.score) return best;
  return fits.find(({ form }) => form === usual) ?? null;
}

function fit(
  cells: readonly HeaderCell[],
  row: Row,
  form: FormKey,
): (Header & { score: number }) | null {
  const canonical = row.columns[form];
  if (!canonical) return null;
  const choices = cells.map(({ meanings }) =>
    meanings.flatMap((m) =>
      m.kind === "column" && m.form === form && canonical.includes(m.key) ? [m] : [],
    ),
  );
  const ways = assignments(choices.map((choice) => choice.map(({ key }) => key)));
  const orderly = ways.filter((way) => inOrder(way, canonical));
  const possible = orderly.length > 0 ? orderly : ways;
  if (possible.length === 0) return null;
  const columns = cells.map(({ note }, i) => {
    const keys = new Set(possible.map((way) => way[i]!));
    return { column: keys.size === 1 ? [...keys][0]! : null, unit: readHeaderUnit(note) };
  });
  const official = choices.filter((choice) => choice.some((m) => m.official)).length;
  return {
    form,
    columns,
    // A whole header tells more than its wording.
    score: official + (cells.length === canonical.length ? 2 * cells.length : 0),
  };
}

/** Every way to give each cell one of its choices with none given twice. */
function assignments(choices: readonly string[][]): string[][] {
  return choices.reduce<string[][]>(
    (ways, choice) =>
      ways.flatMap((way) => choice.filter((key) => !way.includes(key)).map((key) => [...way, key])),
    [[]],
  );
}

const applicants = rowEntry("requests", "received").columns.form2021!;

/**
 * The applicant columns in visible order. The header has two storeys: 自然人, 法人或其他组织, 总计 above,
 * the five kinds of organisation below the second of them. 总计 may stand a row higher than its
 * neighbours, so only labels of one line are held against each other. A header that is not whole counts
 * as the statutory one as long as nothing in it stands out of order; otherwise null.
 */
export function readRequestsColumns(sub: SubTable): string[] | null {
  const cells = sub.header.flatMap(({ meanings, line }) => {
    const meaning = meanings.find(
      ({ kind, key }) => kind === "column" || (kind === "group" && key === "organizations"),
    );
    return meaning ? [{ key: meaning.key, line }] : [];
  });
  const printed = cells.filter(({ key }, i) => cells.findIndex((cell) => cell.key === key) === i);
  const organizations = applicants.filter((key) => key !== "natural_person" && key !== "total");
  const below = printed.map(({ key }) => key).filter((key) => organizations.includes(key));
  const above = printed.filter(({ key }) => !organizations.includes(key));
  const storey = ["natural_person", "organizations", "total"];
  const isWhole = above.length === storey.length && below.length === organizations.length;
  if (isWhole && new Set(above.map(({ line }) => line)).size === 1) {
    return above.flatMap(({ key }) => (key === "organizations" ? below : [key]));
  }
  const lines = [...new Set(above.map(({ line }) => line))];
  const isStatutory = lines.every((number) => {
    const keys = above.filter(({ line }) => line === number).map(({ key }) => key);
    return inOrder(keys, storey);
  });
  if (!isStatutory) return null;
  if (below.length === organizations.length) return ["natural_person", ...below, "total"];
  return inOrder(below, organizations) ? applicants : null;
}

/** Whether some keys stand in the order they have among all. */
function inOrder(some: readonly string[], all: readonly string[]): boolean {
  return some.every((key, i) => i === 0 || all.indexOf(key) > all.indexOf(some[i - 1]!));
}

const results = rowEntry("disputes", "review").columns.form2021!;
const disputeRows = codebook.rows.filter(({ table }) => table === "disputes").map(({ key }) => key);

/** The 15 columns of the disputes table as [row, column], in visible order; null where the header contradicts the form. */
export function readDisputesColumns(sub: SubTable): [string, string][] | null {
  const blocks = sub.header.flatMap(({ meanings: [m] }) => (m?.kind === "row" ? [m.key] : []));
  const columns = sub.header.flatMap(({ meanings, line }) => {
    const column = meanings.find((m) => m.kind === "column" && m.table === "disputes");
    return column ? [{ key: column.key, line }] : [];
  });
  if (blocks.some((key, i) => key !== disputeRows[i])) return null;
  if (columns.length < results.length) return null;
  const orders = disputeRows.map((_, block) =>
    resultsInOrder(columns.slice(block * 5, block * 5 + 5)),
  );
  if (orders.some((order) => order === null)) return null;
  return disputeRows.flatMap((row, block) =>
    orders[block]!.map((column): [string, string] => [row, column]),
  );
}

/**
 * The five results of a block in visible order. Labels broken over lines tell their order only within a
 * line; they count as the statutory one as long as no line contradicts it. Null where one does.
 */
function resultsInOrder(cells: readonly { key: string; line: number }[]): string[] | null {
  const keys = cells.map(({ key }) => key);
  if (new Set(keys).size < results.length) return results;
  const lines = [...new Set(cells.map(({ line }) => line))];
  if (lines.length === 1 || lines.length === results.length) return keys;
  const isStatutory = lines.every((number) =>
    inOrder(
      cells.flatMap(({ key, line }) => (line === number ? [key] : [])),
      results,
    ),
  );
  return isStatutory ? results : null;
}
