import type { Named } from "./schema.ts";

/** How it became known whose report it is, in the order in which they are tried. */
export const placeBases: Named[] = [
  {
    key: "central",
    en: "Central body",
    zh: "中央机关",
    definition: "A body of the State Council: it belongs to no division, so it has no code.",
  },
  {
    key: "agency_name",
    en: "Agency's name",
    zh: "机关名称",
    definition:
      "The agency's name holds its place: the divisions above it, or a province, city or county of which there is but one.",
  },
  {
    key: "text",
    en: "Text of the report",
    zh: "报告正文",
    definition:
      "Elsewhere in the report the place stands right behind the division it lies in, as 水寨镇 in 伊川县水寨镇; every such mention names the same place.",
  },
  {
    key: "sources",
    en: "Record of the source",
    zh: "来源登记",
    definition: "The record of where the file was taken from says so (data/sources.csv).",
  },
  {
    key: "folder",
    en: "Folder",
    zh: "文件夹名",
    definition: "A folder that the file lies in is named after the place or one around it.",
  },
  {
    key: "unique_name",
    en: "Only place of its name",
    zh: "全国唯一地名",
    definition: "A township, town or subdistrict of a name that no other in the country has.",
  },
  {
    key: "unknown",
    en: "Unknown",
    zh: "不详",
    definition:
      "No place is named, or several bear the name and nothing tells them apart; the candidates are listed.",
  },
];
