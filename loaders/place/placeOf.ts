import { codebook } from "../codebook/codebook.ts";
import { mendRadicals, plain } from "../document/plain.ts";
import type { Report } from "../report/report.ts";
import { functionOf, kindOf, namesDivision, namesZone, type Kind } from "./agencyKind.ts";
import { harmoniseBody } from "./body.ts";
import { nameOf } from "./divisions.ts";
import { findPlace, findUnnamed, nowhere, placeAt, type Found, type Place } from "./findPlace.ts";
import { levelOfDigits } from "./level.ts";
import { shortForms } from "./shortForms.ts";
import { readName, type NameReading } from "./readName.ts";

/** What is known of the body whose report it is. Keys are the codebook's; null where it cannot be told. */
export interface Whose {
  readonly place: Place;
  /** The same for every report of one body, and for no other body; null where the agency is unknown. */
  readonly id: string | null;
  /** Whether other reports of the same body would get the same id. */
  readonly isKnown: boolean;
  /** Whether the name holds a place, one that is not in the table included, or needs none. */
  readonly namesPlace: boolean;
  /** The body's name as this project writes it, with its own place and none above it. */
  readonly name: string | null;
  readonly level: string | null;
  readonly levelBasis: string | null;
  readonly type: string | null;
  readonly typeBasis: string | null;
  readonly function: string | null;
}

const centralNames = new Map(
  codebook.centralBodies.flatMap(({ zh, short }) => [zh, ...short].map((name) => [name, zh])),
);
const longestCentral = Math.max(...[...centralNames.keys()].map((name) => name.length));
const party = /^(?:中共|中国共产党)/;
const corpsName = /^(?:(?:新疆)?生产建设兵团|兵团)?(第[一二三四五六七八九十]+师)?(?:生产建设兵团)?/;
const xinjiang = "65";
/** 城区, 郊区, 东区: a name, but of no place by itself. */
const everyCityHas = /^.区$/;

/** Tells whose report it is: the place of its agency, the level and the kind, each with its basis. */
export function placeOf(report: Report): Whose {
  const { agency, year } = report.identity;
  if (!agency) return { ...unknown, place: findUnnamed(report, []) };
  const printed = plain(mendRadicals(agency.value)).replace(/\s+/g, "");
  const central = centralAt(printed);
  if (central !== null && central === printed)
    return centralBody(report, centralNames.get(central)!);
  const isParty = party.test(printed);
  const organ = central === null ? printed.replace(party, "") : printed.slice(central.length);
  const [corps, division] = corpsName.exec(organ)!;
  const inYear = year?.value ?? null;
  const whole = readName(organ, inYear);
  const reading = whole ?? readName(organ.slice(corps.length), inYear);
  const before = `${central ?? ""}${isParty ? "中共" : ""}`;
  // Where a city is named, the division of the corps is but another name for it: 第八师石河子市.
  if (corps !== "" && !reading) {
    const found = { place: placeAt(xinjiang, "agency_name", [xinjiang], agency), named: null };
    const level = division === undefined ? "province" : "prefecture";
    const kind = { type: "corps", typeBasis: "name" };
    const body = harmoniseBody(organ, null);
    return written(report, found, before, body, body, body, kind, level, "name", true);
  }
  const named = reading ? findPlace(report, reading) : null;
  const rest = reading?.body ?? organ;
  const first = named?.named ?? reading?.places[0] ?? null;
  const body = harmoniseBody(rest, first === null || first.merged ? null : first.code);
  const found = named ?? { place: findUnnamed(report, [rest, body]), named: null };
  const kind = kindOf(body, rest, first?.digits ?? null, isParty);
  const namesPlace = reading
    ? reading.depth > 1 || !everyCityHas.test(reading.printed)
    : namesDivision(rest) !== null || namesZone(rest);
  const own = ownName(found, reading, kind);
  const { level, levelBasis } = levelOf(found, kind, reading, rest);
  // What was merged is another body than the one it went into, though its place is there now; and what is
  // named in short may be part of another name than that of the place: 湖南大学.
  const isOther =
    found.named === null ? reading !== null : found.named.merged || isLoose(kind, reading!);
  const ownBody = isOther ? own + body : body;
  return written(
    report,
    found,
    before,
    body,
    ownBody,
    own + body,
    kind,
    level,
    levelBasis,
    namesPlace,
  );
}

/** Puts the answer together. `name` is what the body is called with its place. */
function written(
  report: Report,
  { place, named }: Found,
  before: string,
  body: string,
  ownBody: string,
  name: string,
  kind: Kind,
  level: string | null,
  levelBasis: string | null,
  namesPlace: boolean,
): Whose {
  // A folder holds many bodies: one without a place in its name may be any of them.
  const isKnown = place.code !== null && !(place.basis === "folder" && named === null);
  return {
    place,
    id: isKnown ? `${place.code}-${before}${ownBody}` : `unknown-${before}${name}-${report.id}`,
    isKnown,
    namesPlace,
    name: `${before}${name}`,
    level,
    levelBasis,
    ...kind,
    function: isGeneral(kind.type) ? null : functionOf(`${before}${body}`),
  };
}

/** What a government is for is everything. */
const isGeneral = (type: string | null) =>
  type === "government" || type === "general_office" || type === "township_or_street";

const unknown: Whose = {
  place: nowhere,
  id: null,
  isKnown: false,
  namesPlace: false,
  name: null,
  level: null,
  levelBasis: null,
  type: null,
  typeBasis: null,
  function: null,
};

function centralBody({ identity: { agency } }: Report, name: string): Whose {
  const { start, end } = agency!;
  return {
    place: { ...nowhere, basis: "central", start, end },
    id: `central-${name}`,
    isKnown: true,
    namesPlace: true,
    name,
    level: "central",
    levelBasis: "central_list",
    type: "central_body",
    typeBasis: "central_list",
    function: functionOf(name),
  };
}

/** The name of a central body that a name begins with, the longest. */
function centralAt(name: string): string | null {
  for (let length = Math.min(longestCentral, name.length); length > 2; length--) {
    const words = name.slice(0, length);
    if (centralNames.has(words)) return words;
  }
  return null;
}

/** Kinds whose names hold the name of a place as their own, not as that of the division they belong to. */
const isLoose = ({ type }: Kind, { short }: NameReading) =>
  short && (type === null || type === "public_institution" || type === "enterprise");

/** What the place is called within the body's name: as it is called now, or as printed where it is no longer there. */
function ownName({ named }: Found, reading: NameReading | null, kind: Kind): string {
  if (!reading) return "";
  if (named === null || named.merged || reading.isBranch || isLoose(kind, reading)) {
    return reading.printed;
  }
  // The name of a zone that is not named after where it lies.
  if (reading.printed === "") return "";
  const name = nameOf(named.code)!;
  const isShort = kind.type === "development_zone" || kind.type === "central_district";
  const short = isShort ? shortForms(name, named.code.length).at(-1) : undefined;
  return short ?? name.replace(/办事处$/, "");
}

function levelOf(
  { place, named }: Found,
  kind: Kind,
  reading: NameReading | null,
  rest: string,
): { level: string | null; levelBasis: string | null } {
  const none = { level: null, levelBasis: null };
  const { type } = kind;
  if (type === "central_district") return none;
  const below = namesDivision(rest);
  if (below !== null) return { level: below, levelBasis: "name" };
  if (!reading) {
    const level = place.basis === "text" ? levelOfDigits([place.code!.length]) : null;
    return level === null ? none : { level, levelBasis: "place" };
  }
  if (isLoose(kind, reading)) return none;
  // A branch of which it is not known in which division it is.
  if (rest.endsWith("分局") && !reading.isBranch) return none;
  // Whose organ a zone of a whole province is, its name does not say.
  if (type === "development_zone" && place.code?.length === 2) return none;
  const level = levelOfDigits(named ? [named.digits] : reading.places.map(({ digits }) => digits));
  if (level === null) return none;
  return { level, levelBasis: named ? "place" : "name" };
}
