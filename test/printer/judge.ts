import type { Checked } from "../../loaders/check/check.ts";
import { cellName, type Cell } from "../../loaders/report/report.ts";
import type { Mutation } from "./mutate.ts";

/** What is wrong with the reading of a mutated report, one line a fault; none where all is well. */
export function faults({ report, findings }: Checked, mutation: Mutation): string[] {
  const { reports, broken } = mutation;
  const found: string[] = [];
  const isTrue = (cell: Cell) =>
    reports.map((made) => made.cells.get(cellName(cell))?.value === cell.value);
  const valued = report.cells.filter(({ value }) => value !== null);
  for (const cell of report.cells) {
    const { value, start, end, raw } = cell;
    const at = start === null ? null : report.document.text.slice(start, end!);
    if (at !== raw) found.push(`${show(cell)}: at its place stands ${JSON.stringify(at)}`);
    if (value !== null && !says(cell)) found.push(`${show(cell)}: its characters say otherwise`);
  }
  for (const cell of valued) {
    if (isTrue(cell).includes(true) || mutation.excuses(cell)) continue;
    const truth = reports.map((made) => {
      const own = made.cells.get(cellName(cell));
      return own ? `${own.value} ${own.state}` : "no such cell";
    });
    found.push(`${show(cell)}: is ${truth.join(" or ")}`);
  }
  if (reports.length > 1) {
    // Numbers of two reports must not be put together as one.
    const only = reports.map((_, i) =>
      valued.find((cell) => isTrue(cell).every((truth, j) => truth === (i === j))),
    );
    if (only.every((cell) => cell !== undefined)) {
      found.push(`from both reports: ${only.map((cell) => show(cell)).join(", ")}`);
    }
  }
  if (broken !== null && broken.includes(".") && valued.length > 0) {
    const cell = report.cells.find((entry) => cellName(entry) === broken);
    const isSaid = findings.some(
      ({ severity, cells }) => severity === "error" && cells.includes(broken),
    );
    if (cell && cell.value !== null && !isSaid && !hasGap(report.cells, broken)) {
      found.push(`${show(cell)}: breaks a relation and no finding says so`);
    }
  }
  return found;
}

const show = (cell: Cell) => `${cellName(cell)} ${cell.value} ${cell.state} ${cell.raw}`;

/** Whether the table of a cell lacks values, so that its relations may not be checked; issues say so then. */
function hasGap(cells: readonly Cell[], name: string): boolean {
  const table = name.split(".")[0];
  return cells.some((cell) => cell.table === table && cell.value === null);
}

const powers: Readonly<Record<string, number>> = { 元: 1e-4, 万元: 1, 亿元: 1e4 };

/** Whether a cell's own characters say its value, worked out apart from the reader. */
function says({ raw, value, unit, state }: Cell): boolean {
  const text = raw!.normalize("NFKC").trim();
  const isNone = /^(?:无|無|不涉及|没有|暂无)/.test(text);
  if (state === "stated_none" || (state === "merged" && isNone)) return isNone && value === 0;
  const digits = /[+-]?\d[\d,]*(?:\.\d+)?/.exec(text.replaceAll("−", "-"))?.[0];
  if (digits === undefined) return false;
  const number = Number(digits.replaceAll(",", "")) * (powers[unit ?? ""] ?? 1);
  return Math.abs(number - value!) <= 1e-9 * Math.max(1, Math.abs(number));
}
