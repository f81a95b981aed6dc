import { html } from "htl";
import type { CellButtons } from "./cellButtons.js";
import { entry, statutoryTables, type Codebook, type Column, type Row } from "./codebook.js";
import type { Edition, Wording } from "./edition.js";
import { moveWithArrows } from "./moveWithArrows.js";

/** The three statutory tables of a report, laid out as the form prescribes, the printed characters in them. */
export function statutoryLayout(edition: Edition, buttons: CellButtons): HTMLElement {
  const { say, term } = edition;
  const layouts = {
    disclosure: disclosureRows,
    requests: requestsRows,
    disputes: disputesRows,
  };
  return html`<div>
    ${statutoryTables.map(({ key, en, zh }) => {
      const rows = layouts[key](edition, buttons);
      const table = html`<table class=${`statutory ${key}`} lang="zh-Hans">
        ${rows}
      </table>`;
      moveWithArrows(table, "button.cell");
      return html`<section>
        <h3>${term({ en, zh })}</h3>
        ${
          rows.length === 0
            ? html`<p class="aside">
                ${say({
                  en: "The table is not in the document, or could not be read.",
                  zh: "原文无此表，或未能识读。",
                })}
              </p>`
            : html`<div class="scroll">${table}</div>`
        }
      </section>`;
    })}
  </div>`;
}

/** Under each item of article 20 a header of its own. */
function disclosureRows(edition: Edition, buttons: CellButtons): HTMLElement[] {
  const { codebook } = edition;
  const label = labelsIn(edition);
  const widest = 3;
  return codebook.articles.flatMap((article) => {
    const rows = codebook.rows.filter(
      (row) => row.group === article.key && buttons.formOf("disclosure", row.key) !== undefined,
    );
    const [first] = rows;
    if (!first) return [];
    const header = columnsOf(codebook, first, buttons);
    const rest = (used: number) =>
      used < widest ? html`<td class="empty" colspan=${widest - used}></td>` : "";
    return [
      html`<tr class="article">
        <th colspan=${widest + 1} scope="colgroup">${label(article)}</th>
      </tr>`,
      html`<tr>
        <th scope="col">${label({ en: "Content", zh: "信息内容" })}</th>
        ${header.map((column) => html`<th scope="col">${label(columnWording(column, first, buttons))}</th>`)}
        ${rest(header.length)}
      </tr>`,
      ...rows.map((row) => {
        const columns = columnsOf(codebook, row, buttons);
        return html`<tr>
          <th scope="row">${label(row)}</th>
          ${buttons.row(columns.map((column) => `disclosure.${row.key}.${column.key}`))}
          ${rest(columns.length)}
        </tr>`;
      }),
    ];
  });
}

/** Headings over several rows stand to their left, one or two deep. */
function requestsRows(edition: Edition, buttons: CellButtons): HTMLElement[] {
  const { codebook } = edition;
  const label = labelsIn(edition);
  const rows = codebook.rows.filter(
    (row) => row.table === "requests" && buttons.formOf("requests", row.key) !== undefined,
  );
  const [first] = rows;
  if (!first) return [];
  const columns = columnsOf(codebook, first, buttons);
  const group = (key: string) =>
    codebook.groups.find((g) => g.table === "requests" && g.key === key);
  const name = (key: string) => label(group(key) ?? { en: key, zh: "" });
  const inner = columns.filter(({ key }) => key !== "natural_person" && key !== "total");
  const single = (key: string) =>
    columns
      .filter((column) => column.key === key)
      .map((column) => html`<th scope="col" rowspan="2">${label(column)}</th>`);
  const span = (key: string | null) => rows.flatMap((row, i) => (row.group === key ? [i] : []));
  const handled = span("handled");
  const outer = { from: handled.at(0) ?? -1, to: handled.at(-1) ?? -1 };
  const headings = (row: Row, i: number) => {
    const within = i >= outer.from && i <= outer.to && outer.from >= 0;
    if (!within) return html`<th scope="row" colspan="3">${label(row)}</th>`;
    const over =
      i === outer.from
        ? html`<th scope="rowgroup" rowspan=${outer.to - outer.from + 1}>${name("handled")}</th>`
        : "";
    if (row.group === "handled" || row.group === null) {
      return [over, html`<th scope="row" colspan="2">${label(row)}</th>`];
    }
    const members = span(row.group);
    const heading =
      members[0] === i
        ? html`<th scope="rowgroup" rowspan=${members.length}>${name(row.group)}</th>`
        : "";
    return [over, heading, html`<th scope="row">${label(row)}</th>`];
  };
  return [
    html`<tr>
      <th rowspan="3" colspan="3" class="relation">
        ${label({ en: group("relation")?.en ?? "", zh: group("relation")?.labels[0] ?? "" })}
      </th>
      <th scope="colgroup" colspan=${columns.length}>${name("applicants")}</th>
    </tr>`,
    html`<tr>
      ${single("natural_person")}
      <th scope="colgroup" colspan=${inner.length}>${name("organizations")}</th>
      ${single("total")}
    </tr>`,
    html`<tr>
      ${inner.map((column) => html`<th scope="col">${label(column)}</th>`)}
    </tr>`,
    ...rows.map(
      (row, i) =>
        html`<tr>
          ${headings(row, i)}
          ${buttons.row(columns.map((column) => `requests.${row.key}.${column.key}`))}
        </tr>`,
    ),
  ];
}

/** One line of numbers: review, then both kinds of litigation. */
function disputesRows(edition: Edition, buttons: CellButtons): HTMLElement[] {
  const { codebook } = edition;
  const label = labelsIn(edition);
  const rows = codebook.rows.filter(
    (row) => row.table === "disputes" && buttons.formOf("disputes", row.key) !== undefined,
  );
  if (rows.length === 0) return [];
  const columns = new Map(rows.map((row) => [row.key, columnsOf(codebook, row, buttons)]));
  const width = (row: Row) => columns.get(row.key)?.length ?? 0;
  const review = rows.filter(({ group }) => group === null);
  const litigation = rows.filter(({ group }) => group !== null);
  const heads = (row: Row, deep: number) =>
    (columns.get(row.key) ?? []).map(
      (column) =>
        html`<th scope="col" rowspan=${deep} title=${edition.language === "en" ? column.en : null}>
          ${column.zh}
        </th>`,
    );
  return [
    html`<tr>
      ${review.map((row) => html`<th scope="colgroup" colspan=${width(row)}>${label(row)}</th>`)}
      <th scope="colgroup" colspan=${litigation.reduce((n, row) => n + width(row), 0)}>
        ${label(entry(codebook.groups, "litigation"))}
      </th>
    </tr>`,
    html`<tr>
      ${review.flatMap((row) => heads(row, 2))}
      ${litigation.map(
        (row) => html`<th scope="colgroup" colspan=${width(row)}>${label(row)}</th>`,
      )}
    </tr>`,
    html`<tr>
      ${litigation.flatMap((row) => heads(row, 1))}
    </tr>`,
    html`<tr>
      ${rows.flatMap((row) =>
        buttons.row((columns.get(row.key) ?? []).map(({ key }) => `disputes.${row.key}.${key}`)),
      )}
    </tr>`,
  ];
}

function columnsOf(codebook: Codebook, row: Row, buttons: CellButtons): Column[] {
  const form = buttons.formOf(row.table, row.key);
  // Where the form is not known, the cells themselves say which columns there are.
  const keys = (form ? row.columns[form] : undefined) ?? Object.values(row.columns).flat();
  return [...new Set(keys)].flatMap((key) =>
    codebook.columns.filter(
      (column) =>
        column.table === row.table &&
        column.key === key &&
        buttons.has(`${row.table}.${row.key}.${column.key}`),
    ),
  );
}

/** The official wording of a column depends on the form; its English name may be too general for it. */
function columnWording(column: Column, row: Row, buttons: CellButtons): Wording {
  const form = buttons.formOf(row.table, row.key);
  return { en: column.en, zh: (form && column.labels[form]?.[0]) || column.zh };
}

/** In a table of the report the Chinese term comes first, as it is printed there. */
function labelsIn({ language }: Edition): (wording: Wording) => HTMLElement {
  return ({ en, zh }) =>
    html`<span>${zh}${language === "en" ? html`<small lang="en">${en}</small>` : ""}</span>`;
}
