import type { Block } from "../../printer/blocksOf.ts";
import { applicants } from "../../printer/statutoryForm.ts";
import { printsRequests, type Seeder } from "../fault.ts";
import { drawLayout, layoutOf } from "../layoutOf.ts";

/** What goes wrong when a table is filled in or copied, its numbers being right. */

/** A value more than there are columns, behind the last. */
export const width: Seeder = {
  rule: "table.width",
  seed(random, draft) {
    if (!printsRequests(draft) || draft.gaps.size > 0) return null;
    draft.layout = layoutOf(random.pick(["A1", "A2", "B1", "E1", "HTML spans"]));
    const table = random.pick(["requests", "disputes"] as const);
    draft.edit = (blocks) => blocks.map((block) => surplus(block, table));
    draft.breaks.push("table.width");
    return `a value more in the last row of ${table}`;
  },
};

function surplus(block: Block, table: "requests" | "disputes"): Block {
  if (block.kind !== "table" || block.grid.table !== table) return block;
  const { grid } = block;
  const last = grid.rows.at(-1)!;
  const rows = [...grid.rows.slice(0, -1), [...last, { ...last.at(-1)!, text: "3" }]];
  return { kind: "table", grid: { ...grid, rows, width: grid.width + 1 } };
}

/** Rows of zeros printed as one cell across all columns. */
export const merged: Seeder = {
  rule: "table.merged",
  seed(random, draft) {
    if (!printsRequests(draft)) return null;
    const rows = [...draft.figures.keys()].map((name) => name.split(".").slice(0, 2).join("."));
    const zeros = [...new Set(rows)].filter(
      (row) =>
        row.startsWith("requests.") &&
        // A last row has no filler behind it in many layouts, and then one value says nothing of how wide it is.
        !row.endsWith("carried_out") &&
        applicants.every(({ key }) => draft.figures.get(`${row}.${key}`) === 0),
    );
    if (zeros.length < 6) return null;
    draft.merged = new Set(zeros);
    if (!draft.layout.keeps.merged) draft.layout = drawLayout(random, { merged: true });
    return `${zeros.length} rows of zeros in one cell each`;
  },
};

/** A copy that kept only the first of equal lines. */
export const lost: Seeder = {
  rule: "values.lost",
  seed(_, draft) {
    if (draft.gaps.size > 0) return null;
    draft.layout = layoutOf("D3");
    draft.breaks.push("values.lost");
    return "equal lines taken out";
  },
};
