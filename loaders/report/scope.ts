import {
  areas,
  otherPeriods,
  others,
  ownPeriods,
  plans,
  selves,
  topics,
} from "../codebook/claims/words.ts";

/** Whose report it is, as far as sentences have to be told from those about others. */
export interface Reporter {
  readonly year: number | null;
  readonly agency: string | null;
}

/** A place in a sentence from which on it is, or is not, about the report's own year or body. */
interface Mark {
  readonly at: number;
  readonly own: boolean;
}

const period = new RegExp(
  `(\\d{4})(年?[-—~至、和]\\d{4})?年|(\\d{1,2})月(1日|31日|01日|底)?|(${otherPeriods})|(${ownPeriods})`,
  "g",
);
const body = new RegExp(`${areas}|(${others})|(${selves})`, "g");
const compared = /[较比与同]$/;
const carriedTo = /转[至到入]?$/;

/** What of a sentence is about the report's own year. */
export class Scope {
  readonly #periods: Mark[] = [];
  readonly #bodies: Mark[] = [];
  readonly #plan: number;
  readonly #carried: boolean;

  /** `carried`: whether the sentence before it ended in another time, which goes on where none is named. */
  constructor(sentence: string, { year, agency }: Reporter, carried: boolean) {
    this.#carried = carried;
    for (const match of sentence.matchAll(period)) {
      const [words, named, range, month, day, other] = match;
      const front = sentence.slice(Math.max(0, match.index - 4), match.index);
      const behind = sentence.slice(match.index + words.length, match.index + words.length + 4);
      if (named !== undefined) {
        if (compared.test(front) || carriedTo.test(front)) continue;
        const own = Number(named) === year && range === undefined;
        this.#periods.push({ at: match.index, own });
      } else if (month !== undefined) {
        if (!isYearsEnd(Number(month), day, front, behind)) {
          this.#periods.push({ at: match.index, own: false });
        }
      } else {
        this.#periods.push({ at: match.index, own: other === undefined });
      }
    }
    for (const match of sentence.matchAll(body)) {
      const [, area, other] = match;
      const isOwn =
        area === undefined
          ? other === undefined
          : agency !== null && new RegExp(`${area}(?:人民)?政府$`).test(agency);
      this.#bodies.push({ at: match.index, own: isOwn });
    }
    this.#plan = sentence.search(ahead);
  }

  /** Whether what is said at a place is about the report's own year and body. */
  isOwn(at: number): boolean {
    if (this.#plan !== -1 && this.#plan < at) return false;
    return this.#isOwnPeriod(at) && (last(this.#bodies, at)?.own ?? true);
  }

  /** Whether it ends in another time than the report's year. */
  get endsElsewhere(): boolean {
    return !this.#isOwnPeriod(Infinity);
  }

  #isOwnPeriod(at: number): boolean {
    return last(this.#periods, at)?.own ?? !this.#carried;
  }
}

const ahead = new RegExp(plans.sentence);

/** 1月1日 and 12月31日 bound the year; any other month is but a part of it. */
function isYearsEnd(
  month: number,
  day: string | undefined,
  front: string,
  behind: string,
): boolean {
  if (month === 1) return day === "1日" || day === "01日" || /^[-—~至到]/.test(behind);
  if (month === 12) return day === "31日" || day === "底" || /[-—~至到]$/.test(front);
  return false;
}

function last(marks: readonly Mark[], at: number): Mark | undefined {
  return marks.findLast((mark) => mark.at < at);
}

const topicNames = Object.keys(topics);
const topicWords = new RegExp(
  Object.values(topics)
    .map((words) => `(${words})`)
    .join("|"),
  "g",
);

/** A word that says what the talk is of. */
export interface TopicWord {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that say what the talk is of, in order. */
export function topicsOf(sentence: string): TopicWord[] {
  return Array.from(sentence.matchAll(topicWords), (match) => {
    const group = match.findIndex((found, i) => i > 0 && found !== undefined);
    return {
      topic: topicNames[group - 1]!,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
