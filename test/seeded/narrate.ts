import type { Prose } from "../printer/madeReport.ts";
import type { Random } from "../printer/random.ts";
import type { Draft } from "./draft.ts";
import { apportion } from "./requestHistory.ts";
import { channels, measures, plans, problemKinds, topics } from "./phrases.ts";

/** The parts of a report written in sentences, which kinds of problems it tells of, and how many requests. */
export interface Narrated {
  readonly prose: Prose;
  readonly problems: readonly string[];
  /** Null where it tells of no number. */
  readonly requestsTold: number | null;
}

/** Tells what the tables of a report say, with a slip where the draft has one. */
export function narrate(random: Random, draft: Draft): Narrated {
  return new Narrator(random, draft).tell();
}

class Narrator {
  readonly #random: Random;
  readonly #draft: Draft;
  #requestsTold: number | null = null;

  constructor(random: Random, draft: Draft) {
    this.#random = random;
    this.#draft = draft;
  }

  tell(): Narrated {
    const { name, agency, year, periodYear } = this.#draft;
    const random = this.#random;
    const { self } = agency;
    const chosen = random.shuffled(Object.keys(problemKinds)).slice(0, random.int(1, 3));
    const period =
      periodYear === null
        ? ""
        : `本报告所列数据的统计期限为${periodYear}年1月1日至${periodYear}年12月31日。`;
    const preamble =
      period === "" && random.chance(0.6)
        ? ""
        : `根据《中华人民共和国政府信息公开条例》有关规定，${name}编制了${year}年政府信息公开工作年度报告。${period}`;
    const prose: Prose = {
      preamble,
      overview: [
        `${year}年，${self}${this.#measures(2, 4)}`,
        ...this.#numbered([this.#disclosed(), ...this.#told(), this.#beside()]),
      ],
      disclosure: random.chance(0.3)
        ? [`${self}围绕${this.#topics(2)}，及时更新信息公开目录。`]
        : [],
      requests: [],
      disputes: [],
      problems: [
        `${chosen.map((kind) => this.#filled(random.pick(problemKinds[kind]!))).join("；")}。`,
        `下一步，${self}将${random
          .shuffled(plans)
          .slice(0, random.int(1, 3))
          .map((plan) => this.#filled(plan))
          .join("，")}。`,
      ],
      other: [
        random.pick([
          "无。",
          "无其他需要报告的事项。",
          `${year}年，${self}没有收取政府信息公开信息处理费。`,
        ]),
      ],
    };
    return { prose, problems: chosen.toSorted(), requestsTold: this.#requestsTold };
  }

  /** Requests and disputes, as the tables have them. */
  #told(): string[] {
    const { slip } = this.#draft;
    const random = this.#random;
    const told: string[] = [];
    if (slip === "requests" || random.chance(0.7)) told.push(this.#requests());
    if (random.chance(0.35)) told.push(this.#outcomes());
    if (slip === "disputes" || random.chance(0.5)) told.push(this.#disputes());
    if (slip === "percent" || random.chance(0.35)) told.push(this.#percent());
    return told.filter((text) => text !== "");
  }

  #requests(): string {
    const { slip, year, agency } = this.#draft;
    const received = this.#total("received");
    const carriedIn = this.#total("carried_in");
    const handled = this.#total("handled_total");
    const out = this.#total("carried_out");
    const told = received + (slip === "requests" ? this.#off() : 0);
    this.#requestsTold = told;
    if (told === 0) {
      return this.#random.pick([
        "依申请公开方面，全年未收到政府信息公开申请。",
        `${year}年，${agency.self}没有收到政府信息公开申请。`,
        "全年收到政府信息公开申请0件。",
      ]);
    }
    const plain = [
      `${year}年共收到政府信息公开申请${told}件。`,
      `全年新收政府信息公开申请${told}件，上年结转${carriedIn}件，办结${handled}件，结转下年度继续办理${out}件。`,
      `全年收到依申请公开政府信息申请${told}件，均在规定期限内答复。`,
    ];
    if (slip === "requests") return this.#random.pick(plain);
    const person = this.#value("received.natural_person");
    return this.#random.pick([
      ...plain,
      `全年收到政府信息公开申请${told}件，${this.#ways(told)}。`,
      ...(told <= 10
        ? [`全年共收到政府信息公开申请${"零一二三四五六七八九十"[told]!}件，均已登记。`]
        : []),
      ...(handled > 0 && out === 0
        ? [
            `${year}年，${agency.self}收到政府信息公开申请${told}件，上年结转${carriedIn}件，已全部办结，办结率100%。`,
          ]
        : []),
      ...(person > 0 && person < told && this.#isSummed("received")
        ? [
            `全年收到政府信息公开申请${told}件，其中自然人申请${person}件，法人或其他组织申请${told - person}件。`,
          ]
        : []),
    ]);
  }

  /** By which way requests came, which add up. */
  #ways(whole: number): string {
    const parts = apportion(this.#random, whole, [6, 2, 1]);
    const names = ["网上申请", "信函申请", "当面申请"];
    return `其中${names.map((name, i) => `${name}${parts[i]!}件`).join("、")}`;
  }

  #outcomes(): string {
    if (this.#total("handled_total") === 0) return "";
    const group = (start: string) =>
      [...this.#draft.figures].reduce(
        (sum, [name, value]) =>
          name.startsWith(`requests.${start}_`) && name.endsWith(".total") ? sum + value : sum,
        0,
      );
    const other =
      this.#draft.forms.get("requests") === "form2019" ? this.#total("other") : group("other");
    return (
      `从办理结果看，予以公开${this.#total("granted")}件，部分公开${this.#total("partially_granted")}件，` +
      `不予公开${group("denied")}件，无法提供${group("unavailable")}件，` +
      `不予处理${group("not_processed")}件，其他处理${other}件。`
    );
  }

  #disputes(): string {
    const { slip, year } = this.#draft;
    const of = (block: string) => this.#draft.figures.get(`disputes.${block}.total`)!;
    const reviews = of("review") + (slip === "disputes" ? this.#off() : 0);
    const suits = of("litigation_direct") + of("litigation_after_review");
    if (slip !== "disputes" && reviews + suits === 0) {
      return this.#random.pick([
        "未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。",
        `${year}年没有因政府信息公开工作引发的行政复议和行政诉讼。`,
      ]);
    }
    return this.#random.pick([
      `因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`,
      `全年因政府信息公开工作被申请行政复议${reviews}件、被提起行政诉讼${suits}件。`,
    ]);
  }

  /** Items by channel, which add up. */
  #disclosed(): string {
    const random = this.#random;
    const { slip, year } = this.#draft;
    if (slip !== "parts" && random.chance(0.25)) return "";
    const whole = random.int(20, 4000);
    const names = random.shuffled(channels).slice(0, random.int(2, 4));
    const parts = apportion(
      random,
      whole,
      names.map((_, i) => 6 / (i + 1)),
    );
    const told = whole + (slip === "parts" ? this.#off() : 0);
    const list = names.map((name, i) => `${name}${parts[i]!}条`);
    return `${year}年通过各类渠道主动公开政府信息${told}条，其中${list.join(random.pick(["，", "、"]))}。`;
  }

  /** A part of a whole and its percentage. */
  #percent(): string {
    const random = this.#random;
    const whole = random.int(150, 1600);
    const part = random.int(Math.floor(whole / 3), whole - 1);
    const off = this.#draft.slip === "percent" ? random.int(2, 15) : 0;
    const percent = ((100 * part) / whole - off).toFixed(random.pick([2, 2, 1, 0]));
    return random.pick([
      `全年编制政务服务事项${whole}项，“全程网办”事项${part}项，全程网办率${percent}%。`,
      `共梳理政务服务事项${whole}项，其中可网上办理${part}项，占${percent}%。`,
    ]);
  }

  /** Numbers of other things in the words of requests, reviews and items, which no table of the report holds. */
  #beside(): string {
    const random = this.#random;
    if (random.chance(0.5)) return "";
    const some = random.int(3, 900);
    return this.#random.pick([
      `全年办理人大代表建议${random.int(1, 30)}件、政协委员提案${random.int(1, 30)}件，办结率100%。`,
      `全年受理12345政务服务便民热线工单${some}件，办结${some}件，群众满意率98.5%。`,
      `截至${this.#draft.year}年底，政府网站累计公开政府信息${random.int(9000, 90000)}条。`,
      `全年发布政策解读${some}篇，其中图解${Math.ceil(some / 3)}篇。`,
      `政府网站全年访问量${random.int(2, 80)}.${random.int(1, 9)}万人次，比上年增长${random.int(2, 40)}.5%。`,
      `全年收到信访事项${some}件，均按期答复。`,
    ]);
  }

  #measures(least: number, most: number): string {
    const random = this.#random;
    return random
      .shuffled(measures)
      .slice(0, random.int(least, most))
      .map((measure) => `${this.#filled(measure)}。`)
      .join("");
  }

  /** Puts subjects and small numbers into a sentence, so that hardly two reports have the same. */
  #filled(sentence: string): string {
    const random = this.#random;
    return sentence
      .replace("{topics}", () => this.#topics(random.int(2, 3)))
      .replaceAll("{n}", () => String(random.int(2, 60)));
  }

  #topics(count: number): string {
    return this.#random.shuffled(topics).slice(0, count).join("、");
  }

  /** Sentences as paragraphs, numbered as reports do. */
  #numbered(sentences: readonly string[]): string[] {
    const filled = sentences.filter((text) => text !== "");
    const marks = this.#random.pick([["（一）", "（二）", "（三）", "（四）", "（五）"], null]);
    return marks ? filled.map((text, i) => `${marks[i]!}${text}`) : filled;
  }

  #total = (row: string) => this.#value(`${row}.total`);

  #value(name: string): number {
    return this.#draft.figures.get(`requests.${name}`)!;
  }

  #isSummed(row: string): boolean {
    const parts = [...this.#draft.figures].filter(
      ([name]) => name.startsWith(`requests.${row}.`) && !name.endsWith(".total"),
    );
    return parts.reduce((sum, [, value]) => sum + value, 0) === this.#total(row);
  }

  #off = () => this.#random.int(1, 9);
}
