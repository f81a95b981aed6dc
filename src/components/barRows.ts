/** How bars in rows and their labels share the width. */
export interface BarRows {
  /** Height of a row in pixels. */
  step: number;
  /** The bar's place and thickness in its row, as properties of its mark. */
  bar: Record<string, unknown>;
  /** Offset of a text at the end of a bar. */
  textOffset: number;
  /** Definition of the axis of rows. */
  axis: null | Record<string, unknown>;
  /** Layers that draw the labels where the axis does not. */
  labels: Record<string, unknown>[];
}

/** Labels stand to the left of the bars, or above them where the width is small. */
export function barRows(width: number, ink: string, step = 30): BarRows {
  if (width >= 520) {
    return {
      step,
      bar: { height: { band: 0.62 } },
      textOffset: 0,
      axis: { labelLimit: 320 },
      labels: [],
    };
  }
  return {
    step: 46,
    bar: { height: 14, yOffset: 10 },
    textOffset: 10,
    axis: null,
    labels: [
      {
        // One label a row, however many bars are stacked in it.
        transform: [{ aggregate: [{ op: "count", as: "bars" }], groupby: ["label"] }],
        mark: { type: "text", align: "left", color: ink, yOffset: -7 },
        encoding: { text: { field: "label" }, x: { value: 0 } },
      },
    ],
  };
}
