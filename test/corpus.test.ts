import { expect, test } from "vitest";
import { codebook } from "../loaders/codebook/codebook.ts";
import { corpusTables } from "../loaders/corpus.ts";
import { validate } from "../loaders/table/validate.ts";
import type { Layout } from "./printer/layout.ts";
import { htmlSpans } from "./printer/layouts/html.ts";
import { pipeRowsMarkdown } from "./printer/layouts/pipeRows.ts";
import { printUtf8 } from "./printer/printer.ts";
import { yearReport } from "./printer/yearReport.ts";
import { folder } from "./support/sites.ts";

/** A number of natural persons, and the total of the row. */
const persons = (row: string, value: number) => ({
  [`requests.${row}.natural_person`]: value,
  [`requests.${row}.total`]: value,
});

const values2021 = { ...persons("received", 2), ...persons("carried_out", 2) };
/** One of the two that were carried out of 2021 is carried in, and the row of those granted has a wrong total. */
const values2022 = {
  ...persons("carried_in", 1),
  ...persons("granted", 1),
  ...persons("handled_total", 1),
  "requests.granted.total": 0,
};

const agency = "河北省石家庄市民政局";
const printed = (layout: Layout, year: number, values: Record<string, number>) =>
  printUtf8(yearReport({ agency, year, values }), layout);

const carried = (column: string) => [
  `requests.carried_in.${column}`,
  "2021",
  `requests.carried_out.${column}`,
];

test("what is found across reports joins what is found in each", async () => {
  const root = await folder({
    "reports/2022.html": printed(htmlSpans, 2022, values2022),
    "reports/2022.md": printed(pipeRowsMarkdown, 2022, values2022),
    "reports/2021.md": printed(pipeRowsMarkdown, 2021, values2021),
  });
  const tables = await corpusTables(`${root}/reports`);
  for (const table of codebook.tables) validate(table, tables[table.key]!);

  const reports = tables["reports"]!;
  expect(reports.map(({ id, duplicate_of }) => [id, duplicate_of])).toEqual([
    ["2021", null],
    ["2022", null],
    ["2022.md", "2022"],
  ]);
  expect(new Set(reports.map((row) => row["agency_id"])).size).toBe(1);

  const found = (report: string) =>
    tables["findings"]!.filter((row) => row["report"] === report).map(
      ({ number, rule, cells, other_report, other_cells }) => [
        number,
        rule,
        cells,
        other_report,
        other_cells,
      ],
    );
  // In the order of the rules, numbered through: the relations of one report come first.
  const own = (await folderOfOne())!;
  expect(
    found("2022")
      .slice(0, own.length)
      .map(([, rule]) => rule),
  ).toEqual(own);
  expect(found("2022").slice(own.length)).toEqual([
    [own.length + 1, "panel.carry", ...carried("natural_person")],
    [own.length + 2, "panel.carry", ...carried("total")],
  ]);
  expect(found("2022.md").map(([, rule]) => rule)).toEqual([...own, "duplicate.report"]);
  expect(found("2021")).toEqual([]);

  const warnings = (id: string) => reports.find((row) => row["id"] === id)!["warnings"];
  expect(warnings("2022")).toBe(2);
  expect(
    tables["checks"]!.filter((row) => row["report"] === "2022").map((row) => row["rule"]),
  ).toEqual(codebook.rules.map(({ key }) => key));
  expect(tables["agencies"]).toMatchObject([{ names: agency, years: 2, reports: 2, copies: 1 }]);
});

/** The rules that the report for 2022 breaks where it stands alone. */
async function folderOfOne() {
  const root = await folder({ "reports/2022.html": printed(htmlSpans, 2022, values2022) });
  const { findings } = await corpusTables(`${root}/reports`);
  return findings?.map((row) => row["rule"]);
}
