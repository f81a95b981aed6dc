import { axisBottom, axisLeft } from "d3-axis";
import { scaleLinear } from "d3-scale";
import { create } from "d3-selection";
import { line } from "d3-shape";
import type { LorenzPoint } from "../statistics/receivedSummary.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { percent } from "./format.js";

const margin = { top: 12, right: 16, bottom: 46, left: 52 };
const widest = 460;

const shares = (value: unknown) => percent(Number(value));

/** How unevenly requests fall: the share of the requests in the share of the reports with the fewest. */
export function lorenzChart(points: readonly LorenzPoint[], edition: Edition): HTMLElement {
  const { say } = edition;
  const across = say({
    en: "Share of reports, those with the fewest requests first",
    zh: "报告累计占比（按申请件数由少到多）",
  });
  const up = say({ en: "Share of requests", zh: "申请件数累计占比" });
  return figure({
    edition,
    title: say({
      en: "How unevenly requests fall (Lorenz curve)",
      zh: "申请分布的集中程度（洛伦兹曲线）",
    }),
    name: "gongkai-lorenz",
    description: say({
      en: "Lorenz curve of the requests received; the straight line stands for equal numbers in all reports",
      zh: "新收申请的洛伦兹曲线；直线表示各报告件数相等",
    }),
    rows: points.map(({ reports, requests }) => ({ reports, requests })),
    columns: [
      { label: across, show: ({ reports }) => percent(reports), numeric: true, heading: true },
      { label: up, show: ({ requests }) => percent(requests), numeric: true },
    ],
    draw: ({ ink, muted, faint, paper, blue, font }, width) => {
      const side = Math.min(width, widest);
      const x = scaleLinear([0, 1], [margin.left, side - margin.right]);
      const y = scaleLinear([0, 1], [side - margin.bottom, margin.top]);
      const svg = create("svg")
        .attr("width", side)
        .attr("height", side)
        .attr("viewBox", `0 0 ${side} ${side}`)
        .attr("font-family", font)
        .attr("font-size", 12);
      svg.append("rect").attr("width", side).attr("height", side).attr("fill", paper);
      const axes = [
        svg
          .append("g")
          .attr("transform", `translate(0,${side - margin.bottom})`)
          .call(
            axisBottom(x)
              .ticks(5)
              .tickSize(margin.top + margin.bottom - side)
              .tickFormat(shares),
          ),
        svg
          .append("g")
          .attr("transform", `translate(${margin.left},0)`)
          .call(
            axisLeft(y)
              .ticks(5)
              .tickSize(margin.left + margin.right - side)
              .tickFormat(shares),
          ),
      ];
      for (const axis of axes) {
        axis.attr("font-family", font).attr("font-size", 12).select(".domain").remove();
        axis.selectAll(".tick line").attr("stroke", faint);
        axis.selectAll(".tick text").attr("fill", ink);
      }
      const equal = svg.append("line").attr("stroke", muted).attr("stroke-dasharray", "4 4");
      equal.attr("x1", x(0)).attr("y1", y(0)).attr("x2", x(1)).attr("y2", y(1));
      svg
        .append("path")
        .attr("fill", "none")
        .attr("stroke", blue)
        .attr("stroke-width", 2.5)
        .attr(
          "d",
          line<LorenzPoint>()
            .x(({ reports }) => x(reports))
            .y(({ requests }) => y(requests))(points),
        );
      svg
        .append("text")
        .attr("x", side - margin.right)
        .attr("y", side - 8)
        .attr("text-anchor", "end")
        .attr("fill", muted)
        .text(across);
      svg
        .append("text")
        .attr("x", margin.left + 6)
        .attr("y", margin.top + 10)
        .attr("fill", muted)
        .text(up);
      const node = svg.node();
      if (!node) throw new Error("no drawing");
      return node;
    },
  });
}
