import { asciiDocText } from "./asciiDocText.ts";
import { csvText } from "./csvText.ts";
import { decode } from "./decode.ts";
import type { Line } from "./document.ts";
import { doublePipes } from "./doublePipes.ts";
import { drawnText } from "./drawnText.ts";
import { moreThan, notText, replacements, type Extracted } from "./extracted.ts";
import { readerLimits } from "./limits.ts";
import { withoutLineNumbers } from "./lineNumbers.ts";
import { extractHtml } from "./readHtml.ts";
import { UnitRoom } from "./units.ts";
import { UnitSet } from "./UnitSet.ts";
import { wikiText } from "./wikiText.ts";

/**
 * Reads text, Markdown included, to the character. Where it holds tables in HTML, as converters of PDF write them, in the
 * mark-up of wikis or of AsciiDoc, with double pipes, or drawn with characters, these become grids, and the text is what
 * remains without the mark-up; cells between commas are written with tabs between, and numbers of lines are left out.
 */
export function readText(bytes: Uint8Array): Extracted {
  if (bytes.length > readerLimits.text) return moreThan(bytes.length, readerLimits.text);
  const decoded = decode(bytes);
  if (!decoded) return notText(bytes);
  const { text, encoding } = decoded;
  return { kind: "text", encoding, ...extractText(text), problems: replacements(decoded) };
}

function extractText(found: string): Pick<Extracted, "text" | "lines" | "grids"> {
  const text = withoutLineNumbers(found) ?? found;
  const isMarkedUp = text.includes("<") && /<table[\s>]/i.test(text) && /<td[\s>]/i.test(text);
  if (isMarkedUp) return endingAs(text, extractHtml(text, true));
  const own = splitLines(text);
  const marked = wikiText(text, own) ?? asciiDocText(text, own) ?? doublePipes(text, own);
  if (marked) return endingAs(text, marked);
  const csv = csvText(text);
  const plain = csv ?? text;
  const lines = csv === null ? own : splitLines(csv);
  const drawn = drawnText(plain, lines);
  return drawn ? endingAs(text, drawn) : { text: plain, lines, grids: [] };
}

/** Text that ends within a line may be cut off there, which must still be seen where it is written anew. */
function endingAs<Written extends { readonly text: string }>(
  text: string,
  written: Written,
): Written {
  const isOpen = !/\s$/.test(text);
  return isOpen ? { ...written, text: written.text.replace(/\n$/, "") } : written;
}

const room = new UnitRoom();
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const lineEnds = new UnitSet("\n\v\f\r\u0085\u2028\u2029");

/**
 * Lines end at LF, CR LF or CR; form feeds, which PDF extractors print between pages, vertical tabs, which Word prints
 * for a line break in a paragraph, and the line ends of Unicode (NEL, LS, PS) end a line too.
 */
export function splitLines(text: string): Line[] {
  const units = room.unitsOf(text);
  const { length } = units;
  const lines: Line[] = [];
  for (let start = 0; ;) {
    const end = lineEnd(units, start);
    lines.push({ start, end });
    if (end === length) return lines;
    const isPair = units[end] === carriageReturn && units[end + 1] === lineFeed;
    start = isPair ? end + 2 : end + 1;
  }
}

/** Where the line that begins at an offset ends. */
function lineEnd(units: Uint16Array, start: number): number {
  const { length } = units;
  let at = start;
  while (at < length && !lineEnds.has(units[at]!)) at++;
  return at;
}
