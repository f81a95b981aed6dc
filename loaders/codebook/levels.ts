import type { Level, Named } from "./schema.ts";

/**
 * The levels of administration at which a public body works. What a place's code says of its level: two
 * digits are a province, four a prefecture, six a county, nine a township.
 */
export const levels: Level[] = [
  {
    key: "central",
    en: "Central",
    zh: "中央",
    digits: null,
    definition: "A body of the State Council: its work covers the whole country.",
    definition_zh: "国务院所属机关，职权及于全国。",
  },
  {
    key: "province",
    en: "Province",
    zh: "省级",
    digits: 2,
    definition: "Provinces, autonomous regions, and municipalities directly under the centre.",
    definition_zh: "省、自治区、直辖市。",
  },
  {
    key: "prefecture",
    en: "Prefecture or city",
    zh: "地级",
    digits: 4,
    definition: "Cities at prefecture level, autonomous prefectures, leagues and prefectures.",
    definition_zh: "地级市、自治州、盟、地区。",
  },
  {
    key: "county",
    en: "County or district",
    zh: "县级",
    digits: 6,
    definition:
      "Counties, districts, cities at county level and banners, those under a municipality included.",
    definition_zh: "县、区、县级市、旗，含直辖市所辖区县。",
  },
  {
    key: "township",
    en: "Township or subdistrict",
    zh: "乡级",
    digits: 9,
    definition: "Townships, towns, subdistricts and sumu.",
    definition_zh: "乡、镇、街道、苏木。",
  },
];

/** How the level of a body became known. */
export const levelBases: Named[] = [
  {
    key: "place",
    en: "Place",
    zh: "所属区划",
    definition: "It is the level of the division that the body belongs to.",
    definition_zh: "以机关所属行政区划的层级为准。",
  },
  {
    key: "name",
    en: "Name",
    zh: "机关名称",
    definition:
      "The name says the level though not which place it is: 水寨镇 is a town, whichever; all its candidates are of one level.",
    definition_zh:
      "由名称可知层级，但不能确定是哪一地：“水寨镇”无论在何处均为乡级，各备选区划层级相同。",
  },
  {
    key: "central_list",
    en: "List of central bodies",
    zh: "国务院机构名录",
    definition: "The body stands in the codebook's list of the bodies of the State Council.",
    definition_zh: "该机关列于编码手册的国务院机构名录。",
  },
];
