import { codebook } from "../../loaders/codebook/codebook.ts";
import type { Row, Tables } from "../../loaders/table/row.ts";

/** The tables that the lines under the pages read. */
export const tablesRead = [
  "requests",
  "outcomes",
  "disputes",
  "disclosure_2021",
  "procurement_fees",
  "texts",
  "quality",
  "coverage",
] as const;

/**
 * Twelve made-up reports in the shape of real ones, so that what a form does not ask for stays empty. Each line that
 * forgets one of these gives a wrong number: reports 4 to 7 and 11 have blanks (11 in its first cell only), 8 is of no
 * known form, 9 of no known year, and 10 is a copy.
 */
export function made(real: Tables): Tables {
  return Object.fromEntries(
    tablesRead.map((key) => {
      const shapes = real[key]!;
      return [
        key,
        Array.from({ length: 12 }, (_, i) => report(key, shapes[i % shapes.length]!, i)),
      ];
    }),
  );
}

function report(key: string, shape: Row, i: number): Row {
  const row: Record<string, Row[string]> = {
    ...shape,
    report: `r${i}`,
    year: i === 9 ? null : 2019 + (i % 4),
    form: i === 8 ? null : shape["form"]!,
    duplicate_of: i === 10 ? "r0" : null,
  };
  if (key === "texts") shared(row, i);
  else if (key === "quality") judged(row, i);
  else if (key !== "coverage") cells(row, key, i);
  if (key === "requests") told(row, i);
  return row;
}

const fieldsOf = (key: string) =>
  codebook.tables.find((table) => table.key === key)!.fields.map((field) => field.key);

function cells(row: Record<string, Row[string]>, key: string, i: number): void {
  const names = fieldsOf(key).filter((name) => row[`${name}_state`] != null);
  for (const [j, name] of names.entries()) {
    const blank = (i >= 4 && i <= 7 && j % 4 === i % 4) || (i === 11 && j === 0);
    row[name] = blank ? null : (5 * i + 3 * j) % 7;
    row[`${name}_state`] = blank ? "blank" : "reported";
  }
}

/** Reports 4 and 5 have no total, and noughts for those applicants that are not blank; 4 tells its requests in a sentence. */
function told(row: Record<string, Row[string]>, i: number): void {
  row["received_claim"] = i === 4 ? 5 : null;
  if (i !== 4 && i !== 5) return;
  row["received_total"] = null;
  row["received_total_state"] = "blank";
  for (const name of fieldsOf("requests")) {
    if (row[`${name}_state`] === "reported") row[name] = 0;
  }
}

function shared(row: Record<string, Row[string]>, i: number): void {
  const names = fieldsOf("texts").filter((name) => name.endsWith("_letters"));
  row["letters"] = i === 6 ? 0 : 100 + i;
  for (const [j, name] of names.filter((found) => found !== "most_letters").entries()) {
    row[name] = i === 4 || i === 5 ? null : i === 6 ? 0 : (5 * i + 3 * j) % 7;
  }
}

function judged(row: Record<string, Row[string]>, i: number): void {
  for (const [j, { key }] of codebook.rules.entries()) {
    const name = key.replace(".", "_");
    row[name] = ["passed", "failed", "not_checked"][(i + j) % 3]!;
    row[`${name}_reason`] = row[name] === "not_checked" ? "not there" : null;
    row[`${name}_reason_zh`] = row[name] === "not_checked" ? "无此内容" : null;
  }
}
