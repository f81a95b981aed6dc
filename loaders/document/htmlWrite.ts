import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { captions, tableRows, type TableCell } from "./htmlTable.ts";
import { PageElement } from "./htmlTree.ts";
import { withoutInvisible } from "./invisible.ts";
import { longestEntry, tableRuns } from "./tableRuns.ts";
import type { TextBuilder } from "./TextBuilder.ts";

export interface WriteOptions {
  /** Whether a block is part of the main text. */
  readonly keeps: (block: PageElement) => boolean;
  /** Whether hidden elements are written too. */
  readonly withHidden: boolean;
  /** Whether a line break in the file ends a line, as in text that only has tables in mark-up. */
  readonly isPlain: boolean;
}

/** Writes the main text below an element of a page that was measured: blocks as lines, tables of entries as grids. */
export function writeElement(root: PageElement, out: TextBuilder, options: WriteOptions): void {
  new Writer(out, options).children(root, options.isPlain);
  out.endLine();
}

class Writer {
  readonly #out: TextBuilder;
  readonly #options: WriteOptions;

  constructor(out: TextBuilder, options: WriteOptions) {
    this.#out = out;
    this.#options = options;
  }

  children({ childNodes }: PageElement, isPreformatted: boolean): void {
    for (const child of childNodes) {
      if (child instanceof PageElement) this.#element(child, isPreformatted);
      else if (child.nodeName === "#text")
        writeText((child as Tree.TextNode).value, isPreformatted, this.#out);
    }
  }

  #element(element: PageElement, isPreformatted: boolean): void {
    const out = this.#out;
    const { part, tagName } = element;
    if (part === "break") return out.endLine();
    if (part === "unseen" || !this.#isShown(element)) return;
    if (part === "inline") {
      if (element.isRaised) out.space(" ");
      this.children(element, isPreformatted);
      if (element.isRaised) out.space(" ");
      return;
    }
    // What stands in a cell belongs to it, whatever it looks like.
    if (!out.inCell && !this.#options.keeps(element)) return;
    out.endLine();
    if (tagName === "table" && !out.inCell) this.#table(element);
    else this.children(element, isPreformatted || tagName === "pre" || tagName === "listing");
    out.endLine();
  }

  #table(table: PageElement): void {
    const out = this.#out;
    for (const caption of captions(table)) this.#element(caption, false);
    const rows = tableRows(table, this.#options.withHidden);
    for (const run of tableRuns(rows, (row) => this.#isLayout(row))) {
      if (run.isGrid)
        out.grid(run.rows, ({ element }) => this.children(element, this.#options.isPlain));
      else for (const { element } of run.rows.flat()) this.#element(element, false);
    }
  }

  #isShown({ isHidden }: PageElement): boolean {
    return !isHidden || this.#options.withHidden;
  }

  /** Whether a row only places on the page what it holds: tables of their own, or passages. */
  #isLayout(row: readonly TableCell[]): boolean {
    for (const { element } of row) {
      const { tables, text } = element.held!;
      if (tables > 0 || text > longestEntry) return true;
    }
    return false;
  }
}

function writeText(value: string, isPreformatted: boolean, out: TextBuilder): void {
  // Most entries of tables have neither white space nor anything invisible in them.
  if (isSolid(value)) return out.write(value);
  // Most other pieces of text are the space between tags.
  if (!isPreformatted && value.trim() === "") return out.space(out.inCell ? " " : collapsed(value));
  const text = withoutInvisible(value);
  if (out.inCell) out.write(text.replace(/\s+/g, " "));
  else if (!isPreformatted) out.write(text.replace(/[ \t\n\r\f\v\u00a0]+/g, collapsed));
  else {
    const [first, ...rest] = text.split(/\r\n|[\n\r\f\v]/);
    out.write(first!);
    for (const line of rest) {
      out.endLine();
      out.write(line);
    }
  }
}

/** Whether a short text surely holds no white space and nothing invisible. */
function isSolid(text: string): boolean {
  if (text.length > 40) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isPlain = (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
    if (!isPlain) return false;
  }
  return true;
}

/** One space, as browsers show it; but a tab within a line is the mark that tells cells apart. */
function collapsed(space: string): string {
  return space.includes("\t") && !/[\n\r]/.test(space) ? "\t" : " ";
}
