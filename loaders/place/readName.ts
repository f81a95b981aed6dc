import { findZone, kindByEnding, opensBody } from "./agencyKind.ts";
import { divisionsNamed, isZone, longestName, nameOf, parentOf, type Named } from "./divisions.ts";
import { shortForms } from "./shortForms.ts";

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
  /** Whether one of the divisions is named in short. */
  readonly short: boolean;
  /** Whether the last division is that of a branch, whose name stands in the words for the body. */
  readonly isBranch: boolean;
}

/** A reading on the way, and where its divisions end. */
interface Way extends NameReading {
  readonly end: number;
}

/**
 * Reads the name of a body in the year of its report: the divisions it begins with, one below the other,
 * and the words behind them. Null where it begins with none.
 */
export function readName(name: string, year: number | null): NameReading | null {
  const ways: Way[] = [];
  walk(ways, name, year, {
    places: [],
    depth: 0,
    printed: "",
    body: name,
    end: 0,
    short: false,
    isBranch: false,
  });
  // Whole names go before short forms, and of those the way that leaves least unread.
  const [best] = ways.toSorted(
    (a, b) => Number(a.short) - Number(b.short) || b.end - a.end || b.depth - a.depth,
  );
  if (!best) return null;
  const { depth, printed, body } = best;
  // What is a former name of one place may be a short form for another.
  const former = best.places.every(({ form }) => form === "former");
  const alike = ways.filter(
    (way) => way.end === best.end && way.depth === depth && (way.short === best.short || former),
  );
  const places = unique(alike.flatMap((way) => way.places));
  const reading = {
    places,
    depth,
    printed,
    body,
    short: alike.some(({ short }) => short),
    isBranch: false,
  };
  return ofZone(reading) ?? ofBranch(reading);
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
      const next: Way = { places, depth: depth + 1, printed, body, end, short, isBranch: false };
      const opening = placesBefore(body, places);
      if (opening.length > 0) ways.push({ ...next, places: opening });
      walk(ways, name, year, next);
    }
  }
}

/** A zone is no division: its name belongs to the name of the body, and its place is what it lies in. */
function ofZone(reading: NameReading): NameReading | null {
  const { places, printed } = reading;
  const [zone] = places;
  if (!zone || !places.every(({ code }) => isZone(code))) return null;
  const code = parentOf(zone.code);
  if (places.some((other) => parentOf(other.code) !== code)) return null;
  const name = nameOf(code)!;
  const before = [name, ...shortForms(name, code.length)].find((form) => printed.startsWith(form));
  const body = printed.slice(before?.length ?? 0) + reading.body;
  return {
    ...reading,
    places: [{ ...zone, code, digits: code.length, above: parentOf(code) }],
    printed: before ?? "",
    body,
  };
}

const branch = /^.+局(.{2,10})分局$/;

/** A branch is named after the division it is in: 北京市公安局朝阳分局. */
function ofBranch(reading: NameReading): NameReading {
  const name = branch.exec(reading.body)?.[1];
  if (name === undefined) return reading;
  const inside = divisionsNamed(name).filter((named) =>
    reading.places.some((above) => lies(named, above)),
  );
  const places = unique(inside.filter(({ digits }) => digits < 9));
  return places.length === 1 ? { ...reading, places, isBranch: true } : reading;
}

/** A name that was given up still stands in the next year's reports. */
function inForce({ from, to }: Named, year: number | null): boolean {
  return year === null || ((from === null || from <= year) && (to === null || year <= to + 1));
}

/** Whether a division lies in another, now or under its former name. */
function lies(named: Named, above: Named): boolean {
  return (
    (named.code.startsWith(above.code) && named.code !== above.code) ||
    named.above.startsWith(above.code)
  );
}

const levelWord =
  /^(?:省|市(?!场|容|政[园工设公]|级|直)|州|盟|地区|县(?!域|级|直)|区(?!域|划|级|直)|旗|镇|乡(?!村)|村振兴|街道(?!办))/;

/** Of some divisions those before which a body can be named by these words. */
function placesBefore(body: string, places: readonly Named[]): readonly Named[] {
  const isShort = places.some(({ form }) => form === "short");
  if (body === "") return isShort ? [] : places;
  if (levelWord.test(body)) return [];
  if (isShort && !opensBody(body)) {
    // A new area bears the name of its province in short: 四川天府新区.
    return findZone(body) === null ? [] : places.filter(({ digits }) => digits === 2);
  }
  const opens =
    isShort ||
    findZone(body) !== null ||
    kindByEnding(body) !== null ||
    /^(?:委|管委会)/.test(body);
  return opens ? places : [];
}

function unique(places: readonly Named[]): Named[] {
  return [...new Map(places.map((place) => [place.code, place])).values()].toSorted((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

/** The divisions by whole names that a text begins with, one below the other, and where the last one ends. */
export function readChain(text: string): { places: readonly Named[]; end: number } | null {
  let chain: { places: readonly Named[]; end: number } | null = null;
  for (;;) {
    const next = nextOf(text, chain);
    if (!next) return chain;
    chain = next;
  }
}

function nextOf(
  text: string,
  chain: { places: readonly Named[]; end: number } | null,
): { places: readonly Named[]; end: number } | null {
  const at = chain?.end ?? 0;
  for (let end = Math.min(text.length, at + longestName()); end > at; end--) {
    const places = divisionsNamed(text.slice(at, end)).filter(
      (named) =>
        named.form !== "short" && (chain === null || chain.places.some((a) => lies(named, a))),
    );
    if (places.length > 0) return { places, end };
  }
  return null;
}
