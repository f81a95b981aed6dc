import { cellNameAt } from "../report/formCells.ts";
import { grouped, type Agency, type Member, type YearMember } from "./agency.ts";
import type { Trial } from "./check.ts";
import type { Figures } from "./figures.ts";
import { notChecked, passed } from "./trial.ts";

/** Reports of one agency that print the same: files of one report, and years copied from others. */

/** So many digits of different figures do not agree by chance. */
const leastDigits = 6;

/**
 * Reports that another of the same year stands for, with that one: it has every figure they have.
 * The one with the most figures counts, the first by name among equals.
 */
export function copies(reports: readonly YearMember[]): ReadonlyMap<Member, Member> {
  const found = new Map<Member, Member>();
  for (const ofYear of grouped(reports, ({ year }) => year).values()) {
    if (ofYear.length === 1) continue;
    const counted: Member[] = [];
    for (const member of ofYear.toSorted(byFigures)) {
      const { figures } = member;
      const original = counted.find(
        (other) => figures.count > 0 && figures.isWithin(other.figures),
      );
      if (original) found.set(member, original);
      else counted.push(member);
    }
  }
  return found;
}

function byFigures(a: Member, b: Member): number {
  return b.figures.count - a.figures.count || (a.report < b.report ? -1 : 1);
}

/** The report is no copy of another of the same agency and year. */
export function duplicate(member: YearMember, { copies: found }: Agency): Trial[] {
  const original = found.get(member);
  if (!original) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: "one file a report",
      found: `the figures of ${original.report}`,
      zh: { expected: "一份报告一个文件", found: `与${original.report}数值相同` },
      message: `the same agency, year and figures as ${original.report}, which counts in its stead`,
      start: null,
      end: null,
      other: { report: original.report, cells: [] },
    },
  ];
}

/** The figures of the year are not those of an earlier one. */
export function copied(member: YearMember, { years }: Agency): Trial[] {
  const earlier = [...years]
    .filter(([year]) => year < member.year)
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, reports]) => reports);
  if (earlier.length === 0)
    return [notChecked("no earlier year is in the corpus", "语料库中无以前年度报告")];
  const { form } = member.figures;
  const comparable = earlier.filter(({ figures }) => figures.form === form);
  if (comparable.length === 0)
    return [notChecked("the earlier years use the other form", "以前年度均采用另一格式")];
  const { indices, start, end } = member.figures.ofYear();
  if (digits(member.figures, indices) < leastDigits) {
    return [
      notChecked("too few figures to tell a copy from chance", "数值过少，无法区分照抄与巧合"),
    ];
  }
  const original = comparable.find(({ figures }) => isSame(member.figures, figures, indices));
  if (!original) return [passed];
  const cells = indices.map(cellNameAt);
  return [
    {
      outcome: "failed",
      cells,
      expected: "figures of the year's own",
      found: `the ${cells.length} figures of ${original.report}`,
      zh: { expected: "本年度自身的数值", found: `${original.report}的${cells.length}个数值` },
      message: `all ${cells.length} figures of ${member.year} that are not 0 are those of ${original.year}, in ${original.report}`,
      start,
      end,
      other: { report: original.report, cells },
    },
  ];
}

/** Digits of the different figures: small numbers agree by chance, and equal ones may count the same cases. */
function digits(figures: Figures, indices: readonly number[]): number {
  const different = new Set(indices.map((index) => Math.abs(figures.value(index)!)));
  let count = 0;
  for (const value of different) count += String(value).replace(/^0\.0*|\D/g, "").length;
  return count;
}

function isSame(a: Figures, b: Figures, indices: readonly number[]): boolean {
  const others = b.ofYear().indices;
  return (
    others.length === indices.length && indices.every((index) => a.value(index) === b.value(index))
  );
}
