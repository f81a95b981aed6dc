import { parseStyles } from "./docxLook.ts";
import { parseDocx, type Block, type WordCell, type WordTable } from "./docxTree.ts";
import { refused, type Extracted } from "./extracted.ts";
import { LimitError, readerLimits } from "./limits.ts";
import { longestEntry, tableRuns } from "./tableRuns.ts";
import { TextBuilder } from "./TextBuilder.ts";
import { zipEntries } from "./zip.ts";

/** Reads a Word file (DOCX): a paragraph a line, and the tables with their cells. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  let blocks: Block[] | null;
  try {
    const { main, styles } = await partsOf(bytes);
    blocks =
      main === null ? null : parseDocx(main, styles === null ? new Map() : parseStyles(styles));
  } catch (error) {
    if (error instanceof LimitError)
      return refused("too_large", "the Word file unpacks to a text too large", error.message);
    return refused("damaged", "the Word file is cut off or damaged", (error as Error).message);
  }
  if (!blocks) return refused("damaged", "the Word file holds no document", "word/document.xml");
  const out = new TextBuilder();
  writeBlocks(blocks, out);
  return { kind: "docx", encoding: null, ...out.finish(), problems: [] };
}

/** The XML of the text and of its styles; null for what is not there. Throws where the archive is damaged, or a part is too large. */
async function partsOf(bytes: Uint8Array) {
  const parts: { main: string | null; styles: string | null } = { main: null, styles: null };
  for await (const { name, read } of zipEntries(bytes)) {
    const part = partNames.find(([, pattern]) => pattern.test(name))?.[0];
    if (part) parts[part] ??= new TextDecoder().decode(await read(readerLimits.docx));
  }
  return parts;
}

const partNames = [
  ["main", /^word\/document\d*\.xml$/],
  ["styles", /^word\/styles\d*\.xml$/],
] as const;

function writeBlocks(blocks: readonly Block[], out: TextBuilder): void {
  for (const block of blocks) {
    if ("rows" in block) writeTable(block, out);
    else writeParagraph(block.text, out);
  }
}

function writeParagraph(text: string, out: TextBuilder): void {
  for (const line of text.split("\n")) {
    out.write(out.inCell ? line.replaceAll("\t", " ") : line);
    out.endLine();
  }
}

function writeTable(table: WordTable, out: TextBuilder): void {
  if (out.inCell) {
    for (const { blocks } of table.rows.flat()) writeBlocks(blocks, out);
    return;
  }
  for (const { isGrid, rows } of tableRuns(table.rows, (row) => row.some(isPassage))) {
    if (isGrid) out.grid(rows, ({ blocks }) => writeBlocks(blocks, out));
    else for (const { blocks } of rows.flat()) writeBlocks(blocks, out);
  }
}

/** Whether a cell only places on the page what it holds: a table of its own, or a passage. */
function isPassage({ blocks }: WordCell): boolean {
  let length = 0;
  for (const block of blocks) {
    if ("rows" in block) {
      if (block.rows.length > 1 && block.rows.flat().length > 3) return true;
    } else length += block.text.length;
  }
  return length > longestEntry;
}
