import type { Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

/** The stated statistic period lies in the year of the report. */
export function periodYear({ identity: { year, period } }: Report): Trial[] {
  if (!period) return [notChecked("no statistic period is stated", "未载明统计期限")];
  if (!year) return [notChecked("the year is unknown", "年度不明")];
  if (year.basis === "period")
    return [notChecked("the year is known from the period alone", "年度仅由统计期限得知")];
  const { from, to } = period.value;
  const years = new Set([from, to].map((date) => Number(date.slice(0, 4))));
  if (years.size === 1 && years.has(year.value)) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: `a period in ${year.value}`,
      found: `${from} to ${to}`,
      zh: { expected: `${year.value}年内的期限`, found: `${from}至${to}` },
      message: `the report for ${year.value} states the period ${from} to ${to}`,
      start: period.start,
      end: period.end,
    },
  ];
}

/** The report was signed and published after its year had ended. */
export function dateBeforeEnd({ identity: { year, publishedOn } }: Report): Trial[] {
  if (!publishedOn) return [notChecked("no date is printed", "未载明日期")];
  if (!year) return [notChecked("the year is unknown", "年度不明")];
  if (publishedOn.value > `${year.value}-12-31`) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: `a date after ${year.value}-12-31`,
      found: publishedOn.value,
      zh: { expected: `${year.value}-12-31之后的日期` },
      message: `the report for ${year.value} is dated ${publishedOn.value}`,
      start: publishedOn.start,
      end: publishedOn.end,
    },
  ];
}
