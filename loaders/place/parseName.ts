import { findZone, kindByEnding, opensBody } from "./agencyKind.ts";
import { divisionsNamed, longestName, type Named } from "./divisions.ts";

/** A way to read a name: the divisions it may begin with, and the words for the body behind them. */
export interface NameReading {
  /** The last division named, each that it may be. */
  readonly places: readonly Named[];
  /** How many divisions are named, one below the other. */
  readonly depth: number;
  /** The last division as printed. */
  readonly printed: string;
  /** What stands behind the divisions. */
  readonly body: string;
}

/** A reading on the way: where its divisions end, and whether one of them is a short form. */
interface Way extends NameReading {
  readonly end: number;
  readonly short: boolean;
}

/**
 * Reads the name of a body in the year of its report: the divisions it begins with, one below the other,
 * and the words behind them. Null where it begins with none.
 */
export function readName(name: string, year: number | null): NameReading | null {
  const ways: Way[] = [];
  walk(ways, name, year, { places: [], depth: 0, printed: "", body: name, end: 0, short: false });
  // Whole names go before short forms, and of those the way that leaves least unread.
  const [best] = ways.toSorted(
    (a, b) => Number(a.short) - Number(b.short) || b.end - a.end || b.depth - a.depth,
  );
  if (!best) return null;
  const { depth, printed, body } = best;
  const alike = ways.filter(
    (way) => way.end === best.end && way.short === best.short && way.depth === depth,
  );
  return { places: unique(alike.flatMap(({ places }) => places)), depth, printed, body };
}

/** Gathers the ways to go on from one, by every name of a division that begins where it ends. */
function walk(ways: Way[], name: string, year: number | null, way: Way): void {
  const { end: at, places: above, depth } = way;
  for (let end = Math.min(name.length, at + longestName()); end > at; end--) {
    const printed = name.slice(at, end);
    const found = divisionsNamed(printed).filter(
      (named) => inForce(named, year) && (depth === 0 || above.some((a) => lies(named, a))),
    );
    for (const form of ["full", "short"]) {
      const places = found.filter((named) => (named.form === "short") === (form === "short"));
      if (places.length === 0) continue;
      const body = name.slice(end);
      const short = way.short || form === "short";
      const next: Way = { places, depth: depth + 1, printed, body, end, short };
      if (opens(body, form === "short")) ways.push(next);
      walk(ways, name, year, next);
    }
  }
}

/** A name that was given up still stands in the next year's reports. */
function inForce({ from, to }: Named, year: number | null): boolean {
  return year === null || ((from === null || from <= year) && (to === null || year <= to + 1));
}

/** Whether a division lies in another, now or under its former name. */
function lies(named: Named, above: Named): boolean {
  return (
    (named.code.startsWith(above.code) && named.code !== above.code) ||
    (named.form === "former" && named.above.startsWith(above.code))
  );
}

const levelWord =
  /^(?:省|市(?!场|容|政[园工设公]|级|直)|州|盟|地区|县(?!域|级|直)|区(?!域|划|级|直)|旗|镇|乡(?!村)|街道(?!办))/;

/** Whether what stands behind a division can be the words for a body there. */
function opens(body: string, short: boolean): boolean {
  if (body === "") return !short;
  if (levelWord.test(body)) return false;
  if (short) return opensBody(body);
  return findZone(body) !== null || kindByEnding(body) !== null || body.startsWith("委");
}

function unique(places: readonly Named[]): Named[] {
  return [...new Map(places.map((place) => [place.code, place])).values()].toSorted((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}
