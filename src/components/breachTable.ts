import { html } from "htl";
import type { AgencyYears, PanelFinding, YearReport } from "../statistics/agencyYears.js";
import { reportAddress } from "./addresses.js";
import { entry, placeOf } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";

interface Row {
  report: YearReport;
  other: YearReport | undefined;
  finding: PanelFinding;
}

/** Where the years of an agency do not fit, in words: each with the way to both reports. */
export function breachTable({ columns }: AgencyYears, edition: Edition): HTMLElement {
  const { say, term, codebook } = edition;
  const reports = columns.flatMap((column) => (column.kind === "report" ? [column.report] : []));
  const rows = reports.flatMap((report) =>
    report.findings.map((finding): Row => ({
      report,
      other: reports.find(({ id }) => id === finding.other_report),
      finding,
    })),
  );
  if (rows.length === 0) {
    return html`<p class="aside">
      ${say({ en: "No rule between the years is broken.", zh: "各年度之间未发现不符。" })}
    </p>`;
  }
  const place = ({ cells }: PanelFinding) => {
    const [first, ...rest] = cells?.split(" ") ?? [];
    // A copied year concerns all its figures.
    return first === undefined || rest.length > 2 ? "" : say(placeOf(codebook, first));
  };
  return dataTable(
    rows,
    [
      {
        label: say({ en: "Year", zh: "年度" }),
        heading: true,
        show: ({ report, finding }) =>
          html`<a href=${reportAddress(report.id, { finding: finding.number })}>${report.year}</a>`,
      },
      {
        label: say({ en: "Rule", zh: "规则" }),
        show: ({ finding }) =>
          html`${term(entry(codebook.rules, finding.rule))}
            <div class="aside">${place(finding)}</div>`,
      },
      { label: say({ en: "Printed", zh: "实为" }), show: ({ finding }) => finding.found },
      { label: say({ en: "Asked for", zh: "应为" }), show: ({ finding }) => finding.expected },
      {
        label: say({ en: "Compared with", zh: "对照年度" }),
        show: ({ other, finding }) => {
          const id = other?.id ?? finding.other_report ?? "";
          const [cell] = finding.other_cells?.split(" ") ?? [];
          return html`<a href=${reportAddress(id, cell === undefined ? {} : { cell })}
            >${other?.year ?? id}</a
          >`;
        },
      },
    ],
    { label: say({ en: "Where the years do not fit", zh: "年度间不符之处" }) },
  );
}
