import type { Named } from "./schema.ts";

/** How it became known whose report it is, in the order in which they are tried. */
export const placeBases: Named[] = [
  {
    key: "central",
    en: "Central body",
    zh: "中央机关",
    definition: "A body of the State Council: it belongs to no division, so it has no code.",
    definition_zh: "国务院所属机关，不隶属任何行政区划，故无代码。",
  },
  {
    key: "agency_name",
    en: "Agency's name",
    zh: "机关名称",
    definition:
      "The agency's name holds its place: the divisions above it, or a province, city or county of which there is but one.",
    definition_zh: "机关名称载明所在区划：冠有上级区划名称，或所冠省、市、县名称全国仅有一个。",
  },
  {
    key: "text",
    en: "Text of the report",
    zh: "报告正文",
    definition:
      "Elsewhere in the report the place stands right behind the division it lies in, as 水寨镇 in 伊川县水寨镇; or the signature, the title of a document it issued or its address say so; all such mentions agree.",
    definition_zh:
      "报告别处在其上级区划之后印有该地名（如“伊川县水寨镇”），或署名、所发文件标题、联系地址载明区划，且各处指向同一地。",
  },
  {
    key: "sources",
    en: "Record of the source",
    zh: "来源登记",
    definition: "The record of where the file was taken from says so (data/sources.csv).",
    definition_zh: "文件来源登记（data/sources.csv）载明。",
  },
  {
    key: "folder",
    en: "Folder",
    zh: "文件夹名",
    definition: "A folder that the file lies in is named after the place or one around it.",
    definition_zh: "文件所在文件夹以该地或其上级区划命名。",
  },
  {
    key: "unique_name",
    en: "Only place of its name",
    zh: "全国唯一地名",
    definition:
      "A township, town or subdistrict of a name that no other in the country had in the year of the report, as far as the tables of 2015 to 2023 tell.",
    definition_zh: "该乡镇、街道名称在报告年度全国仅有一个。",
  },
  {
    key: "unknown",
    en: "Unknown",
    zh: "不详",
    definition:
      "No place is named, or several bear the name and nothing tells them apart; the candidates are listed.",
    definition_zh: "未载明地域，或有多地同名而无从区分；所有备选区划均已列出。",
  },
];
