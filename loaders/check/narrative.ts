import { codebook } from "../codebook/codebook.ts";
import { cellName, type Claim, type Report } from "../report/report.ts";
import { agreement } from "./agreement.ts";
import type { RuleCheck, Trial } from "./check.ts";
import { notChecked, passed, valueUnknown } from "./trial.ts";

/** What the sentences state, beside the tables. */

const kinds = new Map(codebook.claims.map((kind) => [kind.key, kind]));

/** Numbers of requests told in sentences are those of the table. */
export const requests = against("requests");

/** Numbers of reviews and lawsuits told in sentences are those of the table. */
export const disputes = against("review", "litigation");

function against(...topics: string[]): RuleCheck {
  return (report) =>
    report.claims
      .filter(({ kind }) => topics.includes(kinds.get(kind)!.topic ?? ""))
      .filter(({ kind }) => Object.keys(kinds.get(kind)!.cells).length > 0)
      .map((claim) => trial(claim, report));
}

function trial(claim: Claim, report: Report): Trial {
  const { outcome, cells, sum } = agreement(claim, report);
  if (outcome === "agrees") return passed;
  if (sum === null) {
    const empty = cells.find(({ value }) => value === null);
    return empty ? valueUnknown(empty) : notChecked("the table has no such cell", "表格无此单元格");
  }
  const { raw, start, end, kind } = claim;
  return {
    outcome: "failed",
    cells: cells.map(cellName),
    expected: String(sum),
    found: raw,
    message: `${kinds.get(kind)!.en}: a sentence says “${raw}”, the table ${sum}`,
    start,
    end,
  };
}

/** A percentage is the quotient of the two numbers that it relates, rounded to the digits printed. */
export function percentages(report: Report): Trial[] {
  return report.claims.flatMap((claim): Trial[] => {
    const { ratio, raw, start, end, least, most } = claim;
    if (!ratio) return [];
    const places = /\.(\d+)/.exec(raw.normalize("NFKC"))?.[1]!.length ?? 0;
    const rounding = 0.5 * 10 ** -places;
    const share = (100 * ratio.part) / ratio.whole;
    // A sum in binary is off by less than a billionth.
    const slack = rounding + 1e-9;
    if (share >= least - slack && share <= most + slack) return [passed];
    const digits = share.toFixed(places);
    return [
      {
        outcome: "failed",
        cells: [],
        expected: `${digits}%`,
        found: raw,
        message: `${ratio.part} of ${ratio.whole} is ${digits}%, not ${raw}`,
        start,
        end,
      },
    ];
  });
}
