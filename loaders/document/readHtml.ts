import { decode } from "./decode.ts";
import { moreThan, notText, replacements, type Extracted } from "./extracted.ts";
import { mainText } from "./htmlMain.ts";
import { measure, reportTitle, textOf, type Measure } from "./htmlMeasure.ts";
import { childrenNamed, PageElement, parsePage } from "./htmlTree.ts";
import { writeElement } from "./htmlWrite.ts";
import { readerLimits } from "./limits.ts";
import { pagePart } from "./mhtml.ts";
import { TextBuilder } from "./TextBuilder.ts";

/** Reads a web page, one saved with its pictures in one file too: its main text, a block a line, and its tables with the cells as marked. */
export function readHtml(file: Uint8Array): Extracted {
  if (file.length > readerLimits.html) return moreThan(file.length, readerLimits.html);
  const { bytes, charset } = pagePart(file) ?? { bytes: file, charset: null };
  const decoded = decode(bytes, charset ?? declaredEncoding(bytes));
  if (!decoded) return notText(bytes);
  const markup = withoutPictures(decoded.text);
  if (markup.length > readerLimits.markup) return moreThan(markup.length, readerLimits.markup);
  return {
    kind: "html",
    encoding: decoded.encoding,
    ...extractHtml(markup, false),
    problems: replacements(decoded),
  };
}

/** Leaves out the pictures that are written into a page, if they make it large. */
function withoutPictures(markup: string): string {
  if (markup.length <= readerLimits.markup) return markup;
  // A pattern that takes a whole picture would overrun the stack.
  const [first = "", ...others] = markup.split(";base64,");
  return [first, ...others.map(behindBase64)].join(";base64,");
}

function behindBase64(text: string): string {
  const end = text.search(/[^A-Za-z0-9+/=]/);
  return end === -1 ? "" : text.slice(end);
}

/**
 * Extracts text and grids from mark-up. Throws a LimitError where it has more elements than a report.
 *
 * @param isPlain whether the mark-up is text with tables in mark-up in it: then a line is a line, and all is main text
 */
export function extractHtml(
  markup: string,
  isPlain: boolean,
): Pick<Extracted, "text" | "lines" | "grids"> {
  const html = parsePage(markup);
  const [body] = childrenNamed(html, "body");
  const out = new TextBuilder();
  if (!body) return out.finish();
  let held = measure(body, false);
  // A page that shows nothing of a report until its scripts run may hold it hidden.
  const withHidden = !tellsReport(held) && tellsReport(measure(body, true));
  if (!tellsReport(held)) held = measure(body, withHidden);
  if (held.titles === 0 && !isPlain) out.write(titleOf(html) ?? "");
  out.endLine();
  const keeps = isPlain ? () => true : mainText(held);
  writeElement(body, out, { keeps, withHidden, isPlain });
  return out.finish();
}

function tellsReport({ titles, labels }: Measure): boolean {
  return titles > 0 || labels > 0;
}

/** The first 2 KB hold the declaration, if the file has one. */
const declarations = [
  /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i,
  /<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i,
];

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString(
    "latin1",
  );
  for (const declaration of declarations) {
    const [, name] = declaration.exec(head) ?? [];
    if (name) return name;
  }
  return null;
}

/**
 * The report's title as the head of the page has it, for pages whose body does not print it; null if it has none.
 * Nothing else is taken from there: the names and dates in a page's head are those of its editors as often
 * as those of the report.
 */
function titleOf(html: PageElement): string | null {
  const [head] = childrenNamed(html, "head");
  const elements = (head?.childNodes ?? []).filter((node) => node instanceof PageElement);
  const named = elements.find((meta) => meta.attribute("name")?.toLowerCase() === "articletitle");
  const titles = elements.filter(({ tagName }) => tagName === "title").map(textOf);
  // Sites add their own name and that of the column.
  const parts = [named?.attribute("content"), ...titles].flatMap((text) =>
    (text ?? "").split(/[_|｜]|\s[-–—]+\s|[-–—]+(?=\D)/),
  );
  const title = parts.find((part) => reportTitle.test(part.replace(/\s+/g, "")));
  return title?.replace(/\s+/g, " ") ?? null;
}
