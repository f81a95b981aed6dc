/**
 * A share of requests, cases or the like that stand in reports: parts over wholes, both added up over
 * reports. The parts of one report are alike, so that the reports are what varies, and the interval is
 * that of a ratio of two sums over m reports (linearised):
 *
 *     r = Σy / Σx        s² = m / (m − 1) × Σ(y − r x)² / (Σx)²
 *
 * set on the logit of a share, so that it stays within 0 and 1, or on the logarithm of a rate, so that it
 * stays above 0, with Student's t of m − 1 degrees of freedom. Reports with nothing to share (x = 0) do
 * not count among the m. It treats the reports as if drawn by lot, and is too narrow where a single
 * report has most of the whole.
 */
export class Ratio {
  /** Σy and Σx. */
  part = 0;
  whole = 0;
  #reports = 0;
  #squares = { yy: 0, xy: 0, xx: 0 };

  /** Takes in one report. */
  add(part: number, whole: number): void {
    this.part += part;
    this.whole += whole;
    if (whole === 0) return;
    this.#reports++;
    this.#squares.yy += part * part;
    this.#squares.xy += part * whole;
    this.#squares.xx += whole * whole;
  }

  /** Null when there is nothing to share. */
  get value(): number | null {
    return this.whole === 0 ? null : this.part / this.whole;
  }

  /** 95 % interval of a share from 0 to 1; null for fewer than ten reports, and at 0 and 1. */
  share(): Interval {
    const found = this.#error();
    if (found === null || found.r >= 1) return noInterval;
    const { r, reach } = found;
    const logit = Math.log(r / (1 - r));
    const width = reach / (r * (1 - r));
    return { low: expit(logit - width), high: expit(logit + width) };
  }

  /** 95 % interval of a rate, which may exceed 1; null for fewer than ten reports, and at 0. */
  rate(): Interval {
    const found = this.#error();
    if (found === null) return noInterval;
    const { r, reach } = found;
    return { low: r * Math.exp(-reach / r), high: r * Math.exp(reach / r) };
  }

  /** The ratio and its half-width on its own scale. */
  #error(): { r: number; reach: number } | null {
    const m = this.#reports;
    const r = this.value;
    if (m < leastReports || r === null || r <= 0) return null;
    const { yy, xy, xx } = this.#squares;
    const residual = Math.max(0, yy - 2 * r * xy + r * r * xx);
    const deviation = Math.sqrt((m / (m - 1)) * residual) / this.whole;
    return { r, reach: student(m - 1) * deviation };
  }
}

/** Fewer reports tell next to nothing of how reports vary. */
const leastReports = 10;

/** Bounds of an interval; null where none is due. */
export interface Interval {
  low: number | null;
  high: number | null;
}

const noInterval: Interval = { low: null, high: null };

const expit = (x: number) => 1 / (1 + Math.exp(-x));

/** Quantile of Student's t for a two-sided interval of 95 %, as a series in 1/f: exact to three digits from 9 degrees of freedom on. */
function student(f: number): number {
  const z = 1.959963984540054;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * f) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * f ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * f ** 3)
  );
}
