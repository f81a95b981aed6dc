import { comparisons, denying, including, ofWhich, plans } from "../codebook/claims/words.ts";
import type { ClaimKind } from "../codebook/schema.ts";
import { bareLead, isEnd, kindOfKey, kindsOf, nonesOf } from "./claimKinds.ts";
import { readFigures, type Figure } from "./figures.ts";
import type { Sentence } from "./prose.ts";
import { Scope, topicsOf, type Reporter, type TopicWord } from "./scope.ts";

/** A number whose meaning is found. Offsets are those of the sentence. */
export interface Found {
  readonly kind: ClaimKind;
  readonly figure: Figure;
  /** What it is told to be a part of; null where of nothing. */
  readonly whole: Found | null;
  /** The words that name a part. */
  readonly subject: string | null;
  readonly ratio: { readonly part: number; readonly whole: number } | null;
}

const boundaries = ",;:。()";
const each = /(?:各|均|都)$/;
const separators = /[、和及与]|以及/;
const comparing = new RegExp(comparisons);
const planned = new RegExp(plans.clause);
const polluted = new RegExp(`^${including}`);
const denied = new RegExp(`(?:${denying})$`);
const carriedTo = /转[至到入]?(\d{4})年/;
const partsAtOnce = new RegExp(`^(?:${ofWhich})`);
const parting = new RegExp(ofWhich, "g");
const negation = /[未没无零]/;
/** No name of a part: what was done, what is left, or a rate. */
const noName = /办结|答复|结转|收到|受理|增|减|率$|占|较|同比|其余|剩余|余下|共|其他/;
/** Longer clauses than any that states a number; what they hold further off is not looked at. */
const longestLead = 120;
const longestName = 40;
/** What stands between two words that are spoken of at once: 行政复议和行政诉讼. */
const jointly = /^[、和及与或以提起被申请行政因引发的案件]*$/;

/** Reads one sentence: its numbers, what they count, and what they are part of. */
export class SentenceReader {
  readonly #sentence: Sentence;
  readonly #text: string;
  readonly #reporter: Reporter;
  readonly #scope: Scope;
  readonly #found: Found[] = [];
  #figures: readonly Figure[] = [];
  #topics: readonly TopicWord[] | null = null;

  /** `isElsewhere`: whether the sentence before it ended in another time, which goes on where none is named. */
  constructor(sentence: Sentence, reporter: Reporter, isElsewhere: boolean) {
    this.#sentence = sentence;
    this.#reporter = reporter;
    // The names of documents are no statements: 《目录（2022年版）》.
    this.#text = sentence.text.replace(/《[^》]*》/g, (title) => "〓".repeat(title.length));
    this.#scope = new Scope(this.#text, reporter, isElsewhere);
  }

  get endsElsewhere(): boolean {
    return this.#scope.endsElsewhere;
  }

  /** What the sentence states, in printed order. */
  read(): Found[] {
    this.#figures = readFigures(this.#text);
    if (negation.test(this.#text)) this.#readNones();
    for (let i = 0; i < this.#figures.length; i++) this.#readFigure(i);
    return this.#found.toSorted((a, b) => a.figure.start - b.figure.start);
  }

  #readNones(): void {
    let start = 0;
    for (let end = 0; end <= this.#text.length; end++) {
      if (end < this.#text.length && !",;:。".includes(this.#text[end]!)) continue;
      this.#readNone(start, end);
      start = end + 1;
    }
  }

  #readNone(from: number, to: number): void {
    const clause = this.#text.slice(from, to);
    if (clause.length > longestLead || !negation.test(clause)) return;
    // 没有一件 counts nothing.
    const isCounted = ({ start, value }: Figure) =>
      start >= from && start < to && value > 0 && this.#text[start] !== "一";
    if (this.#figures.some(isCounted)) return;
    for (const { kind, start, end } of nonesOf(clause)) {
      const place = { start: from + start, end: from + end };
      if (!this.#scope.isOwn(place.end)) continue;
      const figure = { value: 0, least: 0, most: 0, unit: "", ...place };
      this.#found.push({ kind, figure, whole: null, subject: null, ratio: null });
    }
  }

  #readFigure(i: number): void {
    const figure = this.#figures[i]!;
    const from = this.#leadStart(i);
    const printed = this.#text.slice(from, figure.start);
    const segment = this.#text.slice(this.#text.lastIndexOf(";", figure.start) + 1, figure.start);
    if (!this.#scope.isOwn(figure.start) || segment.includes("分别")) return;
    if (comparing.test(printed) || planned.test(printed)) return;
    const lead = bareLead(printed);
    if (denied.test(lead.text)) return;
    if (figure.unit === "%") return this.#readShare(i, lead.text);
    const tail = this.#text.slice(figure.end).replace(/^(?:以上|左右|上下)/, "");
    if (polluted.test(tail)) return;
    const at = from + lead.skipped;
    if (each.test(lead.text)) return this.#readEach(i, at, lead.text.replace(each, ""), tail);
    const isLinked = printed.length > lead.skipped + lead.text.length;
    if (figure.unit === "" && !isLinked) return;
    if (this.#readKind(i, at, lead.text, tail)) return;
    if (figure.value === 0 && separators.test(lead.text)) {
      this.#readEach(i, at, lead.text, tail);
    } else if (isEnd(tail)) this.#readPart(i, lead.text);
  }

  /** Where the words before a number begin: behind the last mark or number. */
  #leadStart(i: number): number {
    let from = this.#figures[i]!.start;
    const before = i === 0 ? 0 : this.#figures[i - 1]!.end;
    const least = Math.max(before, from - longestLead);
    while (from > least && !boundaries.includes(this.#text[from - 1]!)) from--;
    return from;
  }

  /** One number for each of several things: 中国网、湖南日报各1条. */
  #readEach(i: number, at: number, words: string, tail: string): void {
    const list = this.#list(i);
    let from = at;
    for (const name of words.split(new RegExp(`(${separators.source})`))) {
      if (!separators.test(name) && name !== "" && !this.#readKind(i, from, name, tail)) {
        this.#readPart(i, name, list);
      }
      from += name.length;
    }
  }

  /** Reads a number by the words around it; whether they tell. */
  #readKind(i: number, at: number, lead: string, tail: string): boolean {
    const figure = this.#figures[i]!;
    for (const { kind, from, to } of kindsOf(lead, tail, figure.unit)) {
      if (kind.only_zero && figure.value !== 0) continue;
      if (!this.#speaksOf(kind, at + from, figure.end + to)) continue;
      // Requests are carried over to one year only.
      const named = carriedTo.exec(this.#text.slice(at + from, figure.end + to));
      if (named && Number(named[1]) !== (this.#reporter.year ?? 0) + 1) continue;
      // What is said twice in a sentence is another number the second time.
      const isSaid = this.#found.some((found) => found.kind === kind && found.figure !== figure);
      if (isSaid && Object.keys(kind.cells).length > 0) return true;
      if (kind.dimension === "result" && this.#isOfBoth(figure.start)) return true;
      const whole = this.#wholeOf(kind, i);
      this.#add(kind, figure, whole, whole ? lead : null);
      return true;
    }
    return false;
  }

  #add(kind: ClaimKind, figure: Figure, whole: Found | null, subject: string | null): void {
    this.#found.push({
      kind,
      figure,
      whole,
      subject: subject === "" ? null : subject,
      ratio: null,
    });
  }

  /** Whether the talk is of a kind's topic: its own words say so, else those before them. */
  #speaksOf({ topic, alone }: ClaimKind, from: number, to: number): boolean {
    this.#topics ??= topicsOf(this.#text);
    const words = this.#topics.filter(({ start }) => start < to);
    if (words.some((word) => word.start >= from && word.topic === topic)) return true;
    const before = words.filter(({ start }) => start < from);
    const word = before.at(-1);
    const said = this.#found.findLast(
      ({ figure, kind }) => figure.end <= from && kind.topic !== null,
    );
    const isSaid = said !== undefined && said.figure.end > (word?.start ?? -1);
    if (alone) {
      if (isSaid || word?.topic !== "foreign") return true;
      return this.#text.slice(word.end, from).includes(";");
    }
    if (isSaid) return fits(topic, said.kind.topic, this.#text.slice(from, to));
    const context = word ? before : topicsOf(this.#sentence.before);
    const text = word ? this.#text : this.#sentence.before;
    const [other, last] = [context.at(-2), context.at(-1)];
    if (!last) return false;
    const isJoint =
      other && other.topic !== last.topic && jointly.test(text.slice(other.end, last.start));
    return !isJoint && fits(topic, last.topic, this.#text.slice(from, to));
  }

  /** Whether reviews and lawsuits were both counted just before, so that a result may be of either. */
  #isOfBoth(at: number): boolean {
    const [first, second] = this.#found.slice(-2);
    if (!first || !second) return false;
    const isBoth =
      ["review", "litigation"].includes(first.kind.key) &&
      ["review", "litigation"].includes(second.kind.key);
    return isBoth && !this.#text.slice(second.figure.end, at).includes(";");
  }

  /** What a number of a kind is told to be a part of. */
  #wholeOf(kind: ClaimKind, i: number): Found | null {
    for (const key of kind.part_of) {
      const whole = this.#found.findLast((found) => found.kind.key === key);
      if (!whole) continue;
      const isListed = kind.topic !== "disclosure" && kind.topic !== "consultations";
      if (!isListed && this.#list(i)?.whole !== whole) return null;
      // With requests carried in, what was received is not the whole.
      const isMore =
        key === "requests_received" &&
        kind.dimension !== "applicant" &&
        kind.dimension !== "channel";
      const carried = this.#found.some(
        (found) => found.kind.key === "requests_carried_in" && found.figure.value > 0,
      );
      return isMore && carried ? null : whole;
    }
    return null;
  }

  /** The list of parts that a number stands in: what is parted, and where the parts begin. */
  #list(i: number): { whole: Found; from: number } | null {
    const { start } = this.#figures[i]!;
    let from = -1;
    for (const { index } of this.#text.slice(0, start).matchAll(parting)) from = index;
    if (from === -1 || this.#text.slice(from, start).includes(";")) return null;
    const before = this.#figures.findLast(({ end }) => end <= from);
    const whole = this.#found.find(({ figure }) => figure === before);
    return whole ? { whole, from } : null;
  }

  /** A number known by the list it stands in alone: 其中人民日报2条. */
  #readPart(i: number, name: string, list = this.#list(i)): void {
    const figure = this.#figures[i]!;
    if (!list || list.whole.figure.unit !== figure.unit || figure.unit === "") return;
    if (name === "" || name.length > longestName || noName.test(name)) return;
    const listed = this.#figures.filter(({ start }) => start > list.from && start < figure.start);
    // A number that is not known to be a part breaks the list.
    const isBroken = listed.some((other) => {
      const found = this.#found.find((one) => one.figure === other);
      return found?.whole !== list.whole;
    });
    if (!isBroken) this.#add(kindOfKey("part"), figure, list.whole, name);
  }

  /** A percentage, where the two numbers that it relates are told. */
  #readShare(i: number, lead: string): void {
    const part = this.#figures[i - 1];
    if (!part || !this.#isNext(i)) return;
    const figure = this.#figures[i]!;
    const before = this.#isNext(i - 1) ? this.#figures[i - 2] : undefined;
    const words = this.#text.slice(this.#leadStart(i - 1), part.start);
    const rate = /^.*?([^的]{2,})率$/.exec(lead)?.[1];
    let whole: Pick<Figure, "value" | "least" | "most"> | null = null;
    if (rate !== undefined) {
      if (before && words.includes(rate) && before.unit === part.unit) whole = before;
    } else if (lead.startsWith("占")) {
      const found = this.#found.find((one) => one.figure === part)?.whole;
      if (found) whole = found.figure;
      else if (before && partsAtOnce.test(words) && before.unit === part.unit) whole = before;
    }
    if (!whole || whole.value === 0 || whole.value < part.value) return;
    if (!isExact(whole) || !isExact(part)) return;
    const ratio = { part: part.value, whole: whole.value };
    this.#found.push({ kind: kindOfKey("share"), figure, whole: null, subject: null, ratio });
  }

  /** Whether a number's clause follows that of the number before it. */
  #isNext(i: number): boolean {
    if (i < 1) return false;
    const between = this.#text.slice(this.#figures[i - 1]!.end, this.#leadStart(i));
    return between === "," || between === "";
  }
}

const isExact = ({ least, most }: Pick<Figure, "least" | "most">) => least === most;

/** Whether words that do not tell their topic fit what the talk is of: 申请 in talk of disclosure is for information. */
function fits(topic: string | null, context: string | null, words: string): boolean {
  return (
    context === topic ||
    (topic === "requests" && context === "disclosure" && words.includes("申请"))
  );
}
