import type { Table } from "../../loaders/codebook/schema.ts";
import type { Row } from "../../loaders/table/row.ts";

const named = (key: string) => ({
  key,
  en: key,
  zh: key,
  definition: key,
  definition_zh: key,
  cell: null,
});

/** A table with a field of every type, some of which may be null. */
export const table: Table = {
  ...named("visits"),
  grain: "One visit.",
  grain_zh: "一次走访。",
  primary_key: ["place", "number"],
  fields: [
    {
      ...named("place"),
      type: "string",
      unit: null,
      null_means: null,
      null_means_zh: null,
      values: null,
    },
    {
      ...named("number"),
      type: "integer",
      unit: null,
      null_means: null,
      null_means_zh: null,
      values: null,
    },
    {
      ...named("on"),
      type: "date",
      unit: null,
      null_means: "no date is known",
      null_means_zh: "日期不明",
      values: null,
    },
    {
      ...named("paid"),
      type: "number",
      unit: "万元",
      null_means: "not stated",
      null_means_zh: "未注明",
      values: null,
    },
    {
      ...named("kind"),
      type: "string",
      unit: null,
      null_means: null,
      null_means_zh: null,
      values: ["short", "long"],
    },
    {
      ...named("note"),
      type: "string",
      unit: null,
      null_means: "no note",
      null_means_zh: "无备注",
      values: null,
    },
  ],
};

/** Rows with what is easily lost: quotes, commas, line ends, Chinese, a zero beside a null. */
export const rows: Row[] = [
  { place: "天池乡", number: 1, on: "2022-01-09", paid: 10.415, kind: "long", note: 'a "b", c' },
  { place: "天池乡", number: 2, on: null, paid: 0, kind: "short", note: "一行\r\n又一行\n" },
  { place: "水寨镇", number: 1, on: "2020-12-31", paid: null, kind: "long", note: null },
  { place: "水寨镇", number: -3, on: null, paid: -0.1, kind: "long", note: "−" },
];
