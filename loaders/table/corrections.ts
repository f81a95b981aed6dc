import { z } from "zod";
import { cellName, type Cell, type Report } from "../report/report.ts";
import type { Row } from "./row.ts";

/**
 * A known error in one cell of one document, put right beside the cell and never in it. What is printed
 * is repeated: where the document is another one, or is read otherwise, the correction is an error.
 */
export const Correction = z.strictObject({
  /** Path of the document below the folder of reports, and the checksum of its bytes. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** table.row.column */
  cell: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_]+$/),
  /** The characters printed in the cell; null where nothing is printed. */
  raw: z.string().min(1).nullable(),
  /** The value read from them, amounts in 万元; null where there is none. */
  value: z.number().nullable(),
  /** The right value; null where the printed one is wrong and the right one is not known. */
  corrected: z.number().nullable(),
  /** How it is known that the document is wrong. */
  reason: z.string().min(1),
  by: z.string().min(1).optional(),
  /** ISO 8601. */
  on: z.iso.date().optional(),
});
export type Correction = z.infer<typeof Correction>;

/** Reads the corrections of a corpus. Throws with one line a fault: "path: entry N: field: what". */
export function parseCorrections(path: string, text: string): Correction[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: no JSON: ${error instanceof Error ? error.message : ""}`, {
      cause: error,
    });
  }
  const { data, error } = z.array(Correction).safeParse(json);
  if (data) return data;
  const faults = error.issues.map(({ path: [index, ...field], message }) =>
    [
      path,
      ...(typeof index === "number" ? [`entry ${index + 1}`] : []),
      ...(field.length > 0 ? [field.join(".")] : []),
      message,
    ].join(": "),
  );
  throw new Error(faults.join("\n"));
}

/**
 * The rows of the table of corrections, in the order of the file. Throws, naming the entry, where one
 * matches nothing: no such file, other bytes, no such cell, another print or value, a cell twice, or
 * nothing corrected.
 */
export function correctionRows(
  path: string,
  corrections: readonly Correction[],
  reports: readonly Report[],
): Row[] {
  const byFile = new Map(reports.map((report) => [report.document.file, report]));
  const faults: string[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const [i, correction] of corrections.entries()) {
    const { file, cell: name, corrected, reason, by, on } = correction;
    const report = byFile.get(file);
    const cell = report?.cells.find((candidate) => cellName(candidate) === name);
    const fault = faultOf(correction, report, cell);
    const key = `${file} ${name}`;
    if (fault !== null || seen.has(key)) {
      const what = fault ?? "the cell is corrected twice";
      faults.push(`${path}: entry ${i + 1}: ${key}: ${what}`);
      continue;
    }
    seen.add(key);
    const { table, row, column, raw, value } = cell!;
    rows.push({
      report: report!.id,
      table,
      row,
      column,
      raw,
      value,
      corrected,
      reason,
      by: by ?? null,
      on: on ?? null,
    });
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return rows;
}

/** Why an entry does not fit the document; null where it does. */
function faultOf(
  { sha256, raw, value, corrected }: Correction,
  report: Report | undefined,
  cell: Cell | undefined,
): string | null {
  if (!report) return "no such file among the reports";
  if (report.document.sha256 !== sha256) {
    return `the document has another checksum: ${report.document.sha256}`;
  }
  if (!cell) return "the report has no such cell";
  if (cell.raw !== raw) return `printed is ${JSON.stringify(cell.raw)}, not ${JSON.stringify(raw)}`;
  if (cell.value !== value) return `the value is ${cell.value}, not ${value}`;
  if (corrected === value) return `nothing is corrected: ${corrected}`;
  return null;
}
