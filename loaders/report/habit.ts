import type { Document } from "../document/document.ts";
import { isLaidOut } from "./alignment.ts";
import { organizations } from "./applicants.ts";
import { isPrinted, type Piece } from "./piece.ts";
import type { PrintedRow, SubTable } from "./subTable.ts";

/** How many empty places stand between a row's label and its first value, of as many as it has too many. */
type Lead = (labelPlace: number | null, extra: number) => number;

/**
 * The ways of printing the places that no cell of the row fills: all behind the values; before them, so
 * that the columns of all rows stand below each other; or a fixed number before them.
 */
const behind: Lead = () => 0;
const shifted =
  (by: number): Lead =>
  () =>
    by;
/** None where it is not known in which place the label stands. */
const below =
  (start: number): Lead =>
  (labelPlace) =>
    labelPlace === null ? -1 : start - labelPlace - 1;

/** How the rows of a part of a table with `columns` columns are printed. */
export class Habit {
  readonly columns: number;
  readonly #sub: SubTable;
  #places: number | null | undefined;
  #leads: readonly Lead[] | null = null;
  #isTight: boolean | null = null;
  #isLaidOut: boolean | null = null;
  #areSpansFilled: boolean | null = null;

  constructor(sub: SubTable, columns: number) {
    this.columns = columns;
    this.#sub = sub;
  }

  /** Grid places of a row, labels and filler included; null where no two rows agree. */
  get places(): number | null {
    if (this.#places === undefined) this.#places = usualPlaces(this.#sub);
    return this.#places;
  }

  /** Whether no row has filler or more places than columns. */
  get isTight(): boolean {
    const { rows, hasFiller } = this.#sub;
    this.#isTight ??= !hasFiller && rows.every((row) => ownPlaces(row).length <= this.columns);
    return this.#isTight;
  }

  /** Whether each row has as many empty cells before its values as its label spans more places than one, in all rows with a value in each column. */
  get areSpansFilled(): boolean {
    const { rows, hasFiller } = this.#sub;
    this.#areSpansFilled ??=
      !hasFiller &&
      rows
        .filter(({ filled }) => filled.length === this.columns)
        .every((row) => row.slots.indexOf(row.filled[0]!) === placesSpanned(row) - 1);
    return this.#areSpansFilled;
  }

  /** Whether some rows are laid out with spaces. */
  isLaidOut(document: Document): boolean {
    this.#isLaidOut ??= this.#sub.rows.some(({ filled }) => isLaidOut(document, filled));
    return this.#isLaidOut;
  }

  /** The ways of printing empty places that all whole rows agree with; asked for by rows with empty places only. */
  get leads(): readonly Lead[] {
    return (this.#leads ??= agreedLeads(this.#sub, this.columns));
  }
}

function usualPlaces({ rows }: SubTable): number | null {
  const counts = new Map<number, number>();
  for (const { places } of rows) counts.set(places, (counts.get(places) ?? 0) + 1);
  let usual: number | null = null;
  let most = 1;
  for (const [places, count] of counts) {
    if (count <= most) continue;
    usual = places;
    most = count;
  }
  return usual;
}

/** Learned from the filler of a part of a table, its header and the rows that are whole. */
function agreedLeads(sub: SubTable, columns: number): readonly Lead[] {
  // Only the requests table has labels that span places.
  if (sub.table !== "requests") return [behind];
  // Filler before values shows that places are printed where they belong, and some look like empty cells.
  if (sub.hasFiller) return sub.rows.some(hasFillerAhead) ? [] : [behind];

  const whole = sub.rows.flatMap((row) => {
    const cells = ownPlaces(row);
    const first = cells.findIndex((cell) => cell !== null);
    const extra = cells.length - columns;
    const isWhole = cells.slice(first, first + columns).every((cell) => cell !== null);
    return first >= 0 && extra > 0 && first <= extra && isWhole ? [{ row, first, extra }] : [];
  });
  const { start, label } = applicantsStart(sub);
  // Nothing tells where the values begin: then as many empty places may stand before them as there are to spare.
  if (whole.length === 0 && start === null) {
    return Array.from({ length: labelPlaces + 1 }, (_, by) => shifted(by));
  }
  const starts = new Set(whole.map(({ row, first }) => (row.labelPlace ?? 0) + 1 + first));
  if (start !== null) starts.add(start);
  const shifts = new Set([1, ...whole.map(({ first }) => first).filter((first) => first > 0)]);
  const leads = [behind, ...[...starts].map(below), ...[...shifts].map(shifted)];
  const agreeing = leads.filter((lead) =>
    whole.every(({ row, first, extra }) => lead(row.labelPlace, extra) === first),
  );
  if (start === null || label === null) return agreeing;
  // The header shows how far the label of a wide row reaches: over all places of labels, so that columns
  // stand below each other; less far, so that rows are shifted; or not at all.
  const room = start - label - 1;
  const next = room === labelPlaces - 1 ? room - 1 : room;
  const hinted = agreeing.find((lead) =>
    room < 0
      ? lead === behind
      : lead(label, labelPlaces) === room && lead(label + 1, labelPlaces) === next,
  );
  return hinted ? [hinted] : agreeing;
}

function hasFillerAhead({ slots: [first], filled }: PrintedRow): boolean {
  return first?.kind === "filler" && filled.length > 0;
}

/** Grid places that labels take in the requests table. */
const labelPlaces = 3;

/** The grid places of the first applicant's header, and of the label of a row whose label spans all places before the values; null where places are not known. */
function applicantsStart({ header, rows }: SubTable): {
  start: number | null;
  label: number | null;
} {
  const natural = header.find(({ meanings }) =>
    meanings.some(({ key }) => key === "natural_person"),
  );
  const wide = rows.find(({ row }) => wideLabels.has(row!.key));
  const start = natural?.place ?? null;
  const isBorneOut = start === null || start === 0 || areStoreysAligned(header);
  return { start: isBorneOut ? start : null, label: wide?.labelPlace ?? null };
}

/** Whether the kinds of organisation begin right below the label over them: where not, a cell of either row was lost. */
function areStoreysAligned(header: SubTable["header"]): boolean {
  const placeOf = (kind: "column" | "group", keys: readonly string[]) =>
    header.find(({ meanings }) => meanings.some((m) => m.kind === kind && keys.includes(m.key)))
      ?.place ?? null;
  const over = placeOf("group", ["organizations"]);
  const first = placeOf("column", organizations);
  return over === null || first === null || over === first;
}

/** The rows whose labels span all places before the values. */
const wideLabels = new Set(["received", "carried_in", "carried_out"]);
/** Those whose labels span all but the one of 三、本年度办理结果. */
const halfLabels = new Set(["granted", "partially_granted", "other", "handled_total"]);

/** How many places the label of a row of the requests table spans in the form. */
export function placesSpanned({ row }: PrintedRow): number {
  if (wideLabels.has(row!.key)) return labelPlaces;
  return halfLabels.has(row!.key) ? labelPlaces - 1 : 1;
}

/** One entry a place behind the label, up to the filler: the piece printed there, or null. */
export function ownPlaces({ slots }: PrintedRow): (Piece | null)[] {
  const filler = slots.findIndex(({ kind }) => kind === "filler");
  const own = filler === -1 ? slots : slots.slice(0, filler);
  return own.map((piece) => (isPrinted(piece) ? piece : null));
}
