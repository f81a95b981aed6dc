import { lab } from "d3-color";
import { interpolateRgb } from "d3-interpolate";
import { scaleLinear } from "d3-scale";
import { create } from "d3-selection";
import type { Edition } from "./edition.js";
import type { Draw } from "./figure.js";

/** What a province shows: a number from 0 to the largest, or null where nothing is known of it. */
export interface TileRow {
  /** Code of the province (codebook: provinces). */
  province: string;
  value: number | null;
  /** The number as a reader sees it. */
  shown: string;
}

const gap = 0.06;

/**
 * China's provinces as equal squares: the deeper the blue, the larger the number. It shows no borders, and a small
 * province as plainly as a large one. An empty square stands for a province of which nothing is known.
 */
export function tileMap(rows: readonly TileRow[], { codebook, language }: Edition): Draw {
  return ({ ink, muted, faint, paper, blue, font }, width) => {
    const columns = Math.max(...codebook.provinces.map(({ tile }) => tile[0])) + 1;
    const lines = Math.max(...codebook.provinces.map(({ tile }) => tile[1])) + 1;
    const side = Math.min(width / columns, 68);
    const size = side * (1 - gap);
    const byProvince = new Map(rows.map((row) => [row.province, row]));
    const most = Math.max(0, ...rows.map(({ value }) => value ?? 0));
    const colour = scaleLinear([0, most || 1], [0.06, 1]).clamp(true);
    const mix = interpolateRgb(paper, blue);
    const height = side * lines;
    const svg = create("svg")
      .attr("width", side * columns)
      .attr("height", height)
      .attr("viewBox", `0 0 ${side * columns} ${height}`)
      .attr("font-family", font)
      .attr("text-anchor", "middle");
    svg
      .append("rect")
      .attr("width", side * columns)
      .attr("height", height)
      .attr("fill", paper);
    for (const { code, en, zh, tile } of codebook.provinces) {
      const row = byProvince.get(code);
      const value = row?.value ?? null;
      const share = value === null ? 0 : colour(value);
      const square = svg
        .append("g")
        .attr("transform", `translate(${tile[0] * side},${tile[1] * side})`);
      square
        .append("rect")
        .attr("width", size)
        .attr("height", size)
        .attr("rx", 2)
        .attr("fill", value === null ? "none" : mix(share))
        .attr("stroke", value === null ? faint : "none");
      const words = value === null ? muted : readable(mix(share), ink, paper);
      square
        .append("text")
        .attr("x", size / 2)
        .attr("y", size * 0.45)
        .attr("font-size", language === "zh" || size < 50 ? Math.min(13, size * 0.3) : 11)
        .attr("fill", words)
        .text(language === "en" && size >= 50 ? short(en) : zh);
      square
        .append("text")
        .attr("x", size / 2)
        .attr("y", size * 0.78)
        .attr("font-size", Math.min(12, size * 0.27))
        .attr("fill", words)
        .text(row?.shown ?? "");
    }
    const node = svg.node();
    if (!node) throw new Error("no drawing");
    return node;
  };
}

/** Of two colours the one that differs more in lightness: words stay readable in light and dark. */
function readable(ground: string, ink: string, paper: string): string {
  const { l } = lab(ground);
  return Math.abs(lab(ink).l - l) >= Math.abs(lab(paper).l - l) ? ink : paper;
}

/** English names that are too long for a square. */
const short = (name: string) =>
  ({ "Inner Mongolia": "Inner Mong.", Heilongjiang: "Heilongj." })[name] ?? name;
