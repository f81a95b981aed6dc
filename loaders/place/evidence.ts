import { divisionsNamed, lineOf, longestName, nameOf, type Named } from "./divisions.ts";
import { readChain, readName } from "./readName.ts";

/** A choice among candidates, with the characters it rests on. */
export interface Evidence {
  readonly named: Named;
  readonly start: number;
  readonly end: number;
}

/** What stands before a place that is spoken of but is not the report's own. */
const elsewhere =
  /(?:赴|前往|去往|参观|考察|学习|调研|走访|对口|帮扶|支援|结对|协作|友好|交流|借鉴|来自|转载)[^。；\n]{0,12}$/;

const isElsewhere = (text: string, at: number) =>
  elsewhere.test(text.slice(Math.max(0, at - 20), at));

/** The only entry of a list whose entries all are of one code; null where there are none, or several codes. */
function agreed(found: readonly Evidence[]): Evidence | null {
  const codes = new Set(found.map(({ named }) => named.code));
  return codes.size === 1 ? found[0]! : null;
}

/**
 * The one candidate whose name stands in the text right behind a division it lies in: 伊川县水寨镇. Null
 * where there is no such place, or places name more than one, or a division that is none of theirs.
 */
export function findBehindDivision(
  text: string,
  printed: string,
  candidates: readonly Named[],
): Evidence | null {
  const found: Evidence[] = [];
  for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + 1)) {
    const above = divisionBefore(text, at);
    if (above === null) continue;
    const start = at - above.name.length;
    if (isElsewhere(text, start)) continue;
    const fitting = candidates.filter((named) =>
      above.places.some(({ code }) => code !== named.code && named.code.startsWith(code)),
    );
    // It stands in a division that is none of the candidates', or several have one of that name above them.
    if (fitting.length !== 1) return null;
    found.push({ named: fitting[0]!, start, end: at + printed.length });
  }
  return agreed(found);
}

/** The division whose whole name ends right before a place in the text, the longest; townships hold no divisions. */
function divisionBefore(text: string, at: number): { name: string; places: Named[] } | null {
  for (let length = Math.min(longestName(), at); length > 1; length--) {
    const name = text.slice(at - length, at);
    const places = divisionsNamed(name).filter(
      ({ digits, form }) => form !== "short" && digits < 9,
    );
    if (places.length > 0) return { name, places };
  }
  return null;
}

const address = /(?:地址|办公地点|办公场所)\s*[:：]?\s*/g;

/** The one candidate that an address in the text lies in, or that lies in the division an address names. */
export function findInAddress(text: string, candidates: readonly Named[]): Evidence | null {
  const found: Evidence[] = [];
  for (const match of text.matchAll(address)) {
    const start = match.index + match[0].length;
    const chain = readChain(text.slice(start, start + 40));
    if (!chain) continue;
    const fitting = candidates.filter(({ code }) =>
      chain.places.some((place) => place.code.startsWith(code) || code.startsWith(place.code)),
    );
    if (fitting.length === 1) found.push({ named: fitting[0]!, start, end: start + chain.end });
  }
  return agreed(found);
}

/** What stands before the name of the body whose report it is: the beginning of its line, a title, who is to be asked. */
const ownName = /(?:^|[\n|《“"]|由|请与|联系|(?:机构|机关|单位|来源)\s*[:：])[\s|]*$/;

const shortestBody = 3;

/**
 * The place of a body that is named without one, where the text names it with one: as the signature, in the
 * title of a document it issued, or as the body to be asked. Null where such names do not agree.
 */
export function findWithPlace(
  text: string,
  bodies: readonly string[],
  year: number | null,
): Evidence | null {
  const found: Evidence[] = [];
  for (const body of bodies) {
    // 局 alone is the end of any name.
    if (body.length < shortestBody) continue;
    for (let at = text.indexOf(body); at !== -1; at = text.indexOf(body, at + 1)) {
      const line = text.lastIndexOf("\n", at - 1) + 1;
      for (let start = Math.max(line, at - 30); start < at; start++) {
        if (!ownName.test(text.slice(Math.max(0, start - 12), start))) continue;
        if (isElsewhere(text, start)) continue;
        const reading = readName(text.slice(start, at + body.length).replace(/\s/g, ""), year);
        if (reading?.body !== body || reading.places.length !== 1) continue;
        found.push({ named: reading.places[0]!, start, end: at + body.length });
        break;
      }
    }
  }
  return agreed(found);
}

/** The divisions that the folders of a path may be named after, each lying in the one before; null where they name none. */
export function placesOfFolders(file: string): readonly string[] | null {
  let left: readonly string[] | null = null;
  for (const folder of file.split("/").slice(0, -1)) {
    const codes =
      nameOf(folder) === undefined ? divisionsNamed(folder).map(({ code }) => code) : [folder];
    if (codes.length === 0) continue;
    left = left === null ? codes : below(codes, left);
  }
  return left === null ? null : [...new Set(left)];
}

/** The one candidate that the folders of a path name, or that lies in what they name. */
export function findInFolders(file: string, candidates: readonly Named[]): Named | null {
  const folders = placesOfFolders(file) ?? [];
  const fitting = candidates.filter(({ code }) => folders.some((upper) => isBelow(code, upper)));
  return fitting.length === 1 ? fitting[0]! : null;
}

const below = (codes: readonly string[], uppers: readonly string[]) =>
  codes.filter((code) => uppers.some((upper) => isBelow(code, upper)));

const isBelow = (code: string, upper: string) => lineOf(code).includes(upper);
