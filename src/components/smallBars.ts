import { max } from "d3-array";
import { axisLeft } from "d3-axis";
import { format } from "d3-format";
import { scaleBand, scaleLinear } from "d3-scale";
import { create } from "d3-selection";
import type { Draw } from "./figure.js";

/** One bar: a number of one panel and one place in it. */
export interface SmallBar {
  /** The title of its panel in two lines. */
  panel: readonly [string, string];
  place: string;
  value: number | null;
}

const height = 150;
const margin = { top: 46, right: 8, bottom: 26, left: 44 };

/**
 * Bars in panels side by side, each with a scale of its own, as their numbers differ in size. What is not known has
 * no bar; a 0 is a line on the ground.
 */
export function smallBars(bars: readonly SmallBar[]): Draw {
  return ({ ink, muted, faint, paper, blue, font }, width) => {
    const panels = [...new Set(bars.map(({ panel }) => panel.join("\n")))];
    const places = [...new Set(bars.map(({ place }) => place))].toSorted();
    const across = width < 560 ? 1 : Math.min(3, Math.max(1, panels.length));
    const each = width / across;
    const svg = create("svg")
      .attr("width", width)
      .attr("height", height * Math.ceil(panels.length / across))
      .attr("viewBox", `0 0 ${width} ${height * Math.ceil(panels.length / across)}`)
      .attr("font-family", font)
      .attr("font-size", 12);
    svg.append("rect").attr("width", "100%").attr("height", "100%").attr("fill", paper);
    const x = scaleBand(places, [margin.left, each - margin.right]).padding(0.3);
    const ground = height - margin.bottom;
    for (const [i, name] of panels.entries()) {
      const own = bars.filter(({ panel }) => panel.join("\n") === name);
      const y = scaleLinear(
        [0, max(own, ({ value }) => value ?? 0) || 1],
        [ground, margin.top],
      ).nice(3);
      // Between two cases there is none.
      const isWhole = own.every(({ value }) => Number.isInteger(value ?? 0));
      const ticks = y.ticks(3).filter((tick) => !isWhole || Number.isInteger(tick));
      const panel = svg
        .append("g")
        .attr("transform", `translate(${(i % across) * each},${Math.floor(i / across) * height})`);
      panel
        .append("text")
        .attr("y", 14)
        .attr("fill", ink)
        .selectAll("tspan")
        .data(name.split("\n"))
        .join("tspan")
        .attr("x", 0)
        .attr("dy", (_, line) => line * 16)
        .attr("font-weight", (_, line) => (line === 0 ? 600 : 400))
        .text(String);
      const axis = panel
        .append("g")
        .attr("transform", `translate(${margin.left},0)`)
        .call(
          axisLeft(y)
            .tickValues(ticks)
            .tickSize(margin.left + margin.right - each)
            .tickFormat((value) => axisNumber(Number(value))),
        );
      axis.select(".domain").remove();
      axis.attr("font-family", font).attr("font-size", 11);
      axis.selectAll(".tick line").attr("stroke", faint);
      axis.selectAll(".tick text").attr("fill", muted);
      for (const { place, value } of own) {
        const left = x(place) ?? 0;
        panel
          .append("text")
          .attr("x", left + x.bandwidth() / 2)
          .attr("y", height - 10)
          .attr("text-anchor", "middle")
          .attr("fill", value === null ? muted : ink)
          .text(place);
        if (value === null) continue;
        panel
          .append("rect")
          .attr("x", left)
          .attr("y", Math.min(y(value), ground - 1))
          .attr("width", x.bandwidth())
          .attr("height", Math.max(1, ground - y(value)))
          .attr("fill", blue);
      }
    }
    const node = svg.node();
    if (!node) throw new Error("no drawing");
    return node;
  };
}

/** 20k for 20,000, but 0.5 for a half. */
const axisNumber = (value: number) => format(value >= 1000 ? "~s" : "~")(value);
