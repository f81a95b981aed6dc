import type { Claim, Report } from "./report.ts";

/** Under this a report keeps how its claims are read. */
const read = Symbol("read");

interface Unread {
  [read]: () => readonly Claim[];
}

/**
 * One getter serves all reports. With a getter of its own each would have a shape of its own, which outlives
 * it for long, and with the shape all that was read would stay in memory.
 */
const claims: PropertyDescriptor = {
  enumerable: true,
  configurable: true,
  get(this: Unread): readonly Claim[] {
    const value = this[read]();
    Object.defineProperties(this, {
      claims: { enumerable: true, value },
      [read]: { value: null },
    });
    return value;
  },
};

/** A report with its claims, which are read when first asked for: few who want the tables want them too. */
export function withClaims(
  report: Omit<Report, "claims">,
  readClaims: () => readonly Claim[],
): Report {
  Object.defineProperty(report, read, { configurable: true, value: readClaims });
  return Object.defineProperty(report, "claims", claims) as Report;
}
