import type { ColumnTable } from "arquero";
import { html } from "htl";
import { rowsOf } from "../statistics/tables.js";
import { entry } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { text } from "./format.js";

/** Something in a file that could not be read. */
export interface Issue {
  file: string;
  number: number;
  code: string;
  line: number | null;
  message: string;
}

/** What could not be read, file by file; or a sentence that says that all of it could be. */
export function issueTable(
  issues: ColumnTable,
  { codebook, say, term, define }: Edition,
): HTMLElement {
  const rows = rowsOf<Issue>(issues);
  if (rows.length === 0)
    return html`<p class="aside">
      ${say({ en: "Everything could be read.", zh: "全部文件均已识读。" })}
    </p>`;
  return dataTable(
    rows,
    [
      { label: say({ en: "File", zh: "文件" }), show: ({ file }) => file, heading: true },
      { label: say({ en: "Line", zh: "行号" }), show: ({ line }) => text(line), numeric: true },
      {
        label: say({ en: "What", zh: "问题" }),
        show: ({ code }) => term(entry(codebook.issues, code)),
      },
      {
        label: say({ en: "Message", zh: "说明" }),
        show: ({ code, message }) => {
          const issue = codebook.issues.find(({ key }) => key === code);
          // The message is in English; file and line stand beside it.
          return say({ en: message, zh: issue ? define(issue) : code });
        },
      },
    ],
    { label: say({ en: "What could not be read", zh: "未能识读的内容" }) },
  );
}
