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
  grain_zh: "一个机关及已确认属于该机关的报告。",
  primary_key: ["agency_id"],
  fields: [
    { ...ofReport("agency_id"), null_means: null, null_means_zh: null },
    ofReport("agency_name"),
    field(
      "names",
      "Names",
      "报告中的名称",
      "Every name that its reports print, with ； between them.",
      "其报告中出现的全部名称，以“；”分隔。",
    ),
    ofReport("place_code"),
    ofReport("place_path"),
    ofReport("level"),
    ofReport("agency_type"),
    field(
      "first_year",
      "First year",
      "首个年度",
      "The first year there is a report for.",
      "有报告的最早年度。",
      {
        ...integer,
        null_means: "no report says its year",
        null_means_zh: "各报告均未载明年度",
      },
    ),
    field(
      "last_year",
      "Last year",
      "末个年度",
      "The last year there is a report for.",
      "有报告的最近年度。",
      {
        ...integer,
        null_means: "no report says its year",
        null_means_zh: "各报告均未载明年度",
      },
    ),
    field(
      "years",
      "Years",
      "年度数",
      "How many years there is a report for.",
      "有报告的年度数量。",
      integer,
    ),
    field(
      "reports",
      "Reports",
      "报告数",
      "Reports that count: copies are left out.",
      "计入统计的报告数量，不含重复报告。",
      integer,
    ),
    field(
      "copies",
      "Copies",
      "重复报告数",
      "Reports that another one stands for.",
      "由另一份报告代表的重复报告数量。",
      integer,
    ),
    field(
      "differing",
      "Further reports of a year",
      "同年不同报告数",
      "Reports that come on top of another of the same year and are no copies of it. All count.",
      "同一年度另有报告且内容不同的报告数量，均计入统计。",
      integer,
    ),
  ],
};
