import { zoneWords } from "../codebook/agencyTypes.ts";
import { codebook } from "../codebook/codebook.ts";

const longestFirst = <T extends { word: string }>(words: readonly T[]): readonly T[] =>
  words.toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));

const endings = longestFirst(
  codebook.agencyTypes.flatMap(({ key, endings: words }) => words.map((word) => ({ key, word }))),
);
const functionWords = longestFirst(
  codebook.agencyFunctions.flatMap(({ key, labels }) => labels.map((word) => ({ key, word }))),
);
const zones = new RegExp(`(?:${zoneWords.toSorted((a, b) => b.length - a.length).join("|")})`);
/** Managed areas by word, not by law: 自然保护区 is no development zone. */
const noZone = /自然保护区|社区|城区建设/g;

/** The kind that the ending of a name tells; null where it tells none. */
export function kindByEnding(body: string): string | null {
  return endings.find(({ word }) => body.endsWith(word))?.key ?? null;
}

/** Where the words for a development zone begin in a name, and end; null where there are none. */
export function findZone(body: string): { start: number; end: number } | null {
  const match = zones.exec(body.replace(noZone, (word) => " ".repeat(word.length)));
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Whether a name has a zone with a name of its own: 天府新区, but not 高新区. */
export function namesZone(body: string): boolean {
  return (findZone(body)?.start ?? 0) > 1;
}

/** What a department is for: of the words that stand first in its name the longest; null where none is known. */
export function functionOf(body: string): string | null {
  let best: { at: number; key: string } | null = null;
  for (const { key, word } of functionWords) {
    const at = body.indexOf(word);
    if (at !== -1 && (best === null || at < best.at)) best = { at, key };
  }
  return best?.key ?? null;
}

/** Whether a name begins with words that only the name of a body begins with: 教育局, 经济开发区, 人民政府. */
export function opensBody(body: string): boolean {
  if (findZone(body)?.start === 0) return true;
  return (
    endings.some(({ word }) => word.length > 1 && body.startsWith(word)) ||
    functionWords.some(({ word }) => body.startsWith(word))
  );
}

/** The kind of a body and how it became known. */
export interface Kind {
  readonly type: string | null;
  readonly typeBasis: string | null;
}

/**
 * The kind of a body by its name: `body` as this project writes it behind the place, `rest` as printed there,
 * `digits` the length of the code of the place, null where none is named.
 */
export function kindOf(body: string, rest: string, digits: number | null, isParty: boolean): Kind {
  if (isParty || /^委(?!员会)/.test(rest)) return told("party");
  const type = kindByEnding(body);
  if (findZone(body) !== null && type !== "enterprise") return told("development_zone");
  const isGovernment = /^(?:|人民政府|办事处)$/.test(body);
  const typeBasis = digits !== null && rest === "" ? "division" : "name";
  if (digits === 9 && isGovernment) return { type: "township_or_street", typeBasis };
  return type === null ? { type, typeBasis: null } : { type, typeBasis };
}

const told = (type: string): Kind => ({ type, typeBasis: "name" });

const division = /^(.{1,8}?)(镇|乡|街道|苏木|县|旗|[^新]区)(.*)$/;

/** The level of a division that is not in the table, which the words behind the last one that is begin with: 某某镇人民政府. */
export function namesDivision(body: string): string | null {
  const [, , kind, rest] = division.exec(body) ?? [];
  if (kind === undefined || rest === undefined || findZone(body) !== null) return null;
  const opens =
    /^(?:人民政府|政府|办事处)/.test(rest) || (rest !== "" && functionOf(rest) !== null);
  if (!opens || functionWords.some(({ word }) => body.startsWith(word))) return null;
  return /[县旗区]$/.test(kind) ? "county" : "township";
}
