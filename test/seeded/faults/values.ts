import { cellNames } from "../cellsOfDraft.ts";
import type { Draft } from "../draft.ts";
import type { Seeder } from "../fault.ts";

/** Single values that cannot be, amounts in a unit that is not their column's, decisions that are none. */

export const range: Seeder = {
  rule: "value.range",
  seed(random, draft) {
    const [amount] = printed(draft, "amount");
    if (amount !== undefined && random.chance(0.3)) {
      draft.amounts.set(amount, { digits: `-${random.int(1, 90)}.5`, unit: "" });
      return `${amount} below 0`;
    }
    const [decisions] = random.shuffled(printed(draft, "decisions"));
    if (decisions === undefined) return null;
    draft.habit = "plain";
    const value = random.chance(0.5) ? -random.int(1, 40) : random.int(1, 40) + 0.5;
    draft.figures.set(decisions, value);
    return `${decisions} to ${value}`;
  },
};

export const mixed: Seeder = {
  rule: "unit.mixed",
  seed(random, draft) {
    const [amount] = random.shuffled(printed(draft, "amount"));
    if (amount === undefined) return null;
    const unit = random.pick(["元", "元", "亿元"]);
    const digits = unit === "元" ? String(random.int(1, 900) * 1000) : `${random.int(1, 9)}.25`;
    draft.amounts.set(amount, { digits, unit });
    return `${amount} in ${unit}`;
  },
};

export const missing: Seeder = {
  rule: "unit.missing",
  seed(_, draft) {
    const amounts = printed(draft, "amount");
    if (amounts.length === 0) return null;
    draft.headerUnit = "";
    return `no unit for ${amounts.join(", ")}`;
  },
};

export const misread: Seeder = {
  rule: "disclosure.misread_decisions",
  seed(random, draft) {
    const { figures, gaps } = draft;
    const names = new Set(cellNames(draft));
    for (const name of random.shuffled(printed(draft, "decisions"))) {
      const before = name.replace("decisions", "items_last_year");
      const change = name.replace("decisions", "items_change");
      const stock = figures.get(before)! + figures.get(change)!;
      if (!names.has(before) || gaps.has(before) || gaps.has(change)) continue;
      if (figures.get(change) === 0 || stock === 0) continue;
      figures.set(name, stock);
      return `${name} to ${stock}`;
    }
    return null;
  },
};

/** The cells of some column that are printed with a number. */
function printed(draft: Draft, column: string): string[] {
  return cellNames(draft).filter((name) => name.endsWith(`.${column}`) && !draft.gaps.has(name));
}
