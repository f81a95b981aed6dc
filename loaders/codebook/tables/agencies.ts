import type { Table } from "../schema.ts";
import { field, integer } from "./field.ts";
import { reports } from "./reports.ts";

/** Fields that say the same of the body as they say in a report. */
const ofReport = (key: string) => reports.fields.find((candidate) => candidate.key === key)!;

export const agencies: Table = {
  key: "agencies",
  en: "Agencies",
  zh: "机关",
  grain: "One public body, with the reports that are known to be its own.",
  primary_key: ["agency_id"],
  fields: [
    { ...ofReport("agency_id"), null_means: null },
    ofReport("agency_name"),
    field(
      "names",
      "Names",
      "报告中的名称",
      "Every name that its reports print, with ； between them.",
    ),
    ofReport("place_code"),
    ofReport("place_path"),
    ofReport("level"),
    ofReport("agency_type"),
    field("first_year", "First year", "首个年度", "The first year there is a report for.", {
      ...integer,
      null_means: "no report says its year",
    }),
    field("last_year", "Last year", "末个年度", "The last year there is a report for.", {
      ...integer,
      null_means: "no report says its year",
    }),
    field("years", "Years", "年度数", "How many years there is a report for.", integer),
    field("reports", "Reports", "报告数", "Reports that count: copies are left out.", integer),
    field("copies", "Copies", "重复报告数", "Reports that another one stands for.", integer),
    field(
      "differing",
      "Further reports of a year",
      "同年不同报告数",
      "Reports that come on top of another of the same year and are no copies of it. All count.",
      integer,
    ),
  ],
};
