import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { placeOf } from "../../loaders/place/placeOf.ts";
import { readReport } from "../../loaders/report/readReport.ts";
import type { Report } from "../../loaders/report/report.ts";
import { reportOf } from "./reportOf.ts";

// Worked out from the reports by eye. 天池乡 is the only 乡 of its name; 003 says nowhere of which district it is.
test.each([
  ["000_c42be92f85ee90f4", "621022200", "unique_name", "township", "township_or_street"],
  ["001_9c6604a308aff3e4", "410329102", "text", "township", "township_or_street"],
  ["002_605866c201a9c82d", "430922", "agency_name", "county", "development_zone"],
  ["003_466e71db95901446", null, "unknown", null, "general_office"],
  ["004_c6c31d5f8237c802", "620503", "agency_name", "county", "department"],
])("%s", async (name, code, basis, level, type) => {
  const whose = placeOf(await readReportAt(`data/reports/${name}.txt`));
  expect(whose).toMatchObject({ place: { code, basis }, level, type });
});

test("what is known from the text keeps its place there", async () => {
  const report = await readReportAt("data/reports/001_9c6604a308aff3e4.txt");
  const { start, end } = placeOf(report).place;
  expect(report.document.text.slice(start!, end!)).toBe("伊川县水寨镇");
});

async function readReportAt(file: string): Promise<Report> {
  return readReport(await readDocument(await readFile(file), file));
}

test("水寨镇 keeps both towns of its name as candidates", () => {
  const { place } = placeOf(reportOf("水寨镇人民政府", { year: 2020 }));
  expect(place).toMatchObject({ code: null, candidates: ["410329102", "441424100"] });
});
