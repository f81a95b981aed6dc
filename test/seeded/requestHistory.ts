import type { Random } from "../printer/random.ts";
import { applicants, leaves, results, disputes } from "../printer/statutoryForm.ts";

/** How many requests a body receives: most few or none, some many. */
export type Scale = "none" | "few" | "many" | "most";

/** The figures of one year by name of cell. */
export type Figures = Map<string, number>;

const kinds = applicants.slice(0, 6).map(({ key }) => key);
const shares = [0.82, 0.1, 0.01, 0.01, 0.02, 0.04];

/** Outcomes by how common they are; the rest is rare. */
const common: Readonly<Record<string, number>> = {
  granted: 45,
  partially_granted: 7,
  unavailable_not_held: 22,
  unavailable_needs_creation: 4,
  unavailable_unclear: 3,
  not_processed_petition: 4,
  not_processed_repeat: 2,
  other_not_corrected: 3,
  other_remaining: 4,
};
const finer = leaves("form2021");
const rest = 0.5;

/**
 * The requests and disputes of some years, in the rows of both forms. What is carried out of a year is carried
 * into the next, and every relation of the forms holds.
 */
export function requestHistory(random: Random, scale: Scale, years: readonly number[]): Figures[] {
  const weights = finer.map((row) => (common[row] ?? rest) * (0.3 + 1.4 * random.next()));
  const level = scale === "most" ? between(random, 400, 6000) : between(random, 12, 150);
  let carried = kinds.map((_, i) => (scale === "none" ? 0 : left(random, i === 0 ? 12 : 1)));
  return years.map(() => {
    const figures: Figures = new Map();
    const received = arrivals(random, scale, level);
    const open = received.map((value, i) => value + carried[i]!);
    const out = open.map((value) => left(random, value));
    const done = open.map((value, i) => value - out[i]!);
    const outcomes = done.map((value) => apportion(random, value, weights));
    setRow(figures, "received", received);
    setRow(figures, "carried_in", carried);
    finer.forEach((row, i) =>
      setRow(
        figures,
        row,
        outcomes.map((values) => values[i]!),
      ),
    );
    // The older form has one row where the later has three.
    const others = finer.flatMap((row, i) => (row.startsWith("other_") ? [i] : []));
    setRow(
      figures,
      "other",
      outcomes.map((values) => sum(others.map((i) => values[i]!))),
    );
    setRow(figures, "handled_total", done);
    setRow(figures, "carried_out", out);
    disputeFigures(random, sum(done), figures);
    carried = out;
    return figures;
  });
}

/** Requests received in a year by kind of applicant. */
function arrivals(random: Random, scale: Scale, level: number): number[] {
  switch (scale) {
    case "none":
      return kinds.map((_, i) => (i === 0 && random.chance(0.06) ? random.int(1, 2) : 0));
    case "few":
      return kinds.map((_, i) => (random.chance(shares[i]! ** 0.5) ? random.int(0, 6) : 0));
    case "many":
    case "most": {
      const year = level * between(random, 0.6, 1.7);
      return shares.map((share) => Math.floor(year * share * between(random, 0.5, 1.5)));
    }
  }
}

/** What is not done by the end of the year: of a few mostly none, of many some. */
function left(random: Random, open: number): number {
  if (open === 0 || random.chance(0.4)) return 0;
  return open < 10
    ? random.chance(0.25)
      ? 1
      : 0
    : Math.floor(open * between(random, 0.005, 0.14));
}

/** Review and litigation follow from answers that did not please. */
function disputeFigures(random: Random, handled: number, figures: Figures): void {
  for (const [i, block] of disputes.entries()) {
    const rate = [0.05, 0.015, 0.01][i]!;
    const cases =
      handled < 40
        ? random.chance(Math.min(0.5, handled * rate * 0.5))
          ? random.int(1, 2)
          : 0
        : Math.floor(handled * rate * 2 * random.next());
    const values = apportion(random, cases, [50, 14, 24, 12]);
    values.forEach((value, at) => figures.set(`disputes.${block}.${results[at]!.key}`, value));
    figures.set(`disputes.${block}.total`, cases);
  }
}

/** Puts a row and its total down. */
export function setRow(figures: Figures, row: string, values: readonly number[]): void {
  kinds.forEach((kind, i) => figures.set(`requests.${row}.${kind}`, values[i]!));
  figures.set(`requests.${row}.total`, sum(values));
}

/** Parts of a whole number, about as large as their weights, that add up to it. */
export function apportion(random: Random, whole: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  // A large number falls as the weights say; what is left over is drawn one by one.
  const parts = weights.map((weight) =>
    whole < 300 ? 0 : Math.floor((whole * weight * between(random, 0.8, 1)) / all),
  );
  const places = weights.map((weight, i) => [i, weight] as const);
  for (let open = whole - sum(parts); open > 0; open--) parts[random.weighted(places)]!++;
  return parts;
}

/** A number between two, small ones as likely as large ones by their ratio. */
function between(random: Random, from: number, to: number): number {
  return from * (to / from) ** random.next();
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
