import { createHash } from "node:crypto";
import { decode } from "./decode.ts";
import { issue, type Document, type Line } from "./document.ts";

/** Reads one file's bytes. A file that cannot be read gives a document without text and an issue that says why. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Document> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const decoded = decode(bytes);
  if (!decoded) {
    const head = Buffer.from(bytes.subarray(0, 8)).toString("hex");
    return unreadable(
      file,
      bytes.length,
      sha256,
      "not_text",
      "not text in any encoding read here, begins",
      head,
    );
  }
  if (decoded.text.trim() === "") {
    return unreadable(
      file,
      bytes.length,
      sha256,
      "empty_file",
      "no text in the file",
      `${bytes.length} bytes`,
    );
  }
  return {
    file,
    bytes: bytes.length,
    sha256,
    kind: "text",
    encoding: decoded.encoding,
    text: decoded.text,
    lines: splitLines(decoded.text),
    grids: [],
    issues: [],
  };
}

/** The document of a file that gave no text: it keeps its place in the corpus and says why. */
export function unreadable(
  file: string,
  bytes: number,
  sha256: string | null,
  code: string,
  what: string,
  value: string,
): Document {
  return {
    file,
    bytes,
    sha256,
    kind: null,
    encoding: null,
    text: "",
    lines: [],
    grids: [],
    issues: [issue(file, code, null, what, value)],
  };
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
