import { plain } from "../document/plain.ts";
import type { Report } from "../report/report.ts";
import { lineOf, nameOf, type Named } from "./divisions.ts";
import {
  findBehindDivision,
  findInAddress,
  findInFolders,
  findWithPlace,
  placesOfFolders,
} from "./evidence.ts";
import type { NameReading } from "./readName.ts";
import { recordedPlace } from "./sources.ts";

/** Where a report's public body belongs. */
export interface Place {
  /** Code of the deepest division known; null where none is, and for bodies of the centre. */
  readonly code: string | null;
  /** Names from the province down; empty without a code. */
  readonly path: readonly string[];
  /** How it is known, a key of the codebook's placeBases. */
  readonly basis: string;
  /** Codes of all divisions that bear the name, sorted. */
  readonly candidates: readonly string[];
  /** Where the characters stand that say so; null for folders, records, and what is unknown. */
  readonly start: number | null;
  readonly end: number | null;
}

/** A place with the division as it was named; null where the name names none, or which one is unknown. */
export interface Found {
  readonly place: Place;
  readonly named: Named | null;
}

/** A place of which nothing is known. */
export const nowhere: Place = {
  code: null,
  path: [],
  basis: "unknown",
  candidates: [],
  start: null,
  end: null,
};

const noPlace = { start: null, end: null };

/** A place by its code. */
export function placeAt(
  code: string,
  basis: string,
  candidates: readonly string[],
  { start, end }: { start: number; end: number } | { start: null; end: null } = noPlace,
): Place {
  return { code, path: lineOf(code).map((part) => nameOf(part)!), basis, candidates, start, end };
}

/**
 * The place of the agency of a report by the reading of its name, or by what else there is to go by. Where
 * several places bear the name, it takes one of them only if that is the only one the report allows.
 */
export function findPlace(report: Report, reading: NameReading | null): Found {
  if (!reading) return { place: findUnnamed(report, []), named: null };
  const { places } = reading;
  const candidates = [...new Set(places.map(({ code }) => code))].toSorted();
  const agency = report.identity.agency!;
  const [only] = places;
  const isOne = candidates.length === 1;
  if (isOne && (reading.depth > 1 || only!.digits < 9)) {
    return { place: placeAt(only!.code, "agency_name", candidates, agency), named: only! };
  }
  const text = plain(report.document.text);
  const inText = findBehindDivision(text, reading.printed, places) ?? findInAddress(text, places);
  if (inText) {
    return { place: placeAt(inText.named.code, "text", candidates, inText), named: inText.named };
  }
  const { file } = report.document;
  const recorded = recordedPlace(file);
  const byRecord = places.find(({ code }) => code === recorded);
  if (byRecord) return { place: placeAt(byRecord.code, "sources", candidates), named: byRecord };
  const byFolder = findInFolders(file, places);
  if (byFolder) return { place: placeAt(byFolder.code, "folder", candidates), named: byFolder };
  // A record or a folder that names another place speaks against the only place of the name that is known.
  const isContradicted = recorded !== null || (placesOfFolders(file) ?? []).length > 0;
  if (isOne && !isContradicted) {
    return { place: placeAt(only!.code, "unique_name", candidates, agency), named: only! };
  }
  // 长沙 in short is the city or the county in it: what is certain is the city.
  const around = places.find(({ code }) => candidates.every((other) => other.startsWith(code)));
  if (around && reading.short) {
    return { place: placeAt(around.code, "agency_name", candidates, agency), named: null };
  }
  return { place: { ...nowhere, candidates }, named: null };
}

/** The place of a body whose name holds none. `bodies` are the ways in which its name is written. */
export function findUnnamed(report: Report, bodies: readonly string[]): Place {
  const text = plain(report.document.text);
  const inText = findWithPlace(text, bodies, report.identity.year?.value ?? null);
  if (inText) return placeAt(inText.named.code, "text", [inText.named.code], inText);
  const { file } = report.document;
  const recorded = recordedPlace(file);
  if (recorded !== null) return placeAt(recorded, "sources", [recorded]);
  const folders = placesOfFolders(file) ?? [];
  if (folders.length === 1) return placeAt(folders[0]!, "folder", folders);
  return { ...nowhere, candidates: folders };
}
