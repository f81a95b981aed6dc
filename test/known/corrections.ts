import type { Known, KnownCell } from "./known.ts";

/** Errors said to be known of made-up reports: cells, and how their numbers are to be put right. */
const errors: readonly { year: number; cell: string; right: (value: number) => number | null }[] = [
  { year: 2020, cell: "requests.received.total", right: () => null },
  { year: 2022, cell: "requests.granted.total", right: (value) => value + 7 },
  { year: 2022, cell: "disputes.review.total", right: (value) => value + 2 },
  { year: 2023, cell: "disclosure.licensing.decisions", right: (value) => value + 40 },
  { year: 2025, cell: "requests.received.total", right: () => 0 },
];

/** Where one of the errors stands: in each third report of its year, if it prints a number there. */
function* found(reports: readonly Known[]): Generator<[Known, string, number | null]> {
  for (const { year, cell, right } of errors) {
    const some = reports.filter((known) => known.year === year);
    for (const [i, known] of some.entries()) {
      const value = known.cells.get(cell)?.value ?? null;
      // In a report that mixes both forms a field may stand in another theme.
      if (i % 3 === 0 && value !== null && known.form.whole !== null) {
        yield [known, cell, right(value)];
      }
    }
  }
}

/** The columns of the table of corrections that are read. */
export function corrections(reports: readonly Known[]) {
  const rows = [...found(reports)];
  const part = (place: number) => rows.map(([, cell]) => cell.split(".")[place]!);
  return {
    report: rows.map(([{ report }]) => report),
    table: part(0),
    row: part(1),
    column: part(2),
    corrected: rows.map(([, , value]) => value),
  };
}

/** The reports with their errors put right. */
export function corrected(reports: readonly Known[]): Known[] {
  const all = [...found(reports)];
  return reports.map((known) => {
    const changed = new Map(
      all
        .filter(([{ report }]) => report === known.report)
        .map(([, cell, value]): [string, KnownCell] => [
          cell,
          { value, state: value === null ? "known_wrong" : "reported" },
        ]),
    );
    if (changed.size === 0) return known;
    return {
      ...known,
      cell: (name, ...rest) => changed.get(name) ?? known.cell(name, ...rest),
    };
  });
}
