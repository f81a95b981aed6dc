import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FormKey } from "../../loaders/codebook/schema.ts";
import { gridsOf } from "./gridsOf.ts";
import type { PrintGrid } from "./grid.ts";
import type { MadeReport, TrueCell } from "./madeReport.ts";
import { layouts, makeReport, print, type FormName } from "./printer.ts";
import { Random } from "./random.ts";
import { applicants, articles, disputes, leaves, results } from "./statutoryForm.ts";

const forms: FormName[] = ["form2019", "form2021", "mixed"];

test.each(forms)("the numbers of a made-up report of %s satisfy every relation", (form) => {
  for (let seed = 1; seed <= 200; seed++) {
    const made = makeReport(seed, form, { blank: false, merged: false });
    const value = (name: string) => made.cells.get(name)!.value;
    const sum = (names: string[]) => names.reduce((total, name) => total + value(name)!, 0);
    // A cell with a stroke in it takes part in no sum.
    if ([...made.cells.values()].some(({ state }) => state === "not_applicable")) continue;
    for (const { key } of applicants) {
      const column = (row: string) => `requests.${row}.${key}`;
      expect(sum([column("received"), column("carried_in")])).toBe(
        sum([column("handled_total"), column("carried_out")]),
      );
      const rows = leaves(made.forms.get("requests")!);
      expect(sum(rows.map(column))).toBe(value(column("handled_total")));
    }
    for (const row of ["received", "carried_in", "carried_out", "handled_total"]) {
      const kinds = applicants.slice(0, 6).map(({ key }) => `requests.${row}.${key}`);
      expect(sum(kinds)).toBe(value(`requests.${row}.total`));
    }
    for (const block of disputes) {
      const parts = results.slice(0, 4).map(({ key }) => `disputes.${block}.${key}`);
      expect(sum(parts)).toBe(value(`disputes.${block}.total`));
    }
  }
});

test.each(layouts.map((layout) => [layout.key, layout] as const))(
  "%s: the same report is printed the same",
  (_, layout) => {
    for (const form of forms) {
      expect(print(makeReport(7, form), layout)).toEqual(print(makeReport(7, form), layout));
    }
  },
);

/** A report of the corpus: the layout it is printed in and how it words its tables. */
interface Found {
  file: string;
  layout: string;
  halfWidth: boolean;
  /** Cells that keep their line break; none where absent. */
  breaks?: RegExp;
  wording?: Record<string, string>;
  amountNote?: string;
  /** How single labels are set where that is neither of the two styles. */
  set?: (text: string) => string;
  /** What the report prints in a cell whose value says it in another way. */
  raw?: Record<string, string>;
}

const corpus: Found[] = [
  { file: "000_c42be92f85ee90f4", layout: "A1", halfWidth: true, breaks: /^本年新/ },
  {
    file: "001_9c6604a308aff3e4",
    layout: "C surplus",
    halfWidth: false,
    wording: { "requests.denied_other_law": "2.其他法律法规禁止公开" },
    amountNote: "（单位：万元，保留4位小数）",
    set: (text) =>
      text.replace(/^（([三四五六七一二])）/, "($1) ").replace(/^（本列(.*)）$/, "(本列$1)"),
  },
  {
    file: "002_605866c201a9c82d",
    layout: "B1",
    halfWidth: true,
    breaks: /^本年新/,
    raw: { "disclosure.centralized_procurement.amount": "104150元" },
  },
  {
    file: "003_466e71db95901446",
    layout: "E1",
    halfWidth: false,
    breaks: /公开|提供|处理/,
    amountNote: "（单位：万元，保留4位小数）",
  },
  {
    file: "004_c6c31d5f8237c802",
    layout: "B1",
    halfWidth: true,
    breaks: /提供|不予\n处理/,
    wording: { "form2021.normative_documents": "规范性文件" },
    amountNote: "（单位：万元）",
  },
];

test.each(corpus)("$file: its tables are printed in layout $layout as they were found", (found) => {
  const text = readFileSync(`data/reports/${found.file}.txt`, "utf8").replace(/\n{3,}/g, "\n\n");
  const made = asFound(found);
  const layout = layouts.find(({ key }) => key === found.layout)!;
  for (const grid of Object.values(gridsOf(made))) {
    const set = found.set ? restyled(grid, found.set) : grid;
    // Where a layout has variants, one of them must be the one found.
    const variants = Array.from({ length: 60 }, (_, seed) => {
      const sheet = { report: made, blocks: [{ kind: "table", grid: set } as const] };
      return (layout.print({ ...sheet, random: new Random(seed) }) as string)
        .trim()
        .replace(/\n{3,}/g, "\n\n");
    });
    expect(variants.some((variant) => text.includes(variant)) || variants[0]).toBe(true);
  }
});

function asFound({
  file,
  halfWidth,
  breaks,
  wording = {},
  amountNote = "",
  raw = {},
}: Found): MadeReport {
  const truth = JSON.parse(readFileSync(`data/accuracy/${file}.json`, "utf8")) as {
    form: FormKey;
    merged?: string[];
    cells: Record<string, number>;
  };
  const merged = new Set(truth.merged);
  const cells = Object.entries(truth.cells).map(([name, value]): TrueCell => {
    const state = merged.has(name) ? "merged" : "reported";
    return { name, value, state, raw: raw[name] ?? String(value) };
  });
  const parts = [...articles[truth.form].map(({ key }) => key), "requests"];
  return {
    ...makeReport(1, truth.form),
    form: truth.form,
    forms: new Map(parts.map((part) => [part, truth.form])),
    wording: {
      pick: (key, labels) => wording[key] ?? labels[0]!,
      breaks: (label) => breaks?.test(label) ?? false,
      halfWidth,
      articleHeading: 0,
      amountNote,
      splitHeader: false,
      extraRow: null,
      wider: 0,
    },
    cells: new Map(cells.map((cell) => [cell.name, cell])),
    merged: new Set([...merged].map((name) => name.split(".").slice(0, 2).join("."))),
  };
}

function restyled(grid: PrintGrid, set: (text: string) => string): PrintGrid {
  const rows = grid.rows.map((row) => row.map((cell) => ({ ...cell, text: set(cell.text) })));
  return { ...grid, rows };
}
