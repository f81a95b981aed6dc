import type { Tier } from "./schema.ts";

const governments = ["government", "township_or_street"];
const departments = ["department", "general_office"];

/** Governments by their level, and the departments of each apart. The first that fits an agency is its tier. */
export const tiers: Tier[] = [
  {
    key: "development_zone",
    en: "Development zones",
    zh: "开发区、园区",
    level: null,
    agency_types: ["development_zone"],
  },
  {
    key: "central",
    en: "Central bodies",
    zh: "国务院部门",
    level: "central",
    agency_types: ["central_body"],
  },
  {
    key: "province",
    en: "Provincial governments",
    zh: "省级政府",
    level: "province",
    agency_types: governments,
  },
  {
    key: "province_departments",
    en: "Departments of provinces",
    zh: "省级政府部门",
    level: "province",
    agency_types: departments,
  },
  {
    key: "prefecture",
    en: "Governments of prefectures and cities",
    zh: "地级政府",
    level: "prefecture",
    agency_types: governments,
  },
  {
    key: "prefecture_departments",
    en: "Departments of prefectures and cities",
    zh: "地级政府部门",
    level: "prefecture",
    agency_types: departments,
  },
  {
    key: "county",
    en: "Governments of counties and districts",
    zh: "县级政府",
    level: "county",
    agency_types: governments,
  },
  {
    key: "county_departments",
    en: "Departments of counties and districts",
    zh: "县级政府部门",
    level: "county",
    agency_types: departments,
  },
  {
    key: "township",
    en: "Townships and subdistricts",
    zh: "乡镇、街道",
    level: "township",
    agency_types: governments,
  },
  {
    key: "township_departments",
    en: "Offices of townships and subdistricts",
    zh: "乡镇、街道内设机构",
    level: "township",
    agency_types: departments,
  },
  {
    key: "other",
    en: "Other bodies",
    zh: "其他机关、单位",
    level: null,
    agency_types: [
      "central_branch",
      "central_district",
      "corps",
      "party",
      "judicial",
      "mass_organisation",
      "public_institution",
      "enterprise",
    ],
  },
];
