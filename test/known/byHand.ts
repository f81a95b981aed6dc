import type { Known, KnownCell } from "./known.ts";

/** The arithmetic of the statistics once more, written from their definitions as plainly as can be. */

/** Bounds of an interval; null where none is due. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

const none: Bounds = { low: null, high: null };
const z = 1.959963984540054;

/** The Wilson score interval: the two proportions that lie z standard errors of their own from the one observed. */
export function wilsonBounds(count: number, n: number): Bounds {
  if (n === 0) return none;
  // (p − q)² = z² q (1 − q) / n, solved for q.
  const a = 1 + z ** 2 / n;
  const b = -(2 * (count / n) + z ** 2 / n);
  const c = (count / n) ** 2;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}

/** One report's part and whole. */
export type Pair = readonly [part: number, whole: number];

/** Sums of parts and wholes, and their ratio; null where there is no whole. */
export function ratioOf(pairs: readonly Pair[]) {
  const part = sum(pairs.map(([y]) => y));
  const whole = sum(pairs.map(([, x]) => x));
  return { part, whole, value: whole === 0 ? null : part / whole };
}

/** The half-width of the interval of a ratio on its own scale, from the residual of each report. */
function reach(pairs: readonly Pair[]): { r: number; width: number } | null {
  const { whole, value: r } = ratioOf(pairs);
  const counted = pairs.filter(([, x]) => x !== 0);
  const m = counted.length;
  if (m < 10 || r === null || r <= 0) return null;
  const residuals = counted.map(([y, x]) => (y - r * x) ** 2);
  return { r, width: (t(m - 1) * Math.sqrt((m / (m - 1)) * sum(residuals))) / whole };
}

/** Interval of a share, on the logit. */
export function shareBounds(pairs: readonly Pair[]): Bounds {
  const found = reach(pairs);
  if (found === null || found.r >= 1) return none;
  const { r, width } = found;
  const step = width / (r * (1 - r));
  const odds = r / (1 - r);
  const [low, high] = [odds * Math.exp(-step), odds * Math.exp(step)];
  return { low: low / (1 + low), high: high / (1 + high) };
}

/** Interval of a rate, on the logarithm. */
export function rateBounds(pairs: readonly Pair[]): Bounds {
  const found = reach(pairs);
  if (found === null) return none;
  const { r, width } = found;
  return { low: r / Math.exp(width / r), high: r * Math.exp(width / r) };
}

const quantiles = new Map<number, number>();

/** Student's t for 95 %, two-sided: t = √f tan θ, where θ cuts 95 % off the integral of cos^(f−1) from 0 to π/2. */
function t(f: number): number {
  const known = quantiles.get(f);
  if (known !== undefined) return known;
  const steps = 20_000;
  const height = (i: number) => Math.cos((i / steps) * (Math.PI / 2)) ** (f - 1);
  const areas = [0];
  for (let i = 1; i <= steps; i++) areas.push(areas[i - 1]! + (height(i - 1) + height(i)) / 2);
  const wanted = 0.95 * areas[steps]!;
  const after = areas.findIndex((area) => area >= wanted);
  const within = (wanted - areas[after - 1]!) / (areas[after]! - areas[after - 1]!);
  const found = Math.sqrt(f) * Math.tan(((after - 1 + within) / steps) * (Math.PI / 2));
  quantiles.set(f, found);
  return found;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The sum of cells; null where one has no value. */
export function added(cells: readonly KnownCell[]): number | null {
  return cells.some(({ value }) => value === null) ? null : sum(cells.map(({ value }) => value!));
}

/** The state of the first cell without a value that has a state. */
export function stateLacking(cells: readonly KnownCell[]): string | null {
  return cells.find(({ value }) => value === null)?.state ?? null;
}

/** Reports left out, by reason, in order. */
export class Left {
  readonly #reports: [reason: string, report: string][] = [];

  note(reason: string, { report }: Known): void {
    this.#reports.push([reason, report]);
  }

  get told() {
    const reasons = [...new Set(this.#reports.map(([reason]) => reason))].toSorted();
    return {
      missing: this.#reports.length,
      left_out: reasons.map((reason) => ({
        reason,
        reports: this.#reports
          .filter(([other]) => other === reason)
          .map(([, report]) => report)
          .toSorted(),
      })),
    };
  }
}

/** Splits reports by a value; the unknown one comes last. */
export function groupsBy<Value extends string | number>(
  reports: readonly Known[],
  valueOf: (known: Known) => Value | null,
): [value: Value | null, reports: Known[]][] {
  const known = [...new Set(reports.map(valueOf).filter((value) => value !== null))];
  known.sort((a, b) => (a < b ? -1 : 1));
  const groups = [...known, null].map((value): [Value | null, Known[]] => [
    value,
    reports.filter((report) => valueOf(report) === value),
  ]);
  return groups.filter(([, members]) => members.length > 0);
}
