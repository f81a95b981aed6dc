import type { Judged as JudgedAcross } from "../check/across.ts";
import { isReport } from "../report/report.ts";
import { agencyRows } from "./agencyRows.ts";
import { claimRows } from "./claimRows.ts";
import { divisionRows } from "./divisionRows.ts";
import type { Read, Row, Tables } from "./row.ts";
import { onlyForm, themeRows } from "./themeRows.ts";
import { whoseFields } from "./whoseFields.ts";

/** A report with all that is said of it. */
type Judged = JudgedAcross & Read;

/** The rows of the published tables. Each is named after its table in the codebook, which says what the fields mean. */
export function tablesOf(reads: readonly Judged[]): Tables {
  const reports = reads.filter(({ report }) => isReport(report));
  const reportRows = reports.map(reportRow);
  return {
    documents: reads.map(documentRow),
    reports: reportRows,
    agencies: agencyRows(reportRows),
    divisions: divisionRows(reports),
    sections: reports.flatMap(sectionRows),
    cells: reports.flatMap(cellRows),
    claims: reports.flatMap(claimRows),
    findings: reports.flatMap(findingRows),
    checks: reports.flatMap(checkRows),
    issues: reads.flatMap(issueRows),
    ...themeRows(reports, reportRows),
  };
}

function documentRow({ report }: Judged): Row {
  const { document, id, layout } = report;
  const { file, kind, encoding, bytes, sha256, text } = document;
  return {
    file,
    report: isReport(report) ? id : null,
    kind,
    encoding,
    layout,
    bytes,
    sha256,
    text: kind === null ? null : text,
  };
}

function reportRow({ report, findings, duplicateOf, whose }: Judged): Row {
  const { id, document, identity, cells } = report;
  const { title, agency, year, indexNumber, publishedOn, effectiveOn, period } = identity;
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    id,
    file: document.file,
    title: title?.value ?? null,
    agency: agency?.value ?? null,
    agency_basis: agency?.basis ?? null,
    ...whoseFields(whose),
    year: year?.value ?? null,
    year_basis: year?.basis ?? null,
    form: onlyForm(cells),
    index_number: indexNumber?.value ?? null,
    published_on: publishedOn?.value ?? null,
    effective_on: effectiveOn?.value ?? null,
    period_from: period?.value.from ?? null,
    period_to: period?.value.to ?? null,
    duplicate_of: duplicateOf,
    cells: cells.length,
    cells_with_value: cells.filter(({ value }) => value !== null).length,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
  };
}

function sectionRows({ report: { id, sections } }: Judged): Row[] {
  return sections.map(({ section, heading, start, end }, i) => ({
    report: id,
    number: i + 1,
    section,
    heading,
    start,
    end,
  }));
}

function cellRows({ report: { id, cells } }: Judged): Row[] {
  return cells.map(({ unitBasis, ...cell }) => ({ report: id, ...cell, unit_basis: unitBasis }));
}

function findingRows({ report: { id }, findings }: Judged): Row[] {
  return findings.map(
    ({ rule, severity, cells, expected, found, zh, message, start, end, other }, i) => ({
      report: id,
      number: i + 1,
      rule,
      severity,
      cells: cellNames(cells),
      other_report: other?.report ?? null,
      other_cells: cellNames(other?.cells ?? []),
      expected,
      found,
      expected_zh: zh?.expected ?? expected,
      found_zh: zh?.found ?? found,
      message,
      start,
      end,
    }),
  );
}

function cellNames(cells: readonly string[]): string | null {
  return cells.length > 0 ? cells.join(" ") : null;
}

function checkRows({ report: { id }, results }: Judged): Row[] {
  return results.map(({ rule, outcome, passed, failed, notChecked, reason, reasonZh }) => ({
    report: id,
    rule,
    outcome,
    passed,
    failed,
    not_checked: notChecked,
    reason,
    reason_zh: reasonZh,
  }));
}

function issueRows({ report: { document, issues } }: Judged): Row[] {
  return issues.map(({ code, line, message }, i) => ({
    file: document.file,
    number: i + 1,
    code,
    line,
    message,
  }));
}
