import type { PanelFinding, YearReport } from "../statistics/agencyYears.js";
import type { Finding } from "./findingTable.js";
import { keyedTables, rowsIn } from "./keyedTables.js";
import { nameOf, type PlacedCell } from "./reportData.js";

/** What is published of a public body, from the table of agencies. */
export interface AgencyFacts {
  agency_id: string;
  agency_name: string | null;
  names: string;
  place_path: string | null;
  level: string | null;
  agency_type: string | null;
  first_year: number | null;
  last_year: number | null;
  years: number;
  reports: number;
  copies: number;
}

/** A public body with its reports, each with what its page needs to set the years side by side. */
export interface AgencyData {
  agency: AgencyFacts;
  reports: (YearReport & { file: string })[];
}

interface ReportRow {
  id: string;
  file: string;
  year: number | null;
  form: string | null;
  duplicate_of: string | null;
}

/**
 * Fetches one agency and its reports, each from a file of its own; null when there is no agency of that
 * key. `home` is the way from the page to the root of the site.
 */
export async function agencyData(id: string, home: string): Promise<AgencyData | null> {
  const tables = await keyedTables("agencies", id, home);
  const [agency] = tables ? rowsIn<AgencyFacts>(tables, "agencies") : [];
  if (!tables || !agency) return null;
  const reports = await Promise.all(
    rowsIn<ReportRow>(tables, "reports").map(async (report) => {
      // A copy is named, but its figures are those of another.
      const own = report.duplicate_of === null ? await keyedTables("reports", report.id, home) : {};
      const cells = rowsIn<PlacedCell>(own ?? {}, "cells");
      return {
        ...report,
        cells: new Map(cells.map((cell) => [nameOf(cell), cell])),
        findings: rowsIn<Finding>(own ?? {}, "findings").filter(isPanel),
      };
    }),
  );
  return { agency, reports };
}

function isPanel(finding: PanelFinding): boolean {
  return finding.other_report !== null;
}
