import { hash } from "node:crypto";
import { detect } from "./detect.ts";
import { issue, type Document, type Issue, type Kind } from "./document.ts";
import { failed, refused, tooLarge, type Extracted } from "./extracted.ts";
import { LimitError, readerLimits } from "./limits.ts";
import { readDocx } from "./readDocx.ts";
import { readHtml } from "./readHtml.ts";
import { readPdf } from "./readPdf.ts";
import { readText } from "./readText.ts";
import { readThroughLibreOffice } from "./readThroughLibreOffice.ts";

/** The reader of each kind. A new kind is one line here and one in detect.ts. */
const readers: Record<Kind, (bytes: Uint8Array) => Extracted | Promise<Extracted>> = {
  text: readText,
  html: readHtml,
  pdf: readPdf,
  docx: readDocx,
  doc: (bytes) => readThroughLibreOffice(bytes, "doc"),
  rtf: (bytes) => readThroughLibreOffice(bytes, "rtf"),
  odt: (bytes) => readThroughLibreOffice(bytes, "odt"),
};

/** Reads one file's bytes. A file that cannot be read gives a document without text and an issue that says why. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Document> {
  const sha256 = hash("sha256", bytes, "hex");
  return documentOf(await extract(bytes), file, bytes.length, sha256);
}

/**
 * The document of a file that was not read: it keeps its place in the corpus and says why.
 *
 * @param bytes the size of the file, 0 when it is not known
 */
export function unreadable(
  file: string,
  bytes: number,
  code: string,
  what: string,
  value: string,
): Document {
  return documentOf(refused(code, what, value), file, bytes, null);
}

/** The document of a file whose reading as a report ended in an error: it costs that file alone. */
export function failedDocument({ file, bytes }: Document, error: unknown): Document {
  return documentOf(failed(error), file, bytes, null);
}

function documentOf(
  { kind, encoding, text, lines, grids, problems }: Extracted,
  file: string,
  bytes: number,
  sha256: string | null,
): Document {
  const issues: Issue[] = [];
  for (const { code, line, what, value } of problems) {
    issues.push(issue(file, code, line, what, value));
  }
  return { file, bytes, sha256, kind, encoding, text, lines, grids, issues };
}

/** Makes an error in a reader an issue, so that it costs that file alone. */
async function extract(bytes: Uint8Array): Promise<Extracted> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof LimitError) return tooLarge(error.message);
    return failed(error);
  }
}

async function read(bytes: Uint8Array): Promise<Extracted> {
  const detected = detect(bytes);
  if ("image" in detected)
    return refused(
      "needs_ocr",
      "a picture, whose text must be recognised first (OCR)",
      detected.image,
    );
  if ("encrypted" in detected)
    return refused("encrypted", "opens with a password only: save it without", detected.encrypted);
  if ("container" in detected)
    return refused("not_supported", "an archive, to be unpacked first", detected.container);
  if ("other" in detected)
    return refused("not_supported", "not a kind of file that is read", detected.other);
  const extracted = await readers[detected.kind](bytes);
  const { length } = extracted.text;
  if (length > readerLimits.characters)
    return tooLarge(`${length} characters, of at most ${readerLimits.characters}`);
  if (extracted.kind === null || extracted.text.trim() !== "") return extracted;
  const empty = refused("empty_file", "no text in the file", `${bytes.length} bytes`);
  return extracted.problems.length > 0 ? { ...empty, problems: extracted.problems } : empty;
}
