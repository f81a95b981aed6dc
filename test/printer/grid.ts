import type { TableKey } from "../../loaders/codebook/schema.ts";

/** A cell of a table as a page marks it. "\n" in the text is the cell's own line break. */
export interface PrintCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly kind: "article" | "header" | "label" | "value";
}

/** A table as a page marks it: each row holds its own cells, not those that a row above spans into it. */
export interface PrintGrid {
  readonly table: TableKey;
  readonly width: number;
  readonly rows: readonly (readonly PrintCell[])[];
}

/** One entry a place of the grid: a cell where it begins, "right" or "below" where one goes on, "beyond" where the row ends before the grid does. */
export type Place = PrintCell | "right" | "below" | "beyond";

/** The places of a grid row by row, spans written out. */
export function places({ rows, width }: PrintGrid): Place[][] {
  const all: Place[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (all[y]![x] !== undefined) x++;
      for (let down = 0; down < cell.rowspan && y + down < rows.length; down++) {
        for (let right = 0; right < cell.colspan; right++) {
          all[y + down]![x + right] = down > 0 ? "below" : right > 0 ? "right" : cell;
        }
      }
      x += cell.colspan;
    }
  });
  return all.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? "beyond"));
}
