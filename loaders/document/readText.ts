import { decode } from "./decode.ts";
import type { Line } from "./document.ts";
import { notText, replacements, tooLarge, type Extracted } from "./extracted.ts";
import { readerLimits } from "./limits.ts";
import { extractHtml } from "./readHtml.ts";

/**
 * Reads text, Markdown included, to the character. Where it holds tables in HTML, as converters of PDF write them,
 * these become grids, and the text is what remains without the mark-up.
 */
export function readText(bytes: Uint8Array): Extracted {
  if (bytes.length > readerLimits.text) return tooLarge(bytes, readerLimits.text);
  const decoded = decode(bytes);
  if (!decoded) return notText(bytes);
  const { text, encoding } = decoded;
  const extracted =
    /<table[\s>]/i.test(text) && /<td[\s>]/i.test(text)
      ? extractHtml(text, true)
      : { text, lines: splitLines(text), grids: [] };
  return { kind: "text", encoding, ...extracted, problems: replacements(decoded) };
}

/** Lines end at LF, CR LF or CR; form feeds, which PDF extractors print between pages, end a line too. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f]/g;
  let start = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push({ start, end: match.index });
    start = breaks.lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}
