import { expect, test } from "vitest";
import { agencyRows } from "../../loaders/table/agencyRows.ts";
import type { Row } from "../../loaders/table/row.ts";

const report = (id: string, year: number | null, rest: Partial<Row> = {}): Row => ({
  id,
  agency_id: "130100-民政局",
  agency: "石家庄市民政局",
  agency_name: "石家庄市民政局",
  year,
  duplicate_of: null,
  place_code: "1301",
  place_path: "河北省/石家庄市",
  level: "city_department",
  agency_type: "department",
  ...rest,
});

test("copies do not count, reports that differ do, and names are gathered", () => {
  const rows = agencyRows([
    report("a21", 2021),
    report("x", 2021, { agency_id: null, agency: null }),
    report("a19", 2019, { agency: "河北省石家庄市民政局" }),
    report("a21.pdf", 2021, { duplicate_of: "a21" }),
    report("a21 corrected", 2021),
    report("a", null),
    report("b", 2020, { agency_id: "130200-民政局", agency: "唐山市民政局" }),
  ]);
  expect(rows.map((row) => row["agency_id"])).toEqual(["130100-民政局", "130200-民政局"]);
  // 2019, twice 2021 and an unknown year count; one is a copy.
  expect(rows[0]).toMatchObject({
    names: "河北省石家庄市民政局；石家庄市民政局",
    first_year: 2019,
    last_year: 2021,
    years: 2,
    reports: 4,
    copies: 1,
    differing: 1,
  });
  expect(rows[1]).toMatchObject({ years: 1, reports: 1, copies: 0, differing: 0 });
});

test("a body that was renamed bears the name of its latest report", () => {
  const rows = agencyRows([
    report("a22", 2022, {
      agency: "石家庄市医疗保障局",
      agency_name: "石家庄市医疗保障局",
      level: null,
    }),
    report("a21", 2021),
  ]);
  expect(rows).toMatchObject([
    {
      agency_name: "石家庄市医疗保障局",
      names: "石家庄市医疗保障局；石家庄市民政局",
      level: "city_department",
    },
  ]);
});

test("without a year there is none", () => {
  expect(agencyRows([report("a", null)])).toMatchObject([
    { first_year: null, last_year: null, years: 0, reports: 1, differing: 0 },
  ]);
});
