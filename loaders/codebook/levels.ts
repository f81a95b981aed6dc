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
  },
  {
    key: "province",
    en: "Province",
    zh: "省级",
    digits: 2,
    definition: "Provinces, autonomous regions, and municipalities directly under the centre.",
  },
  {
    key: "prefecture",
    en: "Prefecture or city",
    zh: "地级",
    digits: 4,
    definition: "Cities at prefecture level, autonomous prefectures, leagues and prefectures.",
  },
  {
    key: "county",
    en: "County or district",
    zh: "县级",
    digits: 6,
    definition:
      "Counties, districts, cities at county level and banners, those under a municipality included.",
  },
  {
    key: "township",
    en: "Township or subdistrict",
    zh: "乡级",
    digits: 9,
    definition: "Townships, towns, subdistricts and sumu.",
  },
];

/** How the level of a body became known. */
export const levelBases: Named[] = [
  {
    key: "place",
    en: "Place",
    zh: "所属区划",
    definition: "It is the level of the division that the body belongs to.",
  },
  {
    key: "name",
    en: "Name",
    zh: "机关名称",
    definition:
      "The name says the level though not which place it is: 水寨镇 is a town, whichever; all its candidates are of one level.",
  },
  {
    key: "central_list",
    en: "List of central bodies",
    zh: "国务院机构名录",
    definition: "The body stands in the codebook's list of the bodies of the State Council.",
  },
];
