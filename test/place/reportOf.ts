import { readDocument } from "../../loaders/document/readDocument.ts";
import { readReport } from "../../loaders/report/readReport.ts";
import type { Report } from "../../loaders/report/report.ts";

const blank = readReport(await readDocument(new TextEncoder().encode("\n"), "a.txt"));

interface Options {
  text?: string;
  file?: string;
  year?: number;
}

/** A report of an agency, with what else of it says where it is. */
export function reportOf(
  agency: string,
  { text = "\n", file = "a.txt", year }: Options = {},
): Report {
  const place = { start: 0, end: agency.length };
  return {
    ...blank,
    document: { ...blank.document, file, text },
    identity: {
      ...blank.identity,
      agency: { value: agency, basis: "title", ...place },
      year: year === undefined ? null : { value: year, basis: "title", ...place },
    },
  };
}
