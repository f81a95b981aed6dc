import { levels } from "../levels.ts";
import type { Table } from "../schema.ts";
import { field, keys } from "./field.ts";

export const divisions: Table = {
  key: "divisions",
  en: "Divisions",
  zh: "行政区划",
  grain: "One division of China that a report belongs to or may belong to, or that lies above one.",
  grain_zh: "报告所属或可能所属的一个行政区划，或其上级区划。",
  primary_key: ["code"],
  fields: [
    field(
      "code",
      "Code",
      "行政区划代码",
      "Code of the division as of 2023: two digits for a province, four for a prefecture, six for a county, nine for a township.",
      "2023年行政区划代码：省级两位，地级四位，县级六位，乡级九位。",
    ),
    field("name", "Name", "名称", "Name of the division.", "区划名称。"),
    field("level", "Level", "行政层级", "Level of the division.", "区划层级。", {
      values: keys(levels),
    }),
    field(
      "parent",
      "Above it",
      "上级区划",
      "Code of the division it lies in.",
      "所属上级区划的代码。",
      {
        null_means: "a province",
        null_means_zh: "省级区划",
      },
    ),
  ],
};
