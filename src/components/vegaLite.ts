import { parse, View, type Runtime } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Draw } from "./figure.js";
import type { Theme } from "./theme.js";

type Fields = Record<string, unknown>;

/** A chart as Vega-Lite describes it: its rows, and how they are drawn. */
interface Chart extends Fields {
  data: { values: readonly object[] };
}

/** Draws a Vega-Lite chart over the full width, in the colours and the font of the page. */
export function vegaLite(spec: (theme: Theme, width: number) => Chart): Draw {
  return async (theme, width) => {
    const { data, ...chart } = spec(theme, width);
    const place = document.createElement("div");
    const view = new View(
      compiled({
        $schema: "https://vega.github.io/schema/vega-lite/v6.json",
        ...chart,
        data: { name: rows },
        width,
        autosize: { type: "fit-x", contains: "padding" },
        config: config(theme),
      }),
      { container: place, renderer: "svg" },
    );
    await view.data(rows, [...data.values]).runAsync();
    // What is drawn stays; nothing is left to listen.
    view.finalize();
    const svg = place.querySelector("svg");
    if (!svg) throw new Error("Vega-Lite drew no chart");
    return svg;
  };
}

const rows = "rows";

/** Charts that are ready to be drawn, by their descriptions: a filter changes the rows far oftener than the chart. */
const ready = new Map<string, Runtime>();

const most = 50;

function compiled(chart: Fields): Runtime {
  const key = JSON.stringify(chart);
  let runtime = ready.get(key);
  if (!runtime) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vega-Lite checks its input itself
    runtime = parse(compile(chart as unknown as TopLevelSpec).spec);
    if (ready.size === most) ready.clear();
    ready.set(key, runtime);
  }
  return runtime;
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
