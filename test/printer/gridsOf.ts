import type { TableKey } from "../../loaders/codebook/schema.ts";
import type { PrintCell, PrintGrid } from "./grid.ts";
import type { MadeReport } from "./madeReport.ts";
import {
  applicants,
  articleHeadings,
  articles,
  carriedIn,
  carriedOut,
  disputes,
  handled,
  outcomes,
  received,
  relation,
  results,
  type PrintedColumn,
  type PrintedRow,
} from "./statutoryForm.ts";

/** The three tables of a report, laid out as the notices print them. */
export function gridsOf(report: MadeReport): Record<TableKey, PrintGrid> {
  return {
    disclosure: new GridMaker(report).disclosure(),
    requests: new GridMaker(report).requests(),
    disputes: new GridMaker(report).disputes(),
  };
}

/** Brackets and commas as half-width ASCII, as many pages have them. */
export function halfWidth(text: string): string {
  return text.replace(/[（），：]/g, (mark) => "(),:"["（），：".indexOf(mark)]!);
}

class GridMaker {
  readonly #report: MadeReport;
  readonly #rows: PrintCell[][] = [];

  constructor(report: MadeReport) {
    this.#report = report;
  }

  disclosure(): PrintGrid {
    const { forms, wording } = this.#report;
    for (const [key, form] of forms) {
      const article = articles[form].find((entry) => entry.key === key);
      if (!article) continue;
      const heading = articleHeadings[wording.articleHeading]!(article.number);
      this.#add([this.#cell("article", heading, 4)]);
      const spans = this.#spread(article.columns.length, 3);
      this.#add([
        this.#cell("header", "信息内容"),
        ...article.columns.map((column, i) => {
          const note = column.key === "amount" ? wording.amountNote : "";
          return this.#cell("header", `${this.#word(form, column)}${note}`, spans[i]);
        }),
      ]);
      for (const row of article.rows) {
        const names = article.columns.map((column) => `disclosure.${row.key}.${column.key}`);
        this.#add([
          this.#cell("label", this.#word(form, row)),
          ...names.map((name, i) => this.#value(name, spans[i])),
        ]);
      }
      if (key === "article20_1" && wording.extraRow) {
        const [label, ...values] = wording.extraRow;
        const cells = values.map((text) => this.#cell("value", text));
        this.#add([this.#cell("label", label!), ...cells]);
      }
    }
    return this.#grid("disclosure", 4);
  }

  requests(): PrintGrid {
    const { forms, wording, merged } = this.#report;
    const form = forms.get("requests")!;
    const deep = wording.splitHeader ? 4 : 3;
    const header = (text: string, colspan = 1, rowspan = 1) =>
      this.#cell("header", text, colspan, rowspan);
    this.#add([header(relation, 3, deep), header("申请人情况", 7)]);
    const [person, ...others] = applicants.map(({ labels }) => labels[0]!);
    const total = others.pop()!;
    this.#add([
      header(person!, 1, deep - 1),
      header("法人或其他组织", 5),
      header(total, 1, deep - 1),
    ]);
    const breaks = others.map((label) => label.split("\n"));
    if (wording.splitHeader) {
      // Only the first two are set in two rows; the longer ones stand whole beside them.
      this.#add(
        breaks.map((parts, i) => (i < 2 ? header(parts[0]!) : header(parts.join("\n"), 1, 2))),
      );
      this.#add(breaks.slice(0, 2).map((parts) => header(parts[1]!)));
    } else {
      this.#add(others.map((label) => header(label)));
    }
    const values = (row: string): PrintCell[] =>
      merged.has(`requests.${row}`)
        ? [this.#value(`requests.${row}.total`, 7)]
        : applicants.map(({ key }) => this.#value(`requests.${row}.${key}`));
    const label = (text: string, colspan: number, rowspan = 1) =>
      this.#cell("label", text, colspan, rowspan);
    this.#add([label(this.#word("requests", received), 3), ...values("received")]);
    this.#add([label(this.#word("requests", carriedIn), 3), ...values("carried_in")]);
    const rows: PrintCell[][] = [];
    for (const outcome of outcomes(form)) {
      if (outcome.key !== null) {
        rows.push([label(outcome.label, 2), ...values(outcome.key)]);
      } else {
        outcome.rows.forEach((row, i) => {
          const group = i === 0 ? [label(outcome.label, 1, outcome.rows.length)] : [];
          rows.push([...group, label(this.#word("requests", row), 1), ...values(row.key)]);
        });
      }
    }
    rows[0]!.unshift(label(handled, 1, rows.length));
    rows.forEach((row) => this.#add(row));
    this.#add([label(carriedOut.labels[0]!, 3), ...values("carried_out")]);
    return this.#grid("requests", 10);
  }

  disputes(): PrintGrid {
    const header = (text: string, colspan = 1, rowspan = 1) =>
      this.#cell("header", text, colspan, rowspan);
    const five = (rowspan: number) =>
      results.map((column) => header(this.#word("disputes", column), 1, rowspan));
    this.#add([header("行政复议", 5), header("行政诉讼", 10)]);
    this.#add([...five(2), header("未经复议直接起诉", 5), header("复议后起诉", 5)]);
    this.#add([...five(1), ...five(1)]);
    this.#add(
      disputes.flatMap((block) =>
        results.map(({ key }) => this.#value(`disputes.${block}.${key}`)),
      ),
    );
    return this.#grid("disputes", 15);
  }

  #grid(table: TableKey, width: number): PrintGrid {
    return { table, width: width + this.#report.wording.wider, rows: this.#rows };
  }

  #add(cells: readonly PrintCell[]): void {
    this.#rows.push([...cells]);
  }

  #word(place: string, { key, labels }: PrintedColumn | PrintedRow): string {
    return this.#report.wording.pick(`${place}.${key}`, labels);
  }

  #cell(kind: PrintCell["kind"], text: string, colspan = 1, rowspan = 1): PrintCell {
    const { wording } = this.#report;
    const set = wording.breaks(text) ? text : text.replaceAll("\n", "");
    return { kind, text: wording.halfWidth ? halfWidth(set) : set, colspan, rowspan };
  }

  #value(name: string, colspan = 1): PrintCell {
    const { raw } = this.#report.cells.get(name)!;
    return { kind: "value", text: raw, colspan, rowspan: 1 };
  }

  /** How many of `places` each of `count` cells takes; the last takes what is left. */
  #spread(count: number, places: number): number[] {
    return Array.from({ length: count }, (_, i) => (i < count - 1 ? 1 : places - count + 1));
  }
}
