import type { Grouped } from "../statistics/groups.js";
import type { Edition } from "./edition.js";
import { figure } from "./figure.js";
import { groupLabel } from "./groupLabel.js";
import { tileMap } from "./tileMap.js";

/** A number of each province. */
export interface ProvinceRow extends Grouped {
  value: number | null;
  n: number;
}

/** Provinces as equal squares; what stands under no province is in the table alone. */
export function provinceMap(
  rows: readonly ProvinceRow[],
  {
    title,
    name,
    show,
    edition,
  }: { title: string; name: string; show: (row: ProvinceRow) => string; edition: Edition },
): HTMLElement {
  const { say } = edition;
  const named = rows.map((row) => ({
    province: row.province ?? null,
    label: groupLabel(row, ["province"], edition),
    value: row.value,
    n: row.n,
    shown: show(row),
  }));
  return figure({
    edition,
    title,
    name,
    description: named.map(({ label, shown }) => `${label}: ${shown}`).join("; "),
    rows: named,
    columns: [
      { label: say({ en: "Province", zh: "省份" }), show: ({ label }) => label, heading: true },
      { label: title, show: ({ shown }) => shown, numeric: true },
      { label: say({ en: "Reports", zh: "报告数" }), show: ({ n }) => n, numeric: true },
    ],
    draw: tileMap(
      named.flatMap(({ province, value, shown }) =>
        province === null ? [] : [{ province, value, shown }],
      ),
      edition,
    ),
  });
}
