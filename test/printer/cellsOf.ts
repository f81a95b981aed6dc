import type { FormKey } from "../../loaders/codebook/schema.ts";
import type { TrueCell } from "./madeReport.ts";
import type { Random } from "./random.ts";
import { applicants } from "./statutoryForm.ts";

/** Which cells may be without a number: a layout that loses them has nothing to be held to. */
export interface Kept {
  readonly blank: boolean;
  readonly merged: boolean;
}

/** How the figures of a report are put down. */
export interface CellStyle {
  /** The unit of money printed in the header; null where none is. */
  readonly headerUnit: Money | null;
}

export type Money = "元" | "万元" | "亿元";
/** The power of ten that makes 万元 of a unit. */
export const perWan: Readonly<Record<Money, number>> = { 元: -4, 万元: 0, 亿元: 4 };

/** How a body writes its numbers. */
export type Habit = "plain" | "suffix" | "thousands" | "fullwidth" | "signs" | "notes";
type Gaps = "none" | "zeros" | "some" | "totalsOnly" | "noTotals" | "merged" | "stroke" | "all";

/** The cells of a report from its figures, each with the characters printed in it, and the rows printed as one cell. */
export function cellsOf(
  random: Random,
  figures: ReadonlyMap<string, number>,
  forms: ReadonlyMap<string, FormKey>,
  { headerUnit }: CellStyle,
  kept: Kept,
): { cells: Map<string, TrueCell>; merged: Set<string> } {
  const habit = random.weighted<Habit>([
    ["plain", 60],
    ["suffix", 8],
    ["thousands", 8],
    ["fullwidth", 8],
    ["signs", 8],
    ["notes", 8],
  ]);
  const cells = new Map<string, TrueCell>();
  const put = (cell: TrueCell) => cells.set(cell.name, cell);
  for (const [name, value] of figures) {
    put({ name, value, state: "reported", raw: written(random, habit, name, value) });
  }
  if (forms.get("article20_9") === "form2019") {
    put(amount(random, "disclosure.centralized_procurement.amount", headerUnit));
  }
  if (forms.get("article20_8") === "form2021") {
    put(amount(random, "disclosure.fees.amount", headerUnit));
  }
  const merged = leaveOut(random, cells, kept);
  return { cells, merged };
}

/** The characters of a number in its cell. */
export function written(random: Random, habit: Habit, name: string, value: number): string {
  const plain = String(value);
  switch (habit) {
    case "suffix":
      return random.chance(0.5) ? `${plain}${name.includes(".items_") ? "项" : "件"}` : plain;
    case "thousands":
      return plain.replace(/\B(?=(?:\d{3})+$)/g, ",");
    case "fullwidth":
      return plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "signs":
      return name.endsWith(".items_change") && value > 0 ? `+${plain}` : plain;
    case "notes":
      return /government_rules|normative/.test(name) && value > 1 && random.chance(0.5)
        ? `${plain}（其中修订${random.int(1, value)}件）`
        : plain;
    case "plain":
      return plain;
  }
}

function amount(random: Random, name: string, headerUnit: Money | null): TrueCell {
  const cellUnit = random.chance(0.15) ? random.pick(["元", "万元", "亿元"] as const) : null;
  const unit = cellUnit ?? headerUnit;
  const decimals = unit === "元" ? random.pick([0, 0, 2]) : random.pick([0, 1, 2, 4, 6]);
  const isNone = random.chance(0.5);
  const digits = isNone ? "0" : String(random.int(1, 10 ** random.int(1, 7)));
  const fraction =
    isNone || decimals === 0
      ? ""
      : `.${String(random.int(0, 10 ** decimals - 1)).padStart(decimals, "0")}`;
  const number = `${digits}${fraction}`;
  const value = Number(`${number}e${unit === null ? 0 : perWan[unit]}`);
  return { name, value, state: "reported", raw: `${number}${cellUnit ?? ""}` };
}

/** Takes numbers out of some cells, as bodies do that leave blank what is zero, or merge a row of zeros into one. */
function leaveOut(random: Random, cells: Map<string, TrueCell>, kept: Kept): Set<string> {
  const merged = new Set<string>();
  const gaps = random.weighted<Gaps>([
    ["none", 50],
    ["stroke", 10],
    ["zeros", kept.blank ? 8 : 0],
    ["some", 12],
    ["totalsOnly", kept.blank ? 5 : 0],
    ["noTotals", kept.blank ? 5 : 0],
    ["merged", kept.merged ? 10 : 0],
    ["all", kept.blank ? 3 : 0],
  ]);
  const empty = (name: string) => cells.set(name, { name, value: null, state: "blank", raw: "" });
  const some = ["无", "/", "—", "-", ...(kept.blank ? ["", ""] : [])];
  for (const [name, cell] of cells) {
    const isRequest = name.startsWith("requests.");
    const isTotal = name.endsWith(".total");
    if (gaps === "all" || (gaps === "zeros" && cell.value === 0)) empty(name);
    if (gaps === "totalsOnly" && isRequest && !isTotal) empty(name);
    if (gaps === "noTotals" && isRequest && isTotal && !name.includes("handled")) empty(name);
    if (gaps === "stroke" && name.includes("government_rules")) cells.set(name, said(name, "/"));
    if (gaps === "some" && random.chance(0.06)) {
      const raw = random.pick(some);
      if (kept.blank && name.endsWith(".decisions") && random.chance(0.5)) {
        // A cell that tells a story holds no number.
        cells.set(name, { name, value: null, state: "unreadable", raw: sentence(random) });
      } else if (raw === "") empty(name);
      else cells.set(name, said(name, raw));
    }
  }
  if (gaps === "merged") {
    const rows = new Set([...cells.keys()].map((name) => name.split(".").slice(0, 2).join(".")));
    for (const row of rows) {
      // A last row has no filler behind it in many layouts, and then one value says nothing of how wide it is.
      if (!row.startsWith("requests.") || row.endsWith("carried_out")) continue;
      if (random.chance(0.15)) continue;
      const names = applicants.map(({ key }) => `${row}.${key}`);
      if (names.some((name) => cells.get(name)!.value !== 0)) continue;
      merged.add(row);
      for (const name of names) cells.set(name, { name, value: 0, state: "merged", raw: "0" });
    }
  }
  return merged;
}

const sentence = (random: Random) =>
  `全年办理${random.int(2, 9000)}户${random.int(2, 9000)}人次，发放资金${random.int(2, 900)}万元`;

function said(name: string, raw: string): TrueCell {
  return raw === "无"
    ? { name, value: 0, state: "stated_none", raw }
    : { name, value: null, state: "not_applicable", raw };
}
