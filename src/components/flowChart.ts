import { create } from "d3-selection";
import { area, curveBumpX } from "d3-shape";
import type { Draw } from "./figure.js";

/** One stream of requests: where it comes from, or where it goes. */
export interface Stream {
  label: string;
  requests: number;
  /** The number as a reader sees it. */
  shown: string;
  colour: "blue" | "orange" | "green" | "muted" | "red";
}

interface Placed extends Stream {
  top: number;
  bottom: number;
}

const gap = 10;
/** Least height of a label's line: thin streams keep theirs readable. */
const line = 17;

/**
 * Where requests come from and where they go: streams from the left meet in one bar, all requests on hand, and part
 * from it to the right. Heights are in proportion to the requests; the order is the one given.
 */
export function flowChart(
  sources: readonly Stream[],
  ends: readonly Stream[],
  { whole }: { whole: string },
): Draw {
  return (theme, width) => {
    const { ink, muted, paper, font } = theme;
    const narrow = width < 560;
    const height = Math.max(300, ends.length * (line * 2 + gap) + 200);
    const scale = scaleFor([sources, ends], height);
    const bar = narrow ? 8 : 12;
    // The names of the ends are the longer ones.
    const left = narrow ? 72 : 170;
    const right = width - (narrow ? 142 : 170);
    const middle = (left + right) / 2;
    const onHand = sources.reduce((total, { requests }) => total + requests, 0) * scale;
    const top = (height - onHand) / 2;
    const svg = create("svg")
      .attr("width", width)
      .attr("height", height)
      .attr("viewBox", `0 0 ${width} ${height}`)
      .attr("font-family", font)
      .attr("font-size", narrow ? 11 : 12);
    svg.append("rect").attr("width", width).attr("height", height).attr("fill", paper);

    const draw = (streams: readonly Placed[], x: number, inward: boolean) => {
      let meets = top;
      for (const stream of streams) {
        const size = stream.bottom - stream.top;
        const colour = theme[stream.colour];
        const [from, to] = inward ? [x + bar, middle - bar / 2] : [middle + bar / 2, x];
        const [start, end] = inward ? [stream.top, meets] : [meets, stream.top];
        svg
          .append("path")
          .attr(
            "d",
            area()
              .x(([place]) => place)
              .y0(([, y]) => y)
              .y1(([, y]) => y + size)
              .curve(curveBumpX)([
              [from, start],
              [to, end],
            ]),
          )
          .attr("fill", colour)
          .attr("fill-opacity", 0.28);
        svg
          .append("rect")
          .attr("x", x)
          .attr("y", stream.top)
          .attr("width", bar)
          .attr("height", Math.max(size, 1))
          .attr("fill", colour);
        label(stream, inward ? x - 8 : x + bar + 8, inward ? "end" : "start");
        meets += size;
      }
    };
    const label = (stream: Placed, x: number, anchor: string) => {
      const text = svg
        .append("text")
        .attr("x", x)
        .attr("y", (stream.top + stream.bottom) / 2 - 3)
        .attr("text-anchor", anchor);
      text.append("tspan").attr("fill", ink).text(stream.label);
      text.append("tspan").attr("x", x).attr("dy", 15).attr("fill", muted).text(stream.shown);
    };
    draw(placed(sources, scale, height), left - bar, true);
    draw(placed(ends, scale, height), right, false);
    svg
      .append("rect")
      .attr("x", middle - bar / 2)
      .attr("y", top)
      .attr("width", bar)
      .attr("height", Math.max(onHand, 1))
      .attr("fill", ink);
    svg
      .append("text")
      .attr("x", middle)
      .attr("y", Math.max(12, top - 8))
      .attr("text-anchor", "middle")
      .attr("fill", ink)
      .text(whole);
    const node = svg.node();
    if (!node) throw new Error("no drawing");
    return node;
  };
}

/** Pixels a request: the side with the most streams and gaps just fits. */
function scaleFor(sides: readonly (readonly Stream[])[], height: number): number {
  const scales = sides.map((streams) => {
    const total = streams.reduce((sum, { requests }) => sum + requests, 0);
    return total === 0 ? 0 : (height - streams.length * (line * 2)) / total;
  });
  return Math.max(0, Math.min(...scales));
}

/** Streams one under the other, each with room for its label, the whole in the middle of the height. */
function placed(streams: readonly Stream[], scale: number, height: number): Placed[] {
  const rooms = streams.map(({ requests }) => Math.max(requests * scale, line * 2) + gap);
  let y = (height - rooms.reduce((sum, room) => sum + room, 0) + gap) / 2;
  return streams.map((stream, i) => {
    const size = stream.requests * scale;
    const room = (rooms[i] ?? 0) - gap;
    const top = y + (room - size) / 2;
    y += room + gap;
    return { ...stream, top, bottom: top + size };
  });
}
