import { readFile } from "node:fs/promises";
import { check } from "./check/check.ts";
import { placeOf } from "./place/placeOf.ts";
import { readDocument } from "./document/readDocument.ts";
import { readStages } from "./report/readReport.ts";
import type { Cell, Stated } from "./report/report.ts";

/** Every stage of reading one file, for a person: document, lines as cells, tables, identity, sections, cells, claims, checks. */
export async function showStages(path: string): Promise<string> {
  const document = await readDocument(await readFile(path), path);
  const { lines, subTables, report } = readStages(document);
  const { place: home, namesPlace, ...whose } = placeOf(report);
  const { findings, results } = check(report, { namesPlace });
  const out: string[] = [];
  const heading = (title: string) => out.push("", title, "-".repeat(title.length));
  const text = (start: number, end: number) => document.text.slice(start, end).replace(/\s+/g, " ");

  heading("Document");
  out.push(
    `${document.file}: ${document.kind ?? "unreadable"}, ${document.encoding ?? "no encoding"}, ${document.bytes} bytes`,
  );
  out.push(
    `${document.lines.length} lines, ${document.text.length} characters, SHA-256 ${document.sha256}`,
  );

  heading("Identity");
  const identity: Record<string, Stated<unknown> | null> = { ...report.identity };
  for (const [name, stated] of Object.entries(identity)) {
    const place = stated ? ` (${stated.basis}, ${stated.start}-${stated.end})` : "";
    out.push(`${name}: ${stated ? JSON.stringify(stated.value) : "not stated"}${place}`);
  }

  heading("Whose it is");
  const at = home.start === null ? "" : `, ${home.start}-${home.end}`;
  out.push(`place: ${home.code ?? "unknown"} ${home.path.join("/")} (${home.basis}${at})`);
  out.push(`candidates: ${home.candidates.join(" ") || "none"}`);
  for (const [name, value] of Object.entries({ ...whose, namesPlace }))
    out.push(`${name}: ${value ?? "unknown"}`);

  heading("Sections");
  for (const { section, heading: printed, start, end } of report.sections)
    out.push(`${start}-${end}  ${section}: ${printed}`);

  heading("Lines as cells");
  for (const { number, layout, pieces } of lines) {
    if (pieces.length === 0) continue;
    const shown = pieces.map(({ kind, start, end, width }) =>
      kind === "text" || kind === "value"
        ? `[${text(start, Math.min(end, start + 40))}${end - start > 40 ? "…" : ""}]`
        : kind === "filler"
          ? `<${width}>`
          : "[]",
    );
    out.push(`${String(number).padStart(5)} ${layout.padEnd(6)}${shown.join(" ")}`);
  }

  heading("Tables");
  for (const { table, article, line, header, rows } of subTables) {
    const columns = header.map(({ meanings: [meaning] }) => meaning!.key).join(" ");
    out.push(`line ${line}: ${table}${article ? ` ${article}` : ""}: ${columns}`);
    for (const { row, slots } of rows) {
      const values = slots.map(({ kind, start, end, width }) =>
        kind === "text" || kind === "value"
          ? text(start, end)
          : kind === "filler"
            ? `<${width}>`
            : "·",
      );
      out.push(`    ${row?.key ?? "values"}: ${values.join(" ")}`);
    }
  }

  heading("Cells");
  const rows = [...new Set(report.cells.map(rowName))];
  for (const name of rows) {
    const cells = report.cells.filter((cell) => rowName(cell) === name);
    out.push(
      `${name} (${cells[0]!.form ?? "form unknown"})`,
      `    ${cells.map(shownCell).join(" ")}`,
    );
  }

  heading("Claims");
  for (const { kind, value, raw, start, end, partOf, cells } of report.claims) {
    const part = partOf === null ? "" : `, part of ${report.claims[partOf]!.kind}`;
    const equal = cells.length > 0 ? ` = ${cells.join(" + ")}` : "";
    out.push(`${start}-${end}  ${kind}: ${value} (${raw})${part}${equal}`);
  }

  heading("Checks");
  for (const { rule, outcome, passed, failed, notChecked, reason } of results) {
    out.push(
      `${rule.padEnd(30)}${outcome.padEnd(12)}${passed} passed, ${failed} failed, ${notChecked} not checked${reason ? `: ${reason}` : ""}`,
    );
  }
  for (const { severity, rule, message } of findings) out.push(`${severity}: ${rule}: ${message}`);

  heading("Issues");
  out.push(...(report.issues.length > 0 ? report.issues.map(({ message }) => message) : ["none"]));
  return `${out.join("\n").trimStart()}\n`;
}

function rowName({ table, row }: Cell): string {
  return `${table}.${row}`;
}

function shownCell({ column, value, state, unit }: Cell): string {
  const printed = state === "reported" ? "" : ` (${state})`;
  return `${column}=${value ?? "?"}${unit === null ? "" : ` ${unit}`}${printed}`;
}
