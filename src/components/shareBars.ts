import type { Draw } from "./figure.js";
import { number, percent } from "./format.js";
import { vegaLite } from "./vegaLite.js";

/** Shares of one whole as bars, in the order given; a share of nothing has no bar. */
export function shareBars(
  rows: readonly { label: string; value: number | null; requests: number }[],
): Draw {
  const values = rows.map(({ label, value, requests }) => ({
    label,
    value: value ?? 0,
    words: value === null ? "–" : `${percent(value)}  (${number(requests)})`,
  }));
  return vegaLite(({ blue, ink }) => ({
    data: { values },
    height: 30 * rows.length,
    encoding: {
      y: { field: "label", type: "ordinal", sort: null, title: null },
      x: {
        field: "value",
        type: "quantitative",
        title: "Share of requests",
        scale: { domain: [0, 1.2], nice: false },
        axis: { format: "%", values: [0, 0.25, 0.5, 0.75, 1] },
      },
    },
    layer: [
      { mark: { type: "bar", color: blue, height: { band: 0.6 } } },
      {
        mark: { type: "text", align: "left", dx: 6, color: ink },
        encoding: { text: { field: "words" } },
      },
    ],
  }));
}
