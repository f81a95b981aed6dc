import type { Group, Grouped } from "../statistics/groups.js";
import type { Edition } from "./edition.js";

/** What a group of reports is called: its year, form, level, province, kind of agency, in that order. */
export function groupLabel(row: Grouped, by: readonly Group[], edition: Edition): string {
  return by
    .map((field) => valueLabel(field, row[field] ?? null, edition))
    .join(edition.say({ en: ", ", zh: "，" }));
}

/** What a value of a field is called; every field has a name for what is not known. */
export function valueLabel(
  field: Group,
  value: string | number | null,
  { codebook, say, name }: Edition,
): string {
  if (value === null) return say(unknown[field]);
  const key = String(value);
  switch (field) {
    case "year":
      return key;
    case "form":
      return name(codebook.forms, key);
    case "tier":
      return name(codebook.tiers, key);
    case "level":
      return name(codebook.levels, key);
    case "agency_type":
      return name(codebook.agencyTypes, key);
    case "province": {
      const province = codebook.provinces.find(({ code }) => code === key);
      return province ? say(province) : key;
    }
  }
}

const unknown = {
  year: { en: "Year unknown", zh: "年度不详" },
  form: { en: "Mixed or unknown form", zh: "版本混用或不详" },
  tier: { en: "Level or kind unknown", zh: "层级或类型不详" },
  level: { en: "Level unknown", zh: "层级不详" },
  province: { en: "Province unknown, or central", zh: "省份不详或中央机关" },
  agency_type: { en: "Kind unknown", zh: "类型不详" },
};

/** Groups in the order in which the codebook names their values; what is not known comes last. */
export function inCodebookOrder<Row extends Grouped>(
  rows: readonly Row[],
  field: "level" | "tier" | "agency_type",
  { codebook }: Edition,
): Row[] {
  const entries = {
    level: codebook.levels,
    tier: codebook.tiers,
    agency_type: codebook.agencyTypes,
  };
  const places = new Map(entries[field].map(({ key }, place) => [key, place]));
  const placeOf = (row: Row) => places.get(row[field] ?? "") ?? places.size;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
