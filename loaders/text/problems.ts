import { codebook } from "../codebook/codebook.ts";
import { plain } from "../document/plain.ts";
import type { Report, Span } from "../report/report.ts";
import { lettersOf } from "./letters.ts";
import { placeIn, type Sentence } from "./sentences.ts";

/** A problem that a report names, with the words that name it. */
export interface Problem extends Span {
  /** Key of the kind of problem. */
  readonly kind: string;
}

/** What a report says of its problems. */
export interface ProblemsNamed {
  /**
   * named: at least one of the kinds; none_stated: that there are none; unrecognized: its part on problems
   * matches no kind; no_section: it has no such part that was found.
   */
  readonly outcome: "named" | "none_stated" | "unrecognized" | "no_section";
  /** In the order of the text; where there are none, the statement that there are none. */
  readonly problems: readonly Problem[];
}

const joined = (patterns: readonly string[]) => new RegExp(patterns.join("|"));
const kinds = codebook.problemKinds
  .filter(({ key }) => key !== "none")
  .map(({ key, topics, patterns, contexts = [] }) => ({
    key,
    topic: joined(topics),
    pattern: patterns.length > 0 ? joined(patterns) : null,
    context: contexts.length > 0 ? joined(contexts) : null,
  }));
const noneStated = joined(codebook.problemKinds.find(({ key }) => key === "none")!.patterns);
const cue = (name: string) => codebook.problemCues.find(({ key }) => key === name)!.patterns;
const says = {
  measures: joined(cue("measures")),
  problems: joined(cue("problems")),
  excused: joined([...cue("remedied"), ...cue("negated")]),
};
/** Every word by which something is lacking; which group matched says how much it takes to count. */
const deficiency = new RegExp(
  ["lacking", "missing", "to_improve"].map((key) => `(?<${key}>${cue(key).join("|")})`).join("|"),
  "g",
);
/** What may follow a deficiency at the end of a clause: 不及时的问题, 不及时等现象. */
const closing = /^(?:的|等|了|、)*(?:问题|情况|现象|情形|方面|之处|不足)?[。;!?:]?[”’」』》)"']*$/;
/** Characters before a word of lack, or behind it, among which it is looked for what is lacking. */
const reach = 80;
const clauses = /[^,:;。!?]+[,:;。!?]*/g;

/** Reads what problems a report names, out of its sentences. */
export function problemsOf(report: Report, sentences: readonly Sentence[]): ProblemsNamed {
  const sections = report.sections.filter(({ section }) => section === "problems");
  if (sections.length === 0) return { outcome: "no_section", problems: [] };
  const problems: Problem[] = [];
  const none: Problem[] = [];
  for (const section of sections) {
    const inside = sentences.filter(({ start }) => start >= section.start && start < section.end);
    // Without the word 问题 or 不足 a heading opens what is done: 改进措施, 下一步工作打算.
    const reader = new ProblemReader(/问题|不足/.test(section.heading));
    for (const sentence of inside) {
      problems.push(...reader.read(sentence));
      if (noneStated.test(sentence.text)) none.push({ kind: "none", ...spanOf(sentence) });
    }
    if (inside.length === 0) none.push(...noneIn(report, section));
  }
  if (problems.length > 0) return { outcome: "named", problems };
  if (none.length > 0) return { outcome: "none_stated", problems: none.slice(0, 1) };
  return { outcome: "unrecognized", problems: [] };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A part that holds no sentence but the word for none. */
function noneIn(
  { document }: Report,
  { start, end, heading }: Report["sections"][number],
): Problem[] {
  const from = start + heading.length;
  const body = document.text.slice(from, end);
  const words = plain(body).trim();
  if (!noneStated.test(lettersOf(words))) return [];
  const at = from + body.length - body.trimStart().length;
  return [{ kind: "none", start: at, end: at + body.trim().length }];
}

/** A counted item: which way it is counted, and whether it is the first. */
const items: readonly (readonly [string, RegExp])[] = [
  ["(一)", /^\s*[(](?:(一)|[二三四五六七八九十]{1,2})[)]/],
  ["一、", /^\s*(?:(一)|[二三四五六七八九十]{1,2})、/],
  ["一是", /^\s*(?:(一)|[二三四五六七八九十])(?:是|来|要)/],
  ["第一", /^\s*第(?:(一)|[二三四五六七八九十])[,、:]?/],
  ["首先", /^\s*(?:(首先)|其次|再次|最后)/],
  ["(1)", /^\s*[(](?:(1)|\d{1,2})[)]/],
  ["1.", /^\s*(?:(1)|\d{1,2})(?:、|\.(?!\d))/],
  ["①", /^\s*(?:(①)|[②-⑳])/],
];

/** Reads the sentences of one part in order, and knows whether problems are being told or measures. */
class ProblemReader {
  #tellsProblems: boolean;
  /** What was told when the first item of a list was met, by the way the list is counted. */
  readonly #lists = new Map<string, boolean>();

  constructor(tellsProblems: boolean) {
    this.#tellsProblems = tellsProblems;
  }

  *read(sentence: Sentence): Generator<Problem> {
    for (const { 0: clause, index } of sentence.text.matchAll(clauses)) {
      this.#follow(clause);
      if (says.excused.test(clause)) continue;
      yield* this.#named(sentence, clause, index);
    }
  }

  /** Follows the report from problems to measures and back. */
  #follow(clause: string): void {
    for (const [counter, pattern] of items) {
      const match = pattern.exec(clause);
      if (!match) continue;
      // 一是…不足，今后将…；二是…: the second item goes on where the first began.
      if (match[1]) this.#lists.set(counter, this.#tellsProblems);
      else this.#tellsProblems = this.#lists.get(counter) ?? this.#tellsProblems;
    }
    if (says.measures.test(clause)) this.#tellsProblems = false;
    else if (says.problems.test(clause) && !says.excused.test(clause)) this.#tellsProblems = true;
  }

  /** The problems that a clause names: for each word of lack what stands before it, else what stands behind it. */
  *#named(sentence: Sentence, clause: string, offset: number): Generator<Problem> {
    const cues = [...clause.matchAll(deficiency)];
    let from = 0;
    for (const [i, found] of cues.entries()) {
      const to = found.index + found[0].length;
      const next = cues[i + 1]?.index ?? clause.length;
      if (!this.#counts(found, clause.slice(to))) continue;
      let [start, end] = [Math.max(from, found.index - reach), to];
      const soFar = sentence.text.slice(Math.max(0, offset + to - reach), offset + to);
      let named = kindsIn(clause.slice(start, end), soFar);
      if (named.length === 0 && found.groups!["lacking"] === undefined) {
        [start, end] = [found.index, Math.min(next, to + reach)];
        named = kindsIn(clause.slice(start, end), soFar);
      }
      if (named.length === 0) continue;
      from = end;
      // 还需、有待 are told with what is to be done.
      const rest =
        found.groups!["to_improve"] === undefined ? 0 : clause.slice(to, next).search(/、|$/);
      const words = clause.slice(start, Math.max(end, to + rest));
      const first = offset + start + (words.length - words.replace(/^[\s、]+/, "").length);
      const last = offset + start + words.replace(/[\s、,:;。!?]+$/, "").length - 1;
      const span = { start: placeIn(sentence, first), end: placeIn(sentence, last) + 1 };
      for (const kind of named) yield { kind, ...span };
    }
  }

  #counts({ groups }: RegExpExecArray, rest: string): boolean {
    if (this.#tellsProblems) return true;
    return groups!["to_improve"] === undefined && closing.test(rest.replace(/[,]+$/, ""));
  }
}

/** The kinds that words name: by what the sentence speaks of so far, else by a wording of their own, else by their topic. */
function kindsIn(words: string, soFar: string): string[] {
  const byContext = kinds.filter(({ context }) => context?.test(soFar));
  const byPattern = kinds.filter(({ pattern }) => pattern?.test(words));
  const byTopic = kinds.filter(({ topic }) => topic.test(words));
  const found = [byContext, byPattern, byTopic].find(({ length }) => length > 0) ?? [];
  return found.map(({ key }) => key);
}
