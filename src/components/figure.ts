import { html } from "htl";
import { dataTable, type LabelledColumn } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { saveImage, saveRows, saveText } from "./save.js";
import { onThemeChange, theme, type Theme } from "./theme.js";

/** Draws a chart in an element of the given width and gives back its SVG. */
export type Draw = (theme: Theme, width: number) => SVGSVGElement | Promise<SVGSVGElement>;

export interface FigureOptions<T extends object> {
  edition: Edition;
  /** What is shown, in a few words. */
  title: string;
  /** What the chart says, for those who do not see it. */
  description: string;
  draw: Draw;
  /** The numbers behind the chart, which the reader can open as a table. */
  rows: readonly T[];
  columns: readonly LabelledColumn<T>[];
  /** Name of the files that the chart is saved to. */
  name: string;
}

/**
 * A chart with its title, its numbers as a table, and a way to save both. It is drawn anew when its
 * width or the reader's choice of light or dark changes.
 */
export function figure<T extends object>({
  edition: { say },
  title,
  description,
  draw,
  rows,
  columns,
  name,
}: FigureOptions<T>): HTMLElement {
  const place = html`<div class="chart" role="img" aria-label=${description}></div>`;
  const save = (kind: string, action: () => void | Promise<void>) =>
    html`<button
      type="button"
      aria-label=${say({ en: `Save “${title}” as ${kind}`, zh: `将“${title}”存为${kind}` })}
      onclick=${action}
    >
      ${kind}
    </button>`;
  const numbers = html`<details>
    <summary>${say({ en: "The numbers", zh: "图中数据" })}</summary>
  </details>`;
  // A table of thousands of rows would take longer than the chart, and few readers open it.
  numbers.addEventListener(
    "toggle",
    () => {
      numbers.append(dataTable(rows, columns, { label: title }));
    },
    { once: true },
  );
  const node = html`<figure class="figure">
    <figcaption>${title}</figcaption>
    ${place}
    <div class="figure-foot">
      ${numbers}
      <div class="figure-save">
        ${say({ en: "Save as", zh: "另存为" })}
        ${save("SVG", () => {
          saveText(`${name}.svg`, "image/svg+xml", serialize(place));
        })}
        ${save("PNG", () => saveImage(`${name}.png`, serialize(place)))}
        ${save("CSV", () => {
          saveRows(`${name}.csv`, rows);
        })}
      </div>
    </div>
  </figure>`;

  let drawn = 0;
  let turn = 0;
  async function redraw(width: number) {
    const mine = ++turn;
    const svg = await draw(theme(), width);
    // A later drawing may have been quicker.
    if (mine !== turn) return;
    svg.setAttribute("aria-hidden", "true");
    place.replaceChildren(svg);
  }
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    void redraw(width);
  }).observe(place);
  onThemeChange(() => {
    if (drawn > 0) void redraw(drawn);
  });
  return node;
}

function serialize(place: Element): string {
  const svg = place.querySelector("svg");
  return svg ? new XMLSerializer().serializeToString(svg) : "";
}
