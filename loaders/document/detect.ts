import { markedByteOrder, unmarkedByteOrder } from "./byteOrder.ts";
import type { Kind } from "./document.ts";
import { isMhtml } from "./mhtml.ts";
import { zipNames } from "./zipNames.ts";

/** What a file is, by its bytes: a kind that is read, a container of files, or something else under its name. */
export type Detected =
  | { readonly kind: Kind }
  | { readonly container: "zip" | "gzip" | "warc" }
  | { readonly image: string }
  | { readonly encrypted: string }
  | { readonly other: string };

/** Tells what a file is from its bytes; its name is not looked at. */
export function detect(bytes: Uint8Array): Detected {
  const start = latin1(bytes, 1024);
  const container = containerOf(bytes);
  if (container === "zip") return detectZip(bytes);
  if (container) return { container };
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return detectOle(bytes);
  if (anySignature.test(start)) return signatures.find(([pattern]) => pattern.test(start))![1];
  if (start.startsWith("ustar", 257)) return { other: "tar archive" };
  // Some producers write a few bytes before the header, which readers allow.
  if (start.includes("%PDF-")) return { kind: "pdf" };
  return { kind: isMhtml(start) || isHtml(bytes) ? "html" : "text" };
}

/* oxlint-disable no-control-regex */
const signatures: readonly (readonly [RegExp, Detected])[] = [
  [/^%PDF-/, { kind: "pdf" }],
  [/^\{\\rtf/, { kind: "rtf" }],
  [
    /^(?:\xef\xbb\xbf)?<\?xml[^]{0,500}(?:progid="Word\.Document"|<w:wordDocument)/,
    { kind: "doc" },
  ],
  [/^\x89PNG/, { image: "PNG" }],
  [/^\xff\xd8\xff/, { image: "JPEG" }],
  [/^GIF8[79]a/, { image: "GIF" }],
  [/^(?:II\*\0|MM\0\*)/, { image: "TIFF" }],
  [/^BM[^]{4}\0{4}/, { image: "BMP" }],
  [/^RIFF[^]{4}WEBP/, { image: "WebP" }],
  [/^\0\0\0[^]ftyp(?:heic|heix|mif1|avif)/, { image: "HEIF" }],
  [/^[^]{4}ftyp/, { other: "MP4 video" }],
  [/^RIFF/, { other: "RIFF audio or video" }],
  [/^(?:ID3|\xff\xfb)/, { other: "MP3 audio" }],
  [/^(?:FLV|\x1aE\xdf\xa3)/, { other: "video" }],
  [/^Rar!/, { other: "RAR archive" }],
  [/^7z\xbc\xaf\x27\x1c/, { other: "7z archive" }],
  [/^(?:BZh[1-9]1AY|\xfd7zXZ\0|\x28\xb5\x2f\xfd)/, { other: "bzip2, xz or zstd archive" }],
  [/^(?:MZ|\x7fELF)/, { other: "program" }],
];
/* oxlint-enable no-control-regex */

/** Nearly all files that are text have none, which one look tells. */
const anySignature = new RegExp(signatures.map(([{ source }]) => source).join("|"));

function latin1({ buffer, byteOffset, length }: Uint8Array, most: number): string {
  return Buffer.from(buffer, byteOffset, Math.min(length, most)).toString("latin1");
}

/** The container of files that bytes begin, null if they begin something else. A Word file is a ZIP archive too. */
export function containerOf(head: Uint8Array): "zip" | "gzip" | "warc" | null {
  const start = latin1(head, 8);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  if (start.startsWith("\x1f\x8b")) return "gzip";
  return /^WARC\/\d/.test(start) ? "warc" : null;
}

/** Office files are ZIP archives, told by the names within. A damaged one is told by its first names. */
function detectZip(bytes: Uint8Array): Detected {
  return zipKind(zipNames(bytes)) ?? { container: "zip" };
}

/** What a ZIP archive with these entries is, if it is one document; null for an archive of files. */
export function zipKind(names: readonly string[]): Detected | null {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return { kind: "docx" };
  if (has(/^xl\/workbook\.(?:xml|bin)$/)) return { other: "Excel workbook" };
  if (has(/^ppt\/presentation\.xml$/)) return { other: "PowerPoint presentation" };
  if (has(/^OFD\.xml$/i)) return { other: "OFD file" };
  if (has(/^mimetype$/) && has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/))
    return { kind: "odt" };
  if (has(/^META-INF\/container\.xml$/)) return { other: "EPUB book" };
  return names[0] === "[Content_Types].xml" || names[0]?.startsWith("_rels/")
    ? { kind: "docx" }
    : null;
}

/** Old Office files all begin alike; the name of the main stream tells which it is. */
function detectOle(bytes: Uint8Array): Detected {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) return { encrypted: "Office file" };
  if (holds("WordDocument")) return { kind: "doc" };
  if (holds("Workbook")) return { other: "Excel workbook" };
  if (holds("PowerPoint Document")) return { other: "PowerPoint presentation" };
  return { kind: "doc" };
}

/** Tags of pages. Those of tables are not among them: Markdown may hold tables in HTML, even between <html> and </html>. */
const pageTags =
  /<(?:!doctype\s+html|head|meta|title|div|p|span|font|center|script|style|h[1-6])[\s/>]/gi;
const begins =
  /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype|html|head|body|meta|title|table|tr|td|div|p|span|font|br|center|script|style|link|h[1-6])[\s/>]/i;

/** What makes a page of mark-up, and what only Markdown prints: a heading, or the rule below the header of a table. */
const wholePage = /<(?:!doctype|html|head|body)[\s>]/i;
const markdown = /^(?:#{1,6} \S|\|?[ \t]*:?-{3,}:?[ \t]*\|)/m;

/** "<", as a byte: to look for a text takes several times as long. */
const lessThan = 0x3c;

/** A page begins with a tag; a piece of one has several of them. Other text may hold a few, or tables in HTML; Markdown may begin with one. */
function isHtml(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 8192);
  // Nearly all text has no tag, in any encoding.
  const bytesOfHead = Buffer.from(first.buffer, first.byteOffset, first.length);
  if (!bytesOfHead.includes(lessThan)) return false;
  const wide = markedByteOrder(bytes) ?? unmarkedByteOrder(first);
  const head = wide ? new TextDecoder(wide).decode(first) : bytesOfHead.toString("latin1");
  if (!wholePage.test(head) && markdown.test(head)) return false;
  if (!begins.test(head)) return (head.match(pageTags)?.length ?? 0) >= 5;
  return head.search(pageTags) !== -1 || !/<table[^]*\n[ \t\r]*\n/i.test(head);
}
