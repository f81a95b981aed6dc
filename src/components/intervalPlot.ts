import { axisBottom } from "d3-axis";
import { scaleLinear, scalePoint } from "d3-scale";
import { create } from "d3-selection";
import type { Edition } from "./edition.js";
import type { Draw } from "./figure.js";
import { number, percent } from "./format.js";

/** A share with its interval and its bounds, all from 0 to 1. */
export interface IntervalRow {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  lowest: number | null;
  highest: number | null;
  n: number;
}

const margin = { top: 12, right: 24, bottom: 44, left: 16 };

/**
 * One line a row: the dot is the share, the thick bar its interval, and the thin line ends at the
 * bounds that the unknown reports set.
 */
export function intervalPlot(rows: readonly IntervalRow[], title: string, { say }: Edition): Draw {
  return ({ ink, muted, faint, paper, blue, font }, width) => {
    const narrow = width < 480;
    // On a narrow page the name has a line of its own.
    const rowHeight = narrow ? 58 : 44;
    const height = margin.top + rows.length * rowHeight + margin.bottom;
    const x = scaleLinear([0, 1], [margin.left, width - margin.right]);
    const y = scalePoint(
      rows.map(({ label }) => label),
      [margin.top, margin.top + rows.length * rowHeight],
    ).padding(0.5);
    const svg = create("svg")
      .attr("width", width)
      .attr("height", height)
      .attr("viewBox", `0 0 ${width} ${height}`)
      .attr("font-family", font)
      .attr("font-size", 12);
    svg.append("rect").attr("width", width).attr("height", height).attr("fill", paper);
    const bottom = height - margin.bottom;
    const axis = svg
      .append("g")
      .attr("transform", `translate(0,${bottom})`)
      .attr("font-family", font)
      .call(
        axisBottom(x)
          .ticks(narrow ? 3 : 6)
          .tickSize(margin.top - bottom)
          .tickPadding(8)
          .tickFormat((value) => percent(Number(value))),
      );
    axis.select(".domain").remove();
    axis.attr("font-family", font).attr("font-size", 12);
    axis.selectAll(".tick line").attr("stroke", faint);
    axis.selectAll(".tick text").attr("fill", ink);
    svg
      .append("text")
      .attr("x", width - margin.right)
      .attr("y", height - 6)
      .attr("text-anchor", "end")
      .attr("fill", muted)
      .text(title);
    for (const row of rows) {
      const line = svg
        .append("g")
        .attr("transform", `translate(0,${(y(row.label) ?? 0) + (narrow ? 15 : 8)})`)
        .attr("stroke-linecap", "round");
      const bar = (from: number | null, to: number | null, size: number, colour: string) => {
        if (from === null || to === null) return;
        line
          .append("line")
          .attr("x1", x(from))
          .attr("x2", x(to))
          .attr("stroke", colour)
          .attr("stroke-width", size);
      };
      bar(row.lowest, row.highest, 1.5, ink);
      if (row.low !== null && row.high !== null) {
        bar(row.low, row.high, 8, blue);
        line.select("line:last-child").attr("stroke-opacity", 0.35);
      }
      if (row.value !== null) {
        line
          .append("circle")
          .attr("cx", x(row.value))
          .attr("r", 6)
          .attr("fill", blue)
          .attr("stroke", paper)
          .attr("stroke-width", 1.5);
      }
      const text = line
        .append("text")
        .attr("x", margin.left)
        .attr("y", narrow ? -28 : -13)
        .attr("font-size", narrow ? 11 : 12)
        .attr("fill", ink)
        .text(`${row.label}: `);
      const value = text.append("tspan").text(percent(row.value));
      if (narrow) value.attr("x", margin.left).attr("dy", 15);
      text
        .append("tspan")
        .attr("fill", muted)
        .text(say({ en: ` of ${number(row.n)}`, zh: `（n = ${number(row.n)}）` }));
    }
    const node = svg.node();
    if (!node) throw new Error("no drawing");
    return node;
  };
}
