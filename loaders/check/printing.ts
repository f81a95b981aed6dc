import type { Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

/** How the rows are printed: as many values as columns, each in a cell of its own. */

/** Each row prints as many values as the form has columns. */
export function width(report: Report): Trial[] {
  return report.rows.map(({ cells, printed, placement, start, end }) => {
    if (placement === "merged")
      return notChecked("one value is printed across the row", "整行合并填写一个数值");
    if (cells.length === 0)
      return notChecked("the header does not tell the columns", "表头未标明各列");
    if (printed === cells.length) return passed;
    const row = rowName(cells);
    return {
      outcome: "failed",
      cells,
      expected: `${cells.length} values`,
      found: `${printed} values`,
      zh: { expected: `${cells.length}个数值`, found: `${printed}个数值` },
      message: `${row} prints ${printed} values for ${cells.length} columns`,
      start,
      end,
    };
  });
}

/** No value spans several cells: tried once a table, for a table is filled in one way throughout. */
export function merged(report: Report): Trial[] {
  const tables = [...new Set(report.rows.map(({ table }) => table))];
  return tables.map((table) => {
    const rows = report.rows.filter((row) => row.table === table);
    const spanning = rows.filter(({ placement }) => placement === "merged");
    const [first] = spanning;
    if (!first) return passed;
    const printed = new Set(
      spanning.map(({ start, end }) => report.document.text.slice(start, end)),
    );
    return {
      outcome: "failed",
      cells: spanning.flatMap(({ cells }) => cells),
      expected: "a value in each cell",
      found: `one value (${[...printed].join(", ")}) across each of ${spanning.length} rows`,
      zh: {
        expected: "各单元格分别填写",
        found: `${spanning.length}行均整行合并填写（${[...printed].join("、")}）`,
      },
      message: `${spanning.length} of ${rows.length} rows of the ${table} table print one value across all their columns: ${[...printed].join(", ")}`,
      start: first.start,
      end: spanning.at(-1)!.end,
    };
  });
}

/** The text holds the values of its tables. */
export function lost({ cells, valuesLost, document }: Report): Trial[] {
  if (!valuesLost) return cells.length > 0 ? [passed] : [];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: "the values of every row",
      found: "no line that occurs twice",
      zh: { expected: "各行数值齐全", found: "没有重复出现的行" },
      message:
        "the text is a copy that kept only the first of equal lines: its values are lost, not zero",
      start: 0,
      end: document.text.length,
    },
  ];
}

/** table.row of cells in one row, the table alone where they stand in several. */
function rowName(cells: readonly string[]): string {
  const rows = new Set(cells.map((cell) => cell.split(".").slice(0, 2).join(".")));
  return rows.size === 1 ? [...rows][0]! : cells[0]!.split(".")[0]!;
}
