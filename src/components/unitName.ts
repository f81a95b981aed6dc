import type { UnitBasis } from "../statistics/amounts.js";
import type { Edition } from "./edition.js";

/** Where the unit of an amount is printed. */
export const unitName = (basis: UnitBasis, { say }: Edition): string => say(names[basis]);

const names = {
  cell: { en: "Unit in the cell", zh: "单元格内注明" },
  header: { en: "Unit in the header", zh: "表头注明" },
  none: { en: "No unit", zh: "未注明" },
};
