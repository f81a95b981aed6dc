import { codebook } from "../codebook/codebook.ts";
import type { FormKey } from "../codebook/schema.ts";
import { formRows, type FormRow } from "./formCells.ts";
import { bare, bareOf } from "./labels.ts";
import { isPrinted, wordsOf, type Piece } from "./piece.ts";
import type { PrintedLine } from "./print.ts";
import { headerGroups } from "./rowHeadings.ts";

/** Over which of some lines the label of a row goes, from its first to its last. */
export interface LabelSpan {
  readonly row: FormRow;
  readonly first: number;
  readonly last: number;
}

/** Where the labels of a table stand. */
export interface LabelSpans {
  readonly spans: readonly LabelSpan[];
  /** The values of each line, as far as the table goes. */
  readonly values: readonly (readonly Piece[])[];
}

/** The text printed in a form: its rows in order, each in several wordings, and the two storeys of headings that run down beside them. */
interface Print {
  readonly rows: readonly (readonly [row: FormRow, wordings: readonly string[]])[];
  /** 三、本年度办理结果. */
  readonly outer: readonly string[];
  /** （三）不予公开 and those below it. */
  readonly inner: readonly string[];
}

const forms: readonly FormKey[] = ["form2019", "form2021"];
const prints = forms.map((form): Print => {
  const rows = formRows.requests.filter(({ entry }) => entry.columns[form]);
  const over = new Set(rows.map(({ entry }) => entry.group));
  const headings = codebook.groups.filter(
    ({ table, key }) => table === "requests" && !headerGroups.has(key) && over.has(key),
  );
  const [outer, ...inner] = headings;
  return {
    rows: rows.map((row) => [row, wordings(row.entry.zh, row.entry.labels)]),
    outer: wordings(outer!.zh, outer!.labels),
    inner: inner.map(({ zh }) => bare(zh)),
  };
});

/** The wordings of a label with the number that its statutory form has. */
function wordings(zh: string, labels: readonly string[]): string[] {
  const [number] = /^[一二三四五六七八九十\d]*/.exec(bare(zh))!;
  return labels.map((label) => number + bare(label));
}

/** How far the text of a table has been read. */
interface State {
  /** What is left of the first heading, and of the last of those below it that was begun. */
  readonly outer: string;
  readonly inner: string;
  /** How many of the headings below the first were begun. */
  readonly begun: number;
  /** What is left of the label of the last row that was begun. */
  readonly rest: string;
  readonly row: number;
  readonly spans: readonly LabelSpan[];
}

/** More ways of reading a text are not followed. */
const mostStates = 64;

/**
 * Where a page breaks the labels of the requests table over lines, with the values beside any of them and the headings
 * that run down on the left among them, its text can still be read as a whole: nothing is printed but the labels of a
 * form, one below the other. Finds over which lines each label goes; null where any other text stands among them. What
 * stands behind the last row of the form is no part of the table.
 */
export function labelSpans(lines: readonly PrintedLine[], text: string): LabelSpans | null {
  const found = prints.flatMap((print) => readPrint(print, lines, text) ?? []);
  // （六）其他处理 is a row of the one form and a heading of the other.
  return found.toSorted((a, b) => b.spans.length - a.spans.length)[0] ?? null;
}

function readPrint(print: Print, lines: readonly PrintedLine[], text: string): LabelSpans | null {
  let states: readonly State[] = print.outer.map((outer) => ({
    outer,
    inner: "",
    begun: 0,
    rest: "",
    row: -1,
    spans: [],
  }));
  const values: Piece[][] = [];
  for (const [line, { pieces }] of lines.entries()) {
    const before = states;
    const own: Piece[] = [];
    for (const piece of pieces) {
      if (!isPrinted(piece)) continue;
      const words = bareOf(wordsOf(piece, text)?.folded ?? "?");
      // 无 is a word for none, and a part of 无法提供.
      const isText = piece.kind === "text" || /\p{Script=Han}/u.test(words);
      const next = isText
        ? distinct(states.flatMap((state) => read(print, state, words, line)))
        : [];
      if (next.length > 0) states = next;
      else if (piece.kind === "value" || /^\d+$/.test(words)) own.push(piece);
      else {
        const done = before.filter((state) => isDone(print, state));
        return own.length > 0 || done.length === 0 ? null : ended(done, values);
      }
      if (states.length > mostStates) return null;
    }
    values.push(own);
  }
  return ended(
    states.filter(({ rest }) => rest === ""),
    values,
  );
}

/** Whether the last row of the form has been read. */
function isDone({ rows }: Print, { row, rest }: State): boolean {
  return row === rows.length - 1 && rest === "";
}

/** What all ways of reading a text say together; null where they do not find the same rows. */
function ended(states: readonly State[], values: readonly Piece[][]): LabelSpans | null {
  const [first, ...others] = states.map(({ spans }) => spans);
  if (!first || first.length === 0) return null;
  if (!others.every((spans) => areSameRows(spans, first))) return null;
  const spans = first.map(({ row }, i) => ({
    row,
    first: Math.min(...states.map((state) => state.spans[i]!.first)),
    last: Math.max(...states.map((state) => state.spans[i]!.last)),
  }));
  return { spans, values };
}

function areSameRows(a: readonly LabelSpan[], b: readonly LabelSpan[]): boolean {
  return a.length === b.length && a.every(({ row }, i) => row === b[i]!.row);
}

/** The ways in which a text goes on where another ends: with the headings, which stand on the left, then with labels of rows. */
function read(print: Print, state: State, words: string, line: number): State[] {
  const outer = common(state.outer, words);
  return [...new Set([0, outer])].flatMap((ofOuter) => {
    const behind = words.slice(ofOuter);
    const next = { ...state, outer: state.outer.slice(ofOuter) };
    return [next, ...readHeading(print, next, behind)].flatMap((each) => {
      const ofInner = each === next ? 0 : common(each.inner, behind);
      const inner = each.inner.slice(ofInner);
      return readRows(print, { ...each, inner }, behind.slice(ofInner), line);
    });
  });
}

/** The headings with which a text may go on: the one that was begun, else any below it. */
function readHeading({ inner }: Print, state: State, words: string): State[] {
  const open =
    state.inner === ""
      ? inner
          .slice(state.begun)
          .map((heading, i) => ({ inner: heading, begun: state.begun + i + 1 }))
      : [{ inner: state.inner, begun: state.begun }];
  return open
    .filter((heading) => common(heading.inner, words) > 0)
    .map((heading) => ({ ...state, ...heading }));
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function readRows(print: Print, state: State, words: string, line: number): State[] {
  if (words === "") return [state];
  const { rest, row, spans } = state;
  if (rest === "") {
    return print.rows.slice(row + 1).flatMap(([of, labels], i) =>
      labels.flatMap((label) => {
        const begun = [...spans, { row: of, first: line, last: line }];
        return label[0] === words[0]
          ? readRows(print, { ...state, rest: label, row: row + 1 + i, spans: begun }, words, line)
          : [];
      }),
    );
  }
  const taken = Math.min(rest.length, words.length);
  if (rest.slice(0, taken) !== words.slice(0, taken)) return [];
  const last = { ...spans.at(-1)!, last: line };
  const next = { ...state, rest: rest.slice(taken), spans: [...spans.slice(0, -1), last] };
  return readRows(print, next, words.slice(taken), line);
}

/** States without those that differ in nothing. */
function distinct(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const known = new Map(
    states.map((state) => {
      const { outer, inner, begun, rest, row, spans } = state;
      const lines = spans.map(({ first, last }) => `${first}-${last}`);
      return [[outer, inner, begun, rest, row, ...lines].join(), state] as const;
    }),
  );
  return [...known.values()];
}
