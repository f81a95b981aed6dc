import { codebook } from "../codebook/codebook.ts";
import { mendRadicals, plain } from "../document/plain.ts";
import type { Report } from "../report/report.ts";
import { findZone, functionOf, kindByEnding } from "./agencyKind.ts";
import { harmoniseBody } from "./body.ts";
import { isZone, lineOf, nameOf, parentOf, type Named } from "./divisions.ts";
import { findInFolders, findInText, placeOfFolders } from "./evidence.ts";
import { levelOfCode, levelOfCodes } from "./level.ts";
import { readName, type NameReading } from "./parseName.ts";
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

/** What is known of the body whose report it is. Keys are the codebook's; null where it cannot be told. */
export interface Whose {
  readonly place: Place;
  /** The same for every report of one body, and for no other body; null where the agency is unknown. */
  readonly id: string | null;
  /** The body's name as this project writes it, with its own place and none above it. */
  readonly name: string | null;
  readonly level: string | null;
  readonly levelBasis: string | null;
  readonly type: string | null;
  readonly typeBasis: string | null;
  readonly function: string | null;
}

const nowhere: Place = {
  code: null,
  path: [],
  basis: "unknown",
  candidates: [],
  start: null,
  end: null,
};

const centralNames = new Map(
  codebook.centralBodies.flatMap(({ zh, short }) => [zh, ...short].map((name) => [name, zh])),
);
const longestCentral = Math.max(...[...centralNames.keys()].map((name) => name.length));
/** What a government is for is everything. */
const general = new Set(["government", "general_office", "township_or_street"]);
const party = /^(?:中共|中国共产党)/;
const corps = /^(?:新疆生产建设兵团|兵团)?(第[一二三四五六七八九十]+师)?/;

/** Tells whose report it is: the place of its agency, the level and the kind, each with its basis. Never throws. */
export function placeOf(report: Report): Whose {
  const { agency, year } = report.identity;
  if (!agency) {
    return {
      place: withoutName(report),
      id: null,
      name: null,
      level: null,
      levelBasis: null,
      type: null,
      typeBasis: null,
      function: null,
    };
  }
  const printed = plain(mendRadicals(agency.value)).replace(/\s+/g, "");
  const central = centralAt(printed);
  if (central !== null && central.length === printed.length) {
    const name = centralNames.get(central)!;
    return {
      place: { ...nowhere, basis: "central", start: agency.start, end: agency.end },
      id: `central-${name}`,
      name,
      level: "central",
      levelBasis: "central_list",
      type: "central_body",
      typeBasis: "central_list",
      function: functionOf(name),
    };
  }
  const organ = central === null ? printed.replace(party, "") : printed.slice(central.length);
  const [opening, division] = corps.exec(organ)!;
  const rest = organ.slice(opening.length);
  const reading = readName(rest, year?.value ?? null);
  const place = opening === "" || reading ? findPlace(report, reading) : nowhere;
  const corpsPlace: Place = { ...named("65"), basis: "agency_name", candidates: ["65"] };
  const found =
    opening !== "" && !reading ? { ...corpsPlace, start: agency.start, end: agency.end } : place;
  const body = harmoniseBody(
    reading?.body ?? (opening === "" ? rest : organ),
    reading?.places[0]?.code ?? null,
  );
  const own = found.code === null ? (reading?.printed ?? "") : (found.path.at(-1) ?? "");
  const kind = kindOf(printed, reading, body, found, opening !== "" && !reading);
  const merged = reading?.places.find(({ code, merged: m }) => m && code === found.code);
  const words = `${merged ? `${reading!.printed}-` : ""}${central ?? ""}${party.test(printed) ? "中共" : ""}${body}`;
  return {
    place: found,
    id: found.code === null ? `unknown-${own}${words}-${report.id}` : `${found.code}-${words}`,
    name: `${central ?? ""}${party.test(printed) ? "中共" : ""}${opening !== "" && !reading ? "" : merged ? reading!.printed : own.replace(/办事处$/, "")}${body}`,
    ...levelOf(found, kind.type, reading, division),
    type: kind.type,
    typeBasis: kind.basis,
    function: kind.type !== null && general.has(kind.type) ? null : functionOf(body),
  };
}

/** Whether it is known which body it is: its place, or that it is a central one, which has none. */
export function isPlaced({ place }: Whose): boolean {
  return place.basis !== "unknown";
}

function withoutName(report: Report): Place {
  const recorded = recordedPlace(report.document.file);
  if (recorded !== null) return { ...named(recorded), basis: "sources" };
  return nowhere;
}

/** The name of a central body that a name begins with, the longest. */
function centralAt(name: string): string | null {
  for (let length = Math.min(longestCentral, name.length); length > 2; length--) {
    const words = name.slice(0, length);
    if (centralNames.has(words)) return words;
  }
  return null;
}

function named(code: string): Place {
  return { ...nowhere, code, path: lineOf(code).map((part) => nameOf(part)!) };
}

/** A zone is no division: its agencies belong to the one it lies in. */
const home = ({ code, ...rest }: Named): Named => ({
  ...rest,
  code: isZone(code) ? parentOf(code) : code,
});

function findPlace(report: Report, reading: NameReading | null): Place {
  const { document, identity } = report;
  const recorded = recordedPlace(document.file);
  if (!reading) {
    if (recorded !== null) return { ...named(recorded), basis: "sources" };
    const folder = placeOfFolders(document.file);
    return folder === null ? nowhere : { ...named(folder), basis: "folder", candidates: [folder] };
  }
  const places = reading.places.map(home);
  const candidates = [...new Set(places.map(({ code }) => code))].toSorted();
  const [only] = candidates;
  const { start, end } = identity.agency!;
  if (candidates.length === 1 && (reading.depth > 1 || only!.length < 9)) {
    return { ...named(only!), basis: "agency_name", candidates, start, end };
  }
  const inText = findInText(plain(document.text), reading.printed, places);
  if (inText) {
    return {
      ...named(inText.code),
      basis: "text",
      candidates,
      start: inText.start,
      end: inText.end,
    };
  }
  if (recorded !== null && candidates.includes(recorded))
    return { ...named(recorded), basis: "sources", candidates };
  const inFolder = findInFolders(document.file, places);
  if (inFolder !== null) return { ...named(inFolder), basis: "folder", candidates };
  if (candidates.length === 1)
    return { ...named(only!), basis: "unique_name", candidates, start, end };
  return { ...nowhere, candidates };
}

const byName = (type: string | null) => ({ type, basis: type === null ? null : "name" });

function kindOf(
  printed: string,
  reading: NameReading | null,
  body: string,
  place: Place,
  ofCorps: boolean,
): { type: string | null; basis: string | null } {
  if (ofCorps) return byName("corps");
  if (party.test(printed) || /^委(?!员会)/.test(body)) return byName("party");
  if (findZone(body) && kindByEnding(body) !== "enterprise") return byName("development_zone");
  const code = place.code ?? reading?.places[0]?.code ?? null;
  const alone = reading !== null && reading.body === "";
  if (code?.length === 9 && /^(?:|人民政府|办事处)$/.test(body))
    return { type: "township_or_street", basis: alone ? "division" : "name" };
  if (alone) return { type: "government", basis: "division" };
  return byName(kindByEnding(body));
}

function levelOf(
  { code, candidates, basis }: Place,
  type: string | null,
  reading: NameReading | null,
  division: string | undefined,
): { level: string | null; levelBasis: string | null } {
  const none = { level: null, levelBasis: null };
  if (type === "corps")
    return { level: division === undefined ? "province" : "prefecture", levelBasis: "name" };
  if (type === "central_district") return none;
  // Whose organ a zone of a whole province is, its name does not say.
  if (type === "development_zone" && code?.length === 2) return none;
  if (code === null) {
    const level = levelOfCodes(candidates);
    return level === null ? none : { level, levelBasis: "name" };
  }
  // A folder says where a body is, not of which level it is.
  if (!reading && (basis === "folder" || basis === "sources")) return none;
  return { level: levelOfCode(code), levelBasis: "place" };
}
