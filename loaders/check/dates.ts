import type { Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

/** The stated statistic period lies in the year of the report. */
export function periodYear({ identity: { year, period } }: Report): Trial[] {
  if (!period) return [notChecked("no statistic period is stated")];
  if (!year) return [notChecked("the year is unknown")];
  if (year.basis === "period") return [notChecked("the year is known from the period alone")];
  const { from, to } = period.value;
  const years = new Set([from, to].map((date) => Number(date.slice(0, 4))));
  if (years.size === 1 && years.has(year.value)) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: `a period in ${year.value}`,
      found: `${from} to ${to}`,
      message: `the report for ${year.value} states the period ${from} to ${to}`,
      start: period.start,
      end: period.end,
    },
  ];
}

/** The report was signed and published after its year had ended. */
export function dateBeforeEnd({ identity: { year, publishedOn } }: Report): Trial[] {
  if (!publishedOn) return [notChecked("no date is printed")];
  if (!year) return [notChecked("the year is unknown")];
  if (publishedOn.value > `${year.value}-12-31`) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: `a date after ${year.value}-12-31`,
      found: publishedOn.value,
      message: `the report for ${year.value} is dated ${publishedOn.value}`,
      start: publishedOn.start,
      end: publishedOn.end,
    },
  ];
}
