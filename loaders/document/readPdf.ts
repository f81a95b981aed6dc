import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { moreThan, refused, tooLarge, type Extracted, type Problem } from "./extracted.ts";
import { LimitError, readerLimits } from "./limits.ts";
import { withPdf, type OpenPdf } from "./pdfEngine.ts";
import { joinPages } from "./pdfJoin.ts";
import { withoutFurniture } from "./pdfFurniture.ts";
import { readMarks } from "./pdfMarks.ts";
import { readPage, type PageContent, type TextLine } from "./pdfPage.ts";
import { indentOf, rasterOf, spacedText } from "./pdfSpacing.ts";
import type { Table } from "./pdfTable.ts";
import { withTrailer } from "./pdfTrailer.ts";
import { TextBuilder } from "./TextBuilder.ts";

/** So many pages are read before the file is opened anew: pdfjs keeps all that it has read of a file until it is closed. */
const pagesAtOnce = 32;

/**
 * Reads a PDF: ruled tables as grids, all other text as lines in reading order. Never throws for a bad file;
 * a page that cannot be read costs that page.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  if (bytes.length > readerLimits.pdf) return moreThan(bytes.length, readerLimits.pdf);
  try {
    return await readPages(bytes);
  } catch (error) {
    if (error instanceof LimitError) return tooLarge(error.message);
    return (await readCut(bytes)) ?? notOpened(error);
  }
}

/** Reads a file that lacks only its end; null for any other. */
async function readCut(bytes: Uint8Array): Promise<Extracted | null> {
  const mended = withTrailer(bytes);
  const read = mended && (await readPages(mended).catch(() => null));
  if (!read || read.text === "") return null;
  const what = "the end of the PDF is cut off; its pages are read";
  return { ...read, problems: [{ code: "damaged", line: null, what }, ...read.problems] };
}

async function readPages(bytes: Uint8Array): Promise<Extracted> {
  const pages: PageContent[] = [];
  const problems: Problem[] = [];
  const empty: number[] = [];
  let count = 1;
  for (let first = 1; first <= count; first += pagesAtOnce) {
    count = await withPdf(bytes, async (pdf) => {
      const { numPages } = pdf.document;
      if (numPages > readerLimits.pages)
        throw new LimitError(`${numPages} pages, of at most ${readerLimits.pages}`);
      for (let number = first; number < first + pagesAtOnce && number <= numPages; number++) {
        const read = await readShown(bytes, pdf, number);
        if ("problem" in read) {
          problems.push(read.problem);
          continue;
        }
        pages.push(read.page);
        if (read.isEmpty) empty.push(number);
      }
      return numPages;
    });
  }
  const scanned = empty.length > 0 ? await findPictures(bytes, empty) : [];
  if (scanned.length > 0)
    problems.push({
      code: "needs_ocr",
      line: null,
      what: "pages are pictures without text, which only character recognition (OCR) can read",
      value: scanned.join(", "),
    });
  const written = write(joinPages(withoutFurniture(pages)));
  if (written.text === "" && problems.length === 0)
    problems.push({
      code: "empty_file",
      line: null,
      what: "no text in the file",
      value: `${count} pages`,
    });
  return { kind: "pdf", encoding: null, ...written, problems };
}

/** One page; its pictures are decoded where they may cover numbers, which takes long. */
async function readShown(bytes: Uint8Array, pdf: OpenPdf, number: number): Promise<PageRead> {
  const read = await readOne(pdf, number);
  if ("problem" in read || !read.isUnder) return read;
  const again = (decoded: OpenPdf) => readOne(decoded, number);
  return withPdf(bytes, again, "with pictures").catch(() => read);
}

/** A page, whether it has no text, and whether pictures may cover its numbers; or why it cannot be read. */
type PageRead =
  | { readonly page: PageContent; readonly isEmpty: boolean; readonly isUnder: boolean }
  | { readonly problem: Problem };

async function readOne(pdf: OpenPdf, number: number): Promise<PageRead> {
  try {
    const page = await pdf.document.getPage(number);
    const marks = await readMarks(page, pdf);
    const isEmpty = marks.glyphs.every(({ text }) => text === " ");
    const read = { page: readPage(marks), isEmpty, isUnder: marks.isUnder };
    page.cleanup();
    return read;
  } catch (error) {
    const what = `page ${number} cannot be read`;
    return { problem: { code: "damaged", line: null, what, value: messageOf(error) } };
  }
}

function write(items: readonly (TextLine | Table)[]) {
  const builder = new TextBuilder();
  const raster = rasterOf(items.flatMap((item) => (item.kind === "line" ? [item.line] : [])));
  for (const item of items) {
    if (item.kind === "line") {
      builder.indent(indentOf(item.line, raster!));
      builder.write(spacedText(item.line, raster!));
      builder.endLine();
      continue;
    }
    const columns = ({ x0, x1 }: { x0: number; x1: number }) =>
      item.xs.filter((x) => x > x0 - nearly && x < x1 - nearly).length;
    const rows = item.rows.map((row) =>
      row.map((cell) => ({ ...cell, colspan: Math.max(1, columns(cell)) })),
    );
    builder.grid(rows, ({ text }) => builder.write(text));
  }
  return builder.finish();
}

/** Edges of a table that goes on across pages lie this close, in points. */
const nearly = 3;

/** Which of these pages show pictures. They are looked at only where a page has no text, for decoding them takes long. */
async function findPictures(bytes: Uint8Array, numbers: readonly number[]): Promise<number[]> {
  const seek = async ({ document, engine }: OpenPdf): Promise<number[]> => {
    for (const number of numbers) {
      // One picture tells what the file is; the other empty pages are taken for the same.
      if (await hasPicture(document, number, engine)) return numbers.filter((n) => n >= number);
    }
    return [];
  };
  return withPdf(bytes, seek, "with pictures").catch(() => []);
}

async function hasPicture(
  document: PDFDocumentProxy,
  number: number,
  { OPS }: OpenPdf["engine"],
): Promise<boolean> {
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObjectGroup,
  ]);
  try {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return fnArray.some((operation) => pictures.has(operation));
  } catch {
    // A picture that cannot be decoded is one all the same.
    return true;
  }
}

function notOpened(error: unknown): Extracted {
  if (error instanceof Error && error.name === "PasswordException")
    return refused(
      "encrypted",
      "the PDF is protected by a password; save a copy without one",
      error.message,
    );
  return refused("damaged", "the PDF is damaged and cannot be opened", messageOf(error));
}

/** The first line of an error's message, without what follows it. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0]!.slice(0, 200);
}
