import type { Document, Line } from "../document/document.ts";
import { mendRadicals, type PlainText } from "../document/plain.ts";
import { UnitSet } from "../document/UnitSet.ts";
import { findDates, isoDate } from "./dates.ts";
import type { Heading } from "./headings.ts";
import { pronunciation } from "./labels.ts";
import type { Identity, Stated } from "./report.ts";
import { isWhite } from "./whiteSpace.ts";

/**
 * Reads whose report it is, for which year and when. Each statement is taken from the best place that
 * holds it, and keeps that place; the year is never taken from a date of publication.
 */
export function readIdentity(
  document: Document,
  text: string,
  headings: readonly Heading[],
  title: Title | null,
): Identity {
  const period = findPeriod(text);
  const dates = findMetadataDates(text);
  const published = publishedLabels.find((label) => dates.has(label));
  return {
    title: title && { value: title.value, basis: "title", start: title.start, end: title.end },
    agency:
      title?.agency ??
      findAgencyInMetadata(document, text) ??
      findAgencyInPreamble(document, text) ??
      findAgencyInSignature(document, text),
    year: title?.year ?? yearOfPeriod(period) ?? mostFrequentYear(text, headings),
    indexNumber: findIndexNumber(text),
    publishedOn: published ? dates.get(published)! : findSignatureDate(document, text),
    effectiveOn: dates.get(effectiveLabel) ?? null,
    period,
  };
}

/** The title of a report. */
export interface Title {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly agency: Stated<string, "title"> | null;
  readonly year: Stated<number, "title"> | null;
}

const titlePattern =
  /^(.*?)(?:的)?政(?:府|务)(?:信息)?公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)$/;
const titleEnds = new UnitSet("告报");
const yearInTitle = /((?:19|20)\d{2})年?度?/;
const longestTitle = 60;

/** A short line that ends like a title. */
export interface TitleLine extends Line {
  /** Line number, from 1. */
  readonly line: number;
  /** Its words without spaces. */
  readonly title: string;
  /** What stands before that ending: agency, year, both or nothing. */
  readonly head: string;
  /** Whether the agency or the year stands in it. */
  readonly isWhole: boolean;
  /** Whether the agency stands in it. */
  readonly isNamed: boolean;
}

/** The lines of a report that end like a title, in order. `plain` is the document's text made plain. */
export function titleLines({ lines }: Document, { text, units }: PlainText): TitleLine[] {
  const titles: TitleLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    // Nearly all lines are told by their last character.
    let last = line.end - 1;
    while (last >= line.start && isAround(units[last]!)) last--;
    if (last < line.start || !titleEnds.has(units[last]!)) continue;
    const title = titleOf(text, i, trim(text, line)) ?? brokenTitle(lines, text, i);
    if (title) titles.push(title);
  }
  return titles;
}

/** What stands between two offsets as a title; null where it is none. */
function titleOf(text: string, index: number, { start, end }: Line): TitleLine | null {
  if (end - start > longestTitle) return null;
  const title = squeeze(text.slice(start, end));
  const head = titlePattern.exec(title)?.[1];
  if (head === undefined || /[。；：:，,|]/.test(title)) return null;
  const isWhole = head !== "" && end - start >= 8;
  const isNamed = isWhole && head.replace(yearInTitle, "").length > 1;
  return { line: index + 1, start, end, title, head, isWhole, isNamed };
}

/** A title that is broken over two lines within its ending: 政府信息公开工 above 作年度报告. */
function brokenTitle(lines: readonly Line[], text: string, index: number): TitleLine | null {
  const above = lines[index - 1];
  if (!above) return null;
  const { start, end } = trim(text, above);
  const title = titleOf(text, index - 1, { start, end: trim(text, lines[index]!).end });
  return start < end && title?.isNamed ? title : null;
}

/**
 * The first line that ends like a title; agency and year may stand on the line above it. One that has neither may be the
 * name of a site's column: a title with both that follows it above the first heading is the report's own.
 */
export function readTitle(
  document: Document,
  text: string,
  headings: readonly Heading[],
  titles: readonly TitleLine[],
): Title | null {
  const [first] = titles;
  if (!first) return null;
  const title = titleFrom(document, text, headings, first);
  if (title.agency !== null || title.year !== null) return title;
  const own = titles.find(({ isNamed, head, line }) => {
    const isAbove = line > first.line && line < (headings[0]?.line ?? 0);
    return isNamed && isAbove && yearInTitle.test(head);
  });
  return own ? titleFrom(document, text, headings, own) : title;
}

function titleFrom(
  document: Document,
  text: string,
  headings: readonly Heading[],
  title: TitleLine,
): Title {
  let { start, head, line } = title;
  // A title broken over lines: the agency, or agency and year, stand on the line above.
  const [above] = printedLines(document, text, title.line - 2, 1);
  if (above && headings.every((heading) => heading.line !== above.number)) {
    const printedAbove = squeeze(text.slice(above.start, above.end));
    if (isTitleHead(printedAbove, head)) {
      head = `${printedAbove}${head}`;
      start = above.start;
      line = above.number;
    }
  }
  const year = yearInTitle.exec(head);
  const span = { start, end: title.end };
  // Names are shown as printed: what was made plain has the same length, so the same places hold.
  const shown = squeeze(mendRadicals(document.text.slice(start, title.end)));
  const from = year?.index ?? head.length;
  const behind = year ? shown.slice(from + year[0].length, head.length) : "";
  const agency = cleanAgency(`${shown.slice(0, from)}${behind}`);
  return {
    line,
    value: shown,
    ...span,
    agency: agency === "" ? null : { value: agency, basis: "title", ...span },
    year: year ? { value: Number(year[1]), basis: "title", ...span } : null,
  };
}

/** What is left on a line of a name that is broken: organs that every place has. */
const restOfName = /^(?:人民)?(?:政府)?(?:办公室|办事处)?$/;

/** Whether a line is the beginning of a title whose end, without agency or year, stands on the next. */
function isTitleHead(line: string, rest: string): boolean {
  if (line.length > 30 || restOfName.test(line) || /[。；：:，,|]/.test(line)) return false;
  if (rest === "") return organ.test(line.replace(/(?:19|20)\d{2}年?度?$/, ""));
  return rest.replace(yearInTitle, "") === "" && organ.test(line);
}

const organ =
  /(?:政府|办公室|办事处|委员会|管委会|局|厅|部|委|院|署|会|社|中心|镇|乡|街道|开发区|园区|区|县|市|省|大队|支队|所|站|馆)$/;

/** The agency and the year that the head of a title names; "" and null where it does not. Its digits may be lost. */
export function nameOf(head: string): { agency: string; year: number | null } {
  const year = yearInTitle.exec(head);
  const name = head.replace(yearInTitle, "").replace(/^年度?/, "");
  return { agency: cleanAgency(name), year: year && Number(year[1]) };
}

function cleanAgency(name: string): string {
  return name.replace(/^[关關][于於]/, "").replace(/(?:[关關][于於]|的)$/, "");
}

/** The last lines up to an index that hold characters, at most so many, the last one first. */
function printedLines(
  { lines }: Document,
  text: string,
  index: number,
  most: number,
): (Line & { number: number })[] {
  const found: (Line & { number: number })[] = [];
  for (let i = index; i >= 0 && found.length < most; i--) {
    const { start, end } = trim(text, lines[i]!);
    if (end > start) found.push({ start, end, number: i + 1 });
  }
  return found;
}

/** The line without the spaces and marks around it. */
function trim(text: string, line: Line): Line {
  let { start, end } = line;
  while (end > start && isAround(text.charCodeAt(end - 1))) end--;
  while (start < end && isAround(text.charCodeAt(start))) start++;
  return { start, end };
}

/** The pipe, the marks of a heading or of bold text in Markdown, and every kind of space. */
function isAround(code: number): boolean {
  return code === 0x7c || code === 0x23 || code === 0x2a || isWhite(code);
}

/** On how many of its last lines a report is signed. */
const lastLines = 12;

/** A title without spaces and without the pronunciation that some copies add: 政務(wù)公開. */
function squeeze(printed: string): string {
  return printed.replace(/\s+/g, "").replace(pronunciation, "");
}

function findAgencyInMetadata(document: Document, text: string): Identity["agency"] {
  const match =
    /(?:发布机构|公开机构|发文机关|信息来源|发布单位)[\s|]*(?:[:：][\s|]*)?([^\s|:：]{2,30})/d.exec(
      text,
    );
  return match ? stated(document, match.indices![1]!, "metadata") : null;
}

function findAgencyInPreamble(document: Document, text: string): Identity["agency"] {
  const match =
    /(?:由|请与|请联系|联系)([^\s，,。；;由与]{2,25}?(?:政府|办公室|办事处|委员会|局|厅))(?:编制|联系)/d.exec(
      text,
    );
  return match ? stated(document, match.indices![1]!, "preamble") : null;
}

/** A line that is the name of an organ, right above a date at the end of the report. */
function findAgencyInSignature(document: Document, text: string): Identity["agency"] {
  const lines = printedLines(document, text, document.lines.length - 1, lastLines + 1);
  for (const [i, above] of lines.slice(1).entries()) {
    const { start, end } = lines[i]!;
    const dated = findDates(text, start, end)[0];
    const name = text.slice(above.start, above.end);
    if (dated?.start === start && name.length <= 30 && organ.test(name)) {
      return stated(document, [above.start, above.end], "signature");
    }
  }
  return null;
}

function stated<Basis extends string>(
  document: Document,
  [start, end]: readonly [number, number],
  basis: Basis,
): Stated<string, Basis> {
  return { value: squeeze(mendRadicals(document.text.slice(start, end))), basis, start, end };
}

const year = "((?:19|20)\\d{2})\\s*年\\s*";
const monthDay = "(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日";
const periodPattern = new RegExp(
  `${year}${monthDay}\\s*(?:起\\s*)?(?:[,，]\\s*)?(?:至|到|—+|-+)\\s*(?:${year})?${monthDay}`,
  "g",
);

/** Of fewer days is another period than that of a report. */
const shortestPeriod = 180;

/** A date as a number of days. */
function dayOf(ofYear: number, month: number, day: number): number {
  return Date.UTC(ofYear, month - 1, day) / 86_400_000;
}

/** The statistic period, as in 自2021年1月1日起至2021年12月31日止. */
function findPeriod(text: string): Identity["period"] {
  periodPattern.lastIndex = 0;
  for (let match; (match = periodPattern.exec(text)) !== null;) {
    const [, y1, m1, d1, y2, m2, d2] = match;
    const first = [Number(y1), Number(m1), Number(d1)] as const;
    const last = [Number(y2 ?? y1), Number(m2), Number(d2)] as const;
    const from = isoDate(...first);
    const to = isoDate(...last);
    if (!from || !to || dayOf(...last) - dayOf(...first) < shortestPeriod) continue;
    return {
      value: { from, to },
      basis: "text",
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}

function yearOfPeriod(period: Identity["period"]): Identity["year"] {
  if (!period) return null;
  const { value, start, end } = period;
  const from = Number(value.from.slice(0, 4));
  return from === Number(value.to.slice(0, 4))
    ? { value: from, basis: "period", start, end }
    : null;
}

/** The year named most often in the first section; null where two are named as often. */
function mostFrequentYear(text: string, headings: readonly Heading[]): Identity["year"] {
  const first = headings.findIndex(({ section }) => section === "overview");
  if (first === -1) return null;
  const from = headings[first]!.end;
  const to = headings[first + 1]?.start ?? text.length;
  const places = new Map<number, number[]>();
  for (const match of text.slice(from, to).matchAll(/(?<!\d)((?:19|20)\d{2})\s*年/g)) {
    const value = Number(match[1]);
    places.set(value, [...(places.get(value) ?? []), from + match.index]);
  }
  const [best, second] = [...places].toSorted((a, b) => b[1].length - a[1].length);
  if (!best || best[1].length === second?.[1].length) return null;
  return { value: best[0], basis: "text", start: best[1][0]!, end: best[1][0]! + 4 };
}

const publishedLabels = [
  "发布日期",
  "发布时间",
  "发文日期",
  "成文日期",
  "生成日期",
  "公开日期",
  "发表时间",
];

const effectiveLabel = "生效日期";
const dateLabel = new RegExp(`(${[...publishedLabels, effectiveLabel].join("|")})\\s*[:：|]`, "y");
/** What they end in, which stands so far behind their beginning. */
const labelEnds = ["日期", "时间"];
const labelStart = 2;

/** The dates that stand behind the first of each of their labels, by label. */
function findMetadataDates(text: string): Map<string, Stated<string, "metadata">> {
  const dates = new Map<string, Stated<string, "metadata">>();
  const seen = new Set<string>();
  for (const ending of labelEnds) {
    for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1)) {
      dateLabel.lastIndex = at - labelStart;
      const [, label] = dateLabel.exec(text) ?? [];
      if (label === undefined || seen.has(label)) continue;
      seen.add(label);
      const end = at + ending.length;
      const [date] = findDates(text, at, end + 30);
      if (date && /^[\s:：|]*$/.test(text.slice(end, date.start)))
        dates.set(label, { ...date, basis: "metadata" });
    }
  }
  return dates;
}

/** A date alone on one of the last lines: when the report was signed. */
function findSignatureDate(document: Document, text: string): Stated<string, "signature"> | null {
  const last = document.lines.length - 1;
  for (const { start, end } of printedLines(document, text, last, lastLines)) {
    // Of most lines the first character tells that they are no date.
    if (text[start] !== "1" && text[start] !== "2") continue;
    const [date] = findDates(text, start, end);
    if (date && date.start === start && date.end === end) return { ...date, basis: "signature" };
  }
  return null;
}

function findIndexNumber(text: string): Identity["indexNumber"] {
  if (!text.includes("索")) return null;
  const match = /索\s*引\s*号[\s|]*(?:[:：][\s|]*)?([A-Za-z0-9][\w\-/.〔〕[\]]*)/d.exec(text);
  if (!match) return null;
  const [start, end] = match.indices![1]!;
  return { value: match[1]!, basis: "metadata", start, end };
}
