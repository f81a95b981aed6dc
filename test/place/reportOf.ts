import type { Report } from "../../loaders/report/report.ts";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { readReport } from "../../loaders/report/readReport.ts";

/** A report of an agency, with a text in which the name may stand or not. */
export async function reportOf(agency: string, text = "\n", file = "a.txt"): Promise<Report> {
  const report = readReport(await readDocument(new TextEncoder().encode(text), file));
  const stated = { value: agency, basis: "title", start: 0, end: agency.length } as const;
  return { ...report, identity: { ...report.identity, agency: stated } };
}
