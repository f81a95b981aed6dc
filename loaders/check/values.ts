import { rowOf } from "../report/formCells.ts";
import { cellName, type Cell, type Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { formedCells } from "./formed.ts";
import { cellBreach, notChecked, passed, valueUnknown } from "./trial.ts";

/** What single values may be, and the units they are printed in. */

const amountUnit = "万元";

/** Counts are whole and not negative (items_change may be), amounts not negative. */
export function range(report: Report): Trial[] {
  return formedCells(report).all.map(({ cell, formCell: { isAmount } }) => {
    if (cell.value === null) return valueUnknown(cell);
    const isChange = cell.column === "items_change";
    const fits = (isAmount || Number.isInteger(cell.value)) && (isChange || cell.value >= 0);
    if (fits) return passed;
    return cellBreach([cell], {
      expected: isAmount
        ? "an amount of 0 or more"
        : isChange
          ? "a whole number"
          : "a whole number of 0 or more",
      found: cell.raw!,
      zh: { expected: isAmount ? "不小于0的金额" : isChange ? "整数" : "不小于0的整数" },
      message: `${cellName(cell)} is ${cell.raw}`,
    });
  });
}

/** The unit printed in a cell is that of its column. */
export function unitMixed(report: Report): Trial[] {
  return amounts(report).map((cell) => {
    if (cell.value === null) return valueUnknown(cell);
    const found = cell.unitBasis === "cell" ? cell.unit : null;
    if (found === null || found === amountUnit) return passed;
    return cellBreach([cell], {
      expected: amountUnit,
      found,
      message: `${cellName(cell)} is printed in ${found}, the form's unit is ${amountUnit}: ${cell.raw} = ${cell.value} ${amountUnit}`,
    });
  });
}

/** An amount has its unit in the cell or the header. */
export function unitMissing(report: Report): Trial[] {
  return amounts(report).map((cell) => {
    if (cell.value === null) return valueUnknown(cell);
    if (cell.unit !== null) return passed;
    return cellBreach([cell], {
      expected: `a unit, such as ${amountUnit}`,
      found: cell.raw!,
      zh: { expected: `注明单位，如${amountUnit}` },
      message: `${cellName(cell)} prints no unit, nor does its header: ${cell.raw} is read as ${amountUnit}`,
    });
  });
}

/** decisions is not items_last_year + items_change, unless nothing changed. */
export function misreadDecisions(report: Report): Trial[] {
  const { byIndex } = formedCells(report);
  return report.cells
    .filter(({ column, form }) => column === "decisions" && form === "form2019")
    .map((decisions) => {
      const { cells } = rowOf(decisions.table, decisions.row);
      const items = byIndex.get(cells.get("items_last_year")!.index)!;
      const change = byIndex.get(cells.get("items_change")!.index)!;
      if (decisions.value === null || items.value === null || change.value === null) {
        return notChecked("one of the three values is unknown", "三个数值之一不明");
      }
      if (change.value === 0 || decisions.value !== items.value + change.value) return passed;
      return cellBreach([items, change, decisions], {
        expected: "the number of cases decided",
        zh: { expected: "本年处理决定数量" },
        found: `${items.value} + ${change.value} = ${decisions.value}`,
        message: `${cellName(decisions)} is last year's items plus the change: a stock of items, not decisions`,
      });
    });
}

function amounts(report: Report): Cell[] {
  return formedCells(report)
    .all.filter(({ formCell }) => formCell.isAmount)
    .map(({ cell }) => cell);
}
