import { html } from "htl";
import {
  valueIn,
  type AgencyYears,
  type YearColumn,
  type YearLink,
} from "../statistics/agencyYears.js";
import { reportAddress } from "./addresses.js";
import { placeOf } from "./codebook.js";
import type { Edition } from "./edition.js";
import { number } from "./format.js";
import { yearBlocks, type YearBlock, type YearLine } from "./yearBlocks.js";
import { yearLinkMark } from "./yearLinkMark.js";

/**
 * The years of an agency side by side, with lines between them where one year should take over what the
 * year before left. Years in the old form and in the new one stand apart.
 */
export function yearTable({ columns, links }: AgencyYears, edition: Edition): HTMLElement {
  const { say, term, codebook } = edition;
  const blocks = yearBlocks(codebook).flatMap((block) => shown(block, columns));
  const head = (column: YearColumn) =>
    column.kind === "gap"
      ? html`<th scope="col" class="no-year">
          ${column.from === column.to ? column.from : `${column.from}–${column.to}`}
          <div class="aside">${say({ en: "no report", zh: "无报告" })}</div>
        </th>`
      : html`<th scope="col"><a href=${reportAddress(column.report.id)}>${column.year}</a></th>`;
  return html`<div
    class="scroll years"
    role="region"
    tabindex="0"
    aria-label=${say({ en: "The years side by side", zh: "各年度对照" })}
  >
    <table class="years">
      <thead>
        <tr>
          <td></td>
          ${formRuns(columns).flatMap(({ form, from, to }) => [
            from > 0 ? html`<td class="form-change"></td>` : "",
            html`<th scope="colgroup" colspan=${2 * (to - from) + 1}>
              ${formName(form, edition)}
            </th>`,
          ])}
        </tr>
        <tr>
          <td></td>
          ${between(columns, head, (before, after) => html`<td class=${gapClass(before, after)}></td>`)}
        </tr>
      </thead>
      ${blocks.map(
        (block) =>
          html`<tbody>
            <tr class="block">
              <th scope="rowgroup">${term(block.heading)}</th>
              ${between(
                columns,
                () => html`<td></td>`,
                (before, after) => html`<td class=${gapClass(before, after)}></td>`,
              )}
            </tr>
            ${block.lines.map((line, i) => lineRow(block, line, i))}
          </tbody>`,
      )}
    </table>
  </div>`;

  function lineRow(block: YearBlock, line: YearLine, i: number): HTMLElement {
    return html`<tr>
      <th scope="row">${term(line.label)}</th>
      ${between(
        columns,
        (column) => valueCell(column, line, edition),
        (before, after) =>
          i > 0
            ? ""
            : html`<td class=${gapClass(before, after)} rowspan=${block.lines.length}>
                ${yearLinkMark(linksBetween(links, before, after, block), block.lines, edition)}
              </td>`,
      )}
    </tr>`;
  }
}

/** The block without the lines that no form of the agency's asks for; a disclosure block of nothing but zeros is left out. */
function shown(block: YearBlock, columns: readonly YearColumn[]): YearBlock[] {
  const values = (line: YearLine) =>
    columns.map((column) =>
      column.kind === "gap" ? undefined : valueIn(column.report, line.cells),
    );
  const lines = block.lines.filter((line) => values(line).some((value) => value !== undefined));
  const isEmpty =
    block.key.startsWith("disclosure.") && !lines.some((line) => values(line).some(Boolean));
  return isEmpty || lines.length === 0 ? [] : [{ ...block, lines }];
}

/** Cells for the columns and, between each two, what joins them. */
function between<Cell>(
  columns: readonly YearColumn[],
  cell: (column: YearColumn) => Cell,
  gap: (before: YearColumn, after: YearColumn) => Cell | string,
): (Cell | string)[] {
  return columns.flatMap((column, i) => {
    const before = columns[i - 1];
    return before ? [gap(before, column), cell(column)] : [cell(column)];
  });
}

function valueCell(column: YearColumn, { cells }: YearLine, edition: Edition): HTMLElement {
  if (column.kind === "gap") return html`<td class="no-year"></td>`;
  const value = valueIn(column.report, cells);
  if (value === undefined) {
    const words = edition.say({ en: "not in this form", zh: "该格式无此项" });
    return html`<td class="not-asked" title=${words}><span class="unseen">${words}</span></td>`;
  }
  const asked = cells.filter((name) => column.report.cells.has(name));
  const [name] = asked;
  const state = column.report.cells.get(name ?? "")?.state ?? "missing";
  const shownValue =
    value === null
      ? html`<span title=${edition.name(edition.codebook.states, state)}>${number(null)}</span>`
      : number(value);
  // A sum has no place of its own.
  if (asked.length !== 1) return html`<td>${shownValue}</td>`;
  const place = placeOf(edition.codebook, name ?? "");
  return html`<td>
    <a
      href=${reportAddress(column.report.id, { cell: name ?? "" })}
      aria-label=${`${column.year}: ${edition.say(place)}: ${number(value)}`}
      >${shownValue}</a
    >
  </td>`;
}

const formOf = (column: YearColumn | undefined): string | null | undefined =>
  column?.kind === "report" ? column.report.form : undefined;

/** Columns that follow each other in one form; years without a report go with those before. */
function formRuns(
  columns: readonly YearColumn[],
): { form: string | null; from: number; to: number }[] {
  const runs: { form: string | null; from: number; to: number }[] = [];
  for (const [i, column] of columns.entries()) {
    const run = runs.at(-1);
    const form = formOf(column);
    if (run && (form === undefined || form === run.form)) run.to = i;
    else runs.push({ form: form ?? null, from: i, to: i });
  }
  return runs;
}

function formName(form: string | null, { codebook, term, say }: Edition): HTMLElement | string {
  const entry = codebook.forms.find(({ key }) => key === form);
  return entry ? term(entry) : say({ en: "Form mixed or unknown", zh: "格式混用或不明" });
}

function gapClass(before: YearColumn, after: YearColumn): string {
  const [a, b] = [formOf(before), formOf(after)];
  return b !== undefined && a !== undefined && a !== b ? "link form-change" : "link";
}

function linksBetween(
  links: readonly YearLink[],
  before: YearColumn,
  after: YearColumn,
  block: YearBlock,
): YearLink[] {
  if (before.kind === "gap" || after.kind === "gap") return [];
  return links.filter(
    ({ from, to, later }) =>
      from === before.report.id && to === after.report.id && later.startsWith(`${block.key}.`),
  );
}
