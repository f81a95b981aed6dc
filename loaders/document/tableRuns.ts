/** Rows one after another that are to be written alike. */
export interface TableRun<Row> {
  /** Whether the cells are cells of a table; else they only place on the page what they hold. */
  readonly isGrid: boolean;
  readonly rows: readonly Row[];
}

/** Longer cells hold passages, not entries of a table. Length in characters. */
export const longestEntry = 600;

/** Tells the rows of a table whose cells are entries from those that only lay out the page. */
export function tableRuns<Row extends readonly unknown[]>(
  rows: readonly Row[],
  isLayout: (row: Row) => boolean,
): TableRun<Row>[] {
  const runs: { isGrid: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const isGrid = !isLayout(row);
    const last = runs.at(-1);
    if (last?.isGrid === isGrid) last.rows.push(row);
    else runs.push({ isGrid, rows: [row] });
  }
  // A table of one column is a frame.
  return runs.map((run) => ({
    ...run,
    isGrid: run.isGrid && run.rows.some((row) => row.length > 1),
  }));
}
