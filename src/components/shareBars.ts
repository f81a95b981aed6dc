import { barRows } from "./barRows.js";
import type { Draw } from "./figure.js";
import { number, percent } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Shares of one whole as bars, in the order given; a share of nothing has no bar. */
export function shareBars(
  rows: readonly { label: string; value: number | null; count: number }[],
  title: string,
): Draw {
  const values = rows.map(({ label, value, count }) => ({
    label,
    value: value ?? 0,
    words: value === null ? "–" : `${percent(value)}  (${number(count)})`,
  }));
  return vegaLite(({ blue, ink }, width) => {
    const { step, bar, textOffset, axis, labels } = barRows(width, ink);
    return {
      data: { values },
      height: step * rows.length,
      encoding: {
        y: { field: "label", type: "ordinal", sort: null, title: null, axis },
        x: {
          field: "value",
          type: "quantitative",
          title,
          // Room for the words at the end of a full bar.
          scale: { domain: [0, width < 520 ? 1.35 : 1.2], nice: false },
          axis: { format: "%", values: [0, 0.25, 0.5, 0.75, 1] },
        },
      },
      layer: [
        { mark: { type: "bar", color: blue, ...bar } },
        {
          mark: { type: "text", align: "left", dx: 6, color: ink, yOffset: textOffset },
          encoding: { text: { field: "words" } },
        },
        ...labels,
      ],
    };
  });
}
