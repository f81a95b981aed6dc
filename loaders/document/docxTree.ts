import { DropDown } from "./docxDropDown.ts";
import { Fields } from "./docxFields.ts";
import { groundOf, type Ground } from "./docxGround.ts";
import { addLook, isUnseen, type Look, type Styles } from "./docxLook.ts";
import { attribute, local, newXmlParser, number } from "./docxXml.ts";
import { withoutInvisible } from "./invisible.ts";

/** A paragraph's text, with "\n" for a line break within it and "\t" for a tab. */
export interface Paragraph {
  readonly text: string;
}

export interface WordCell {
  readonly blocks: readonly Block[];
  /** Columns of the table's grid that it spans, from 1. */
  colspan: number;
  /** Rows that it spans, from 1. */
  rowspan: number;
}

export interface WordTable {
  readonly rows: readonly (readonly WordCell[])[];
}

export type Block = Paragraph | WordTable;

interface OpenTable extends WordTable {
  readonly rows: WordCell[][];
  /** The last cell that began a merger, by the column of the grid it begins at. */
  readonly merged: Map<number, WordCell>;
  ground: Ground | undefined;
}

interface OpenRow {
  readonly cells: WordCell[];
  column: number;
  isDeleted: boolean;
}

interface OpenCell extends WordCell {
  readonly blocks: Block[];
  vertical: "restart" | "continue" | null;
  isContinued: boolean;
  ground: Ground | undefined;
}

/** What stays open when a text box begins inside a paragraph. */
interface Frame {
  readonly blocks: Block[];
  /** Text boxes of the paragraph, which follow it. */
  readonly boxes: Block[];
  text: string | null;
  /** How the style of the open paragraph shows its text. */
  look: Look;
  /** Those of the open paragraph. */
  fields: Fields;
  /** Whether it is a text box or within one: what its text stands on is part of a drawing. */
  readonly isInBox: boolean;
}

function newFrame(blocks: Block[], isInBox: boolean): Frame {
  return { blocks, boxes: [], text: null, look: {}, fields: new Fields(), isInBox };
}

/** Elements whose contents are not the text as it is shown: deleted text, alternatives, pronunciation, drawing data. */
const skipped = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "rt",
  "instrText",
  "delText",
  "pPrChange",
  "rPrChange",
  "sectPr",
  "tblPrChange",
  "tcPrChange",
  "trPrChange",
]);

/** Reads the main part of a Word file. Throws an Error where the XML is cut off or damaged. */
export function parseDocx(xml: string, styles: Styles): Block[] {
  return new DocxParser(styles).parse(xml);
}

class DocxParser {
  readonly #frames: Frame[] = [newFrame([], false)];
  readonly #tables: OpenTable[] = [];
  readonly #rows: OpenRow[] = [];
  readonly #cells: OpenCell[] = [];
  readonly #open: string[] = [];
  #skipping = 0;
  #isText = false;
  readonly #styles: Styles;
  /** How the open run shows its text. */
  #look: Look = {};
  /** The colour of all pages, or of drawings that lie behind the text from some place on. */
  #page: Ground | undefined;
  /** The list of the field that begins in the open run. */
  #list = new DropDown();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  parse(xml: string): Block[] {
    const parser = newXmlParser();
    parser.on("opentag", ({ name, attributes }) => this.#opened(local(name), attributes));
    parser.on("text", (text) => {
      if (this.#isText) this.#write(text);
    });
    parser.on("cdata", (text) => {
      if (this.#isText) this.#write(text);
    });
    parser.on("closetag", ({ name }) => this.#closed(local(name)));
    parser.write(xml).close();
    return this.#frames[0]!.blocks;
  }

  #opened(name: string, attributes: Record<string, string>): void {
    const parent = this.#open.at(-1);
    this.#open.push(name);
    if (this.#skipping > 0 || (skipped.has(name) && parent !== "rPr" && parent !== "trPr")) {
      this.#skipping++;
      return;
    }
    const value = () => attribute(attributes, "val");
    switch (name) {
      case "p":
        this.#frame.text = "";
        this.#frame.look = {};
        this.#frame.fields = new Fields();
        return;
      case "pStyle":
        this.#frame.look = this.#styles.get(value() ?? "") ?? {};
        return;
      case "r":
        this.#look = { ...this.#frame.look };
        return;
      case "rStyle":
        if (this.#open.at(-3) === "r")
          this.#look = { ...this.#look, ...this.#styles.get(value() ?? "") };
        return;
      case "fldChar":
        return this.#passField(attribute(attributes, "fldCharType") ?? "");
      case "ddList":
        this.#list = new DropDown();
        return;
      case "sym":
        return this.#write(symbolOf(attributes));
      case "t":
        this.#isText = true;
        return;
      case "br":
      case "cr":
        return this.#write("\n");
      case "tab":
      case "ptab":
        // Tab stops are named so too, among the properties.
        if (parent === "r") this.#write("\t");
        return;
      case "noBreakHyphen":
        return this.#write("-");
      case "txbxContent":
        this.#frames.push(newFrame([], true));
        return;
      case "tbl":
        this.#tables.push({ rows: [], merged: new Map(), ground: undefined });
        return;
      case "tr":
        this.#rows.push({ cells: [], column: 0, isDeleted: false });
        return;
      case "tblStyle":
        this.#tables.at(-1)!.ground = this.#styles.get(value() ?? "")?.table;
        return;
      case "background":
        if (parent === "document")
          this.#page = groundOf("shd", { fill: attribute(attributes, "color") ?? "auto" });
        return;
      case "anchor":
        if (attribute(attributes, "behindDoc") === "1") this.#page = "coloured";
        return;
      case "pict":
        this.#page = "coloured";
        return;
      case "shd":
        return this.#shade(parent, attributes);
      case "gridBefore":
        if (parent === "trPr") this.#rows.at(-1)!.column = Math.max(0, number(value()) ?? 0);
        return;
      case "del":
        if (parent === "trPr") this.#rows.at(-1)!.isDeleted = true;
        return;
      case "tc":
        this.#cells.push({
          blocks: [],
          colspan: 1,
          rowspan: 1,
          vertical: null,
          isContinued: false,
          ground: undefined,
        });
        this.#frames.push(newFrame(this.#cells.at(-1)!.blocks, this.#frame.isInBox));
        return;
      case "gridSpan":
        if (parent === "tcPr")
          this.#cells.at(-1)!.colspan = Math.min(Math.max(number(value()) ?? 1, 1), 1000);
        return;
      case "vMerge":
        if (parent === "tcPr")
          this.#cells.at(-1)!.vertical = value() === "restart" ? "restart" : "continue";
        return;
      case "hMerge":
        if (parent === "tcPr") this.#cells.at(-1)!.isContinued = value() !== "restart";
        return;
      default:
        if (parent === "ddList") this.#list.add(name, value());
        if (this.#open.at(-3) === "r") addLook(this.#look, name, attributes);
    }
  }

  #closed(name: string): void {
    this.#open.pop();
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    switch (name) {
      case "p":
        return this.#endParagraph();
      case "t":
        this.#isText = false;
        return;
      case "ddList":
        return this.#endList();
      case "txbxContent": {
        const { blocks } = this.#frames.pop()!;
        this.#frame.boxes.push(...blocks);
        return;
      }
      case "tc":
        this.#frames.pop();
        return this.#endCell(this.#cells.pop()!);
      case "tr": {
        const { cells, isDeleted } = this.#rows.pop()!;
        if (!isDeleted) this.#tables.at(-1)!.rows.push(cells);
        return;
      }
      case "tbl":
        this.#frame.blocks.push({ rows: this.#tables.pop()!.rows });
        return;
    }
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  #write(text: string): void {
    const frame = this.#frame;
    if (frame.text === null || isUnseen(this.#look) || this.#isFaded) return;
    const shown = withoutInvisible(text);
    frame.text += this.#look.isRaised ? ` ${shown} ` : shown;
  }

  /** Notes what the text of a run, paragraph, cell or table stands on. */
  #shade(parent: string | undefined, attributes: Record<string, string>): void {
    const ground = groundOf("shd", attributes);
    if (parent === "tcPr") this.#cells.at(-1)!.ground = ground;
    else if (parent === "tblPr" || parent === "tblPrEx") this.#tables.at(-1)!.ground ??= ground;
    else if (parent === "pPr") this.#frame.look = { ...this.#frame.look, paragraph: ground };
    else if (parent === "rPr" && this.#open.at(-3) === "r") addLook(this.#look, "shd", attributes);
  }

  /** Whether text of the open run has the colour of what it stands on. */
  get #isFaded(): boolean {
    const { isWhite, ground, paragraph } = this.#look;
    if (isWhite !== true || this.#frame.isInBox) return false;
    const cell = this.#cells.findLast((each) => each.ground !== undefined)?.ground;
    const table = this.#tables.some((each) => each.ground === "coloured") ? "coloured" : undefined;
    return (ground ?? paragraph ?? cell ?? table ?? this.#page) !== "coloured";
  }

  #passField(mark: string): void {
    const frame = this.#frame;
    if (frame.text !== null) frame.text = frame.fields.pass(mark, frame.text);
  }

  /** The file has no text for what is chosen of a list. */
  #endList(): void {
    this.#write(this.#list.shown ?? unreadable);
    const { text, fields } = this.#frame;
    if (text !== null) fields.choose(text);
  }

  #endParagraph(): void {
    const frame = this.#frame;
    frame.blocks.push({ text: frame.text ?? "" }, ...frame.boxes.splice(0));
    frame.text = null;
  }

  #endCell(cell: OpenCell): void {
    const row = this.#rows.at(-1)!;
    const { merged } = this.#tables.at(-1)!;
    const { column } = row;
    const { blocks, colspan, vertical, isContinued } = cell;
    row.column += colspan;
    const before = row.cells.at(-1);
    if (isContinued && before) {
      before.colspan += colspan;
      return;
    }
    const above = merged.get(column);
    if (vertical === "continue" && above) {
      above.rowspan++;
      return;
    }
    const own: WordCell = { blocks, colspan, rowspan: 1 };
    if (vertical === null) merged.delete(column);
    else merged.set(column, own);
    row.cells.push(own);
  }
}

/** Where fonts of symbols have their characters: from here on, by their own code. */
const symbols = 0xf000;
const unreadable = "\ufffd";

/** What a symbol reads. In the font Symbol, marks and digits have the codes of ASCII; the pictures of other fonts read nothing. */
function symbolOf(attributes: Record<string, string>): string {
  const code = Number.parseInt(attribute(attributes, "char") ?? "", 16);
  if (Number.isNaN(code)) return unreadable;
  if (code < symbols) return String.fromCharCode(code);
  const isAscii = code >= symbols + 0x20 && code < symbols + 0x40;
  const isSymbol = attribute(attributes, "font")?.toLowerCase() === "symbol";
  return isSymbol && isAscii ? String.fromCharCode(code - symbols) : unreadable;
}
