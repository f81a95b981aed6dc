import { Parser, Token, Tokenizer, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { UnitSet } from "./UnitSet.ts";

/** Builds the tree of a page: the one that parse5's own `parse` builds, in about half the time. */
export function parseByRuns<Tree extends TreeAdapterTypeMap>(
  markup: string,
  treeAdapter: TreeAdapter<Tree>,
): Tree["document"] {
  const parser = new Parser<Tree>({ treeAdapter });
  parser.tokenizer = new RunTokenizer(parser.options, parser);
  parser.tokenizer.write(markup, true);
  return parser.document;
}

/** What parse5 does not take as it stands: it replaces NUL, and reads CR, with a line feed behind it, as one line feed. */
const changed = "\0\r";
const white = " \t\n\f";

/** What goes on a run, by what the run is. */
const runs = {
  white: new UnitSet(white),
  text: UnitSet.allBut(`<&${white}${changed}`),
  code: UnitSet.allBut(`<${changed}`),
  comment: UnitSet.allBut(`-<${changed}`),
  doubleQuoted: UnitSet.allBut(`"&${changed}`),
  singleQuoted: UnitSet.allBut(`'&${changed}`),
  name: new UnitSet("abcdefghijklmnopqrstuvwxyz"),
} as const;

const { CHARACTER, WHITESPACE_CHARACTER } = Token.TokenType;

/* oxlint-disable no-underscore-dangle -- the names are parse5's. */

/**
 * parse5 looks at each character of a page by itself. Nearly all of them stand in runs that mean nothing but
 * themselves: text, styles, scripts, comments, names and values of attributes. Here parse5 takes the first character
 * of a run, and the others follow at once. Lines and columns, which parse5 would count for errors, are not counted.
 */
class RunTokenizer extends Tokenizer {
  protected override _stateData(unit: number): void {
    super._stateData(unit);
    this.#takeText(runs.text);
  }

  protected override _stateRawtext(unit: number): void {
    super._stateRawtext(unit);
    this.#takeText(runs.code);
  }

  protected override _stateScriptData(unit: number): void {
    super._stateScriptData(unit);
    this.#takeText(runs.code);
  }

  protected override _stateComment(unit: number): void {
    super._stateComment(unit);
    this.#take(runs.comment);
  }

  protected override _stateAttributeValueDoubleQuoted(unit: number): void {
    super._stateAttributeValueDoubleQuoted(unit);
    this.#take(runs.doubleQuoted);
  }

  protected override _stateAttributeValueSingleQuoted(unit: number): void {
    super._stateAttributeValueSingleQuoted(unit);
    this.#take(runs.singleQuoted);
  }

  protected override _stateTagName(unit: number): void {
    super._stateTagName(unit);
    if (this.#isIn(runs.name)) (this.currentToken as Token.TagToken).tagName += this.#restOfName();
  }

  protected override _stateAttributeName(unit: number): void {
    super._stateAttributeName(unit);
    if (this.#isIn(runs.name)) this.currentAttr.name += this.#restOfName();
  }

  /** parse5 takes text and white space apart; within code the tree has both as one. */
  #takeText(run: UnitSet): void {
    const type = this.currentCharacterToken?.type;
    if (type === CHARACTER) this.#take(run);
    else if (type === WHITESPACE_CHARACTER) this.#take(runs.white);
  }

  /** Adds the rest of a run to the slice of the page that parse5 will use, which ends behind the current character. */
  #take(run: UnitSet): void {
    if (this.#isIn(run)) this.runEnd = this.#skip(run);
  }

  #restOfName(): string {
    const { html, pos } = this.preprocessor;
    return html.slice(pos + 1, this.#skip(runs.name));
  }

  /** Whether parse5 has just taken a character of a run, and not one that ends it. */
  #isIn(run: UnitSet): boolean {
    const { html, pos } = this.preprocessor;
    return run.has(html.charCodeAt(pos));
  }

  /** Moves on to the last character of a run, and gives where it ends. */
  #skip(run: UnitSet): number {
    const { preprocessor } = this;
    const { html } = preprocessor;
    let end = preprocessor.pos + 1;
    while (run.has(html.charCodeAt(end))) end++;
    preprocessor.pos = end - 1;
    return end;
  }
}
