import type { ColumnTable } from "arquero";
import { html } from "htl";
import { rowsOf } from "../statistics/tables.js";
import { entry, type Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { text } from "./format.js";
import { term } from "./term.js";

/** Something in a file that could not be read. */
export interface Issue {
  file: string;
  number: number;
  code: string;
  line: number | null;
  message: string;
}

/** What could not be read, file by file; or a sentence that says that all of it could be. */
export function issueTable(issues: ColumnTable, codebook: Codebook): HTMLElement {
  const rows = rowsOf<Issue>(issues);
  if (rows.length === 0) return html`<p class="aside">Everything could be read.</p>`;
  return dataTable(
    rows,
    [
      { label: "File", show: ({ file }) => file, heading: true },
      { label: "Line", show: ({ line }) => text(line), numeric: true },
      { label: "What", show: ({ code }) => term(entry(codebook.issues, code)) },
      { label: "Message", show: ({ message }) => message },
    ],
    { label: "What could not be read" },
  );
}
