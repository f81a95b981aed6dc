import { places } from "../grid.ts";
import { keepsAll, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";

/**
 * Cells parted by commas or semicolons, those quoted that hold one, a quote or a line break, or all of them. Text stands
 * between the tables as it is, or, as in a sheet that was saved, in the first of so many cells as the widest table has.
 */
export const csv: Layout = {
  key: "CSV",
  extension: ".txt",
  keeps: { ...keepsAll, merged: false },
  print({ blocks, random }) {
    const delimiter = random.pick([",", ",", ";"] as const);
    const quotesAll = random.chance(0.3);
    const isSheet = random.chance(0.3);
    const cell = (text: string) =>
      quotesAll || new RegExp(`["\\n${delimiter}]`).test(text)
        ? `"${text.replaceAll('"', '""')}"`
        : text;
    const row = (cells: readonly string[], width: number) =>
      Array.from({ length: width }, (_, x) => cell(cells[x] ?? "")).join(delimiter);
    const isOwn = !isSheet && random.chance(0.4);
    const widest = 15;
    const text = (line: string) => (isSheet ? row([line], widest) : line);
    return textOf(
      blocks.map((block) => ("text" in block ? { ...block, text: text(block.text) } : block)),
      (grid) =>
        isOwn
          ? grid.rows.map((line) =>
              row(
                line.map((own) => own.text),
                line.length,
              ),
            )
          : places(grid).map((line) =>
              row(
                line.map((place) => (typeof place === "string" ? "" : place.text)),
                isSheet ? widest : grid.width,
              ),
            ),
      { between: "\n", pair: (label, value) => text(`${label}：${value}`) },
    );
  },
};
