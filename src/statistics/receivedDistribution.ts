import type { Received } from "./zeroRequestRate.js";

/** Lower ends of the classes; each ends below the next. Numbers of requests differ by powers of ten. */
const lowerEnds = [0, 1, 10, 100, 1000, 10_000] as const;

/** Reports whose number of new requests lies within a class. */
export interface ReceivedClass {
  from: number;
  /** The greatest number of the class; null for the last, which is open. */
  to: number | null;
  reports: number;
  requests: number;
  /** Reports whose number is known: the denominator of `value`. */
  n: number;
  value: number | null;
}

/** Reports by the number of new requests, one row a class, up to the highest class that occurs. */
export function receivedDistribution(received: readonly Received[]): ReceivedClass[] {
  const known = received.flatMap((report) => (report.received === null ? [] : [report.received]));
  const n = known.length;
  const highest = Math.max(0, ...known);
  return lowerEnds
    .map((from, i) => {
      const next = lowerEnds[i + 1];
      const within = known.filter((count) => count >= from && (next === undefined || count < next));
      return {
        from,
        to: next === undefined ? null : next - 1,
        reports: within.length,
        requests: within.reduce((total, count) => total + count, 0),
        n,
        value: n === 0 ? null : within.length / n,
      };
    })
    .filter(({ from }) => from <= highest);
}
