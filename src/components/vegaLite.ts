import embed, { type VisualizationSpec } from "vega-embed";
import type { Draw } from "./figure.js";
import type { Theme } from "./theme.js";

type Fields = Record<string, unknown>;

/** Draws a Vega-Lite chart over the full width, in the colours and the font of the page. */
export function vegaLite(spec: (theme: Theme, width: number) => Fields): Draw {
  return async (theme, width) => {
    const place = document.createElement("div");
    const full = {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      ...spec(theme, width),
      width,
      autosize: { type: "fit-x", contains: "padding" },
      config: config(theme),
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vega-Lite checks its input itself
    await embed(place, full as VisualizationSpec, { actions: false, renderer: "svg" });
    const svg = place.querySelector("svg");
    if (!svg) throw new Error("Vega-Lite drew no chart");
    return svg;
  };
}

function config({ ink, muted, faint, paper, font }: Theme): Fields {
  const label = { labelFont: font, titleFont: font, labelFontSize: 12, titleFontSize: 12 };
  return {
    background: paper,
    font,
    // The figure itself says what the chart shows.
    aria: false,
    view: { stroke: null },
    axis: {
      ...label,
      labelColor: ink,
      titleColor: muted,
      titleFontWeight: "normal",
      labelLimit: 260,
      domain: false,
      ticks: false,
      labelPadding: 8,
      gridColor: faint,
    },
    legend: { ...label, labelColor: ink, titleColor: muted, orient: "top", symbolType: "square" },
    text: { font, fontSize: 12, color: ink },
  };
}
