import type { ColumnTable } from "arquero";
import { html } from "htl";
import { rowsOf } from "../statistics/tables.js";
import { reportAddress } from "./addresses.js";
import { entry, type Severity } from "./codebook.js";
import { nouns, type Edition } from "./edition.js";
import { searchTable } from "./searchTable.js";
import { severityMark } from "./severityMark.js";

/** A place of a report where a rule does not hold. */
export interface Finding {
  report: string;
  number: number;
  rule: string;
  severity: Severity;
  /** Cells as table.row.column, separated by spaces; null for a passage. */
  cells: string | null;
  /** The report of the same agency that this one does not agree with, and its cells; null where there is none. */
  other_report: string | null;
  other_cells: string | null;
  expected: string;
  found: string;
  expected_zh: string;
  found_zh: string;
  message: string;
  start: number | null;
  end: number | null;
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Findings of the reports in `quality`, which says whose each is, the gravest first, each linked to its place. */
export function findingTable(
  findings: ColumnTable,
  quality: ColumnTable,
  edition: Edition,
): HTMLElement {
  const { codebook, say, name } = edition;
  const agencies = new Map(
    rowsOf<{ report: string; agency: string | null; year: number | null }>(quality).map((row) => [
      row.report,
      row,
    ]),
  );
  const rows = rowsOf<Finding>(findings)
    .flatMap((finding) => {
      const of = agencies.get(finding.report);
      return of ? [{ ...finding, of }] : [];
    })
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
  return searchTable(
    rows,
    [
      {
        key: "severity",
        label: say({ en: "Severity", zh: "级别" }),
        value: ({ severity }) => gravity[severity],
        show: ({ severity }) => severityMark(severity, edition),
      },
      {
        key: "rule",
        label: say({ en: "Rule", zh: "规则" }),
        value: ({ rule }) => name(codebook.rules, rule),
      },
      {
        key: "report",
        label: say({ en: "Report", zh: "报告" }),
        value: ({ of, report }) => of.agency ?? report,
        show: ({ of, report, number }) =>
          html`<a href=${reportAddress(report, { finding: number })} lang="zh-Hans"
            >${of.agency ?? report} ${of.year ?? ""}</a
          >`,
      },
      {
        key: "expected",
        label: say({ en: "Asked for", zh: "应为" }),
        value: ({ expected, expected_zh }) => say({ en: expected, zh: expected_zh }),
      },
      {
        key: "found",
        label: say({ en: "Printed", zh: "实为" }),
        value: ({ found, found_zh }) => say({ en: found, zh: found_zh }),
      },
    ],
    {
      label: say({ en: "Findings", zh: "核查结果" }),
      noun: nouns.finding,
      edition,
      words: ({ of, report, rule, severity, message, found, found_zh }) => [
        of.agency,
        of.year,
        report,
        severity,
        rule,
        entry(codebook.rules, rule).en,
        entry(codebook.rules, rule).zh,
        message,
        found,
        found_zh,
      ],
    },
  );
}
