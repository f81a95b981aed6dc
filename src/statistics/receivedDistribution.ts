import type { ColumnTable } from "arquero";
import { bases, requestsReceived, type Basis } from "./requestsReceived.js";

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

/** Reports of the theme `requests` by the number of new requests, one row a class, up to the highest class that occurs. */
export function receivedDistribution(
  table: ColumnTable,
  { basis = bases }: { basis?: readonly Basis[] } = {},
): ReceivedClass[] {
  const { received } = requestsReceived(table, basis);
  const classes = lowerEnds.map(() => ({ reports: 0, requests: 0 }));
  let n = 0;
  for (const value of received) {
    if (Number.isNaN(value)) continue;
    let place = 0;
    while (place + 1 < lowerEnds.length && value >= lowerEnds[place + 1]!) place++;
    classes[place]!.reports++;
    classes[place]!.requests += value;
    n++;
  }
  const last = classes.findLastIndex(({ reports }) => reports > 0);
  return classes.slice(0, Math.max(1, last + 1)).map(({ reports, requests }, place) => {
    const next = lowerEnds[place + 1];
    return {
      from: lowerEnds[place]!,
      to: next === undefined ? null : next - 1,
      reports,
      requests,
      n,
      value: n === 0 ? null : reports / n,
    };
  });
}
