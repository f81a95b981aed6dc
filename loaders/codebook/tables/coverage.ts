import { states } from "../states.ts";
import type { Table } from "../schema.ts";
import { field, integer } from "./field.ts";
import { reportFields } from "./themeTables.ts";

export const coverage: Table = {
  key: "coverage",
  en: "Coverage by report",
  zh: "各报告填报情况",
  grain: "One report: its cells by what is known of them.",
  primary_key: ["report"],
  fields: [
    ...reportFields("all tables of the report"),
    field("cells", "Cells", "单元格数", "Cells of the report's form.", integer),
    field(
      "cells_with_value",
      "Cells with a value",
      "有值单元格数",
      "Cells whose value is known.",
      integer,
    ),
    ...states.map(({ key, en, zh, definition }) => field(key, en, zh, definition, integer)),
  ],
};
