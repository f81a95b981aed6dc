import { levels } from "../levels.ts";
import type { Table } from "../schema.ts";
import { field, keys } from "./field.ts";

export const divisions: Table = {
  key: "divisions",
  en: "Divisions",
  zh: "行政区划",
  grain: "One division of China that a report belongs to or may belong to, or that lies above one.",
  primary_key: ["code"],
  fields: [
    field(
      "code",
      "Code",
      "行政区划代码",
      "Code of the division as of 2023: two digits for a province, four for a prefecture, six for a county, nine for a township.",
    ),
    field("name", "Name", "名称", "Name of the division."),
    field("level", "Level", "行政层级", "Level of the division.", { values: keys(levels) }),
    field("parent", "Above it", "上级区划", "Code of the division it lies in.", {
      null_means: "a province",
    }),
  ],
};
