import { agreement } from "../check/agreement.ts";
import type { Read, Row } from "./row.ts";

/** What the sentences of a report state in numbers. */
export function claimRows({ report }: Read): Row[] {
  return report.claims.map((claim, i) => ({
    report: report.id,
    number: i + 1,
    kind: claim.kind,
    value: claim.value,
    least: claim.least,
    most: claim.most,
    unit: claim.unit,
    subject: claim.subject,
    part_of: claim.partOf === null ? null : claim.partOf + 1,
    ratio_part: claim.ratio?.part ?? null,
    ratio_whole: claim.ratio?.whole ?? null,
    cells: claim.cells.length > 0 ? claim.cells.join(" ") : null,
    agreement: agreement(claim, report).outcome,
    raw: claim.raw,
    start: claim.start,
    end: claim.end,
    sentence_start: claim.sentence.start,
    sentence_end: claim.sentence.end,
  }));
}
