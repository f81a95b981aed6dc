import type { Codebook, Entry } from "./codebook.js";
import type { Wording } from "./edition.js";

/** A line of figures: one cell of each report, or several that are added up. */
export interface YearLine {
  label: Wording;
  cells: string[];
}

/** Lines that belong together, and what of them one year should take over from the year before. */
export interface YearBlock {
  key: string;
  heading: Wording;
  lines: YearLine[];
}

/** What is shown of the years of an agency, in the order of the forms: totals of requests and disputes, all of the disclosure table. */
export function yearBlocks(codebook: Codebook): YearBlock[] {
  const row = (table: string, key: string): Entry =>
    codebook.rows.find((entry) => entry.table === table && entry.key === key) ?? lacking(key);
  const column = (table: string, key: string): Entry & { unit?: string } =>
    codebook.columns.find((entry) => entry.table === table && entry.key === key) ?? lacking(key);
  const total = (key: string): YearLine => ({
    label: row("requests", key),
    cells: [`requests.${key}.total`],
  });
  const rowsIn = (group: string) =>
    codebook.rows
      .filter((entry) => entry.table === "requests" && entry.group === group)
      .map(({ key }) => `requests.${key}.total`);
  const added = (group: string): YearLine => ({
    label: codebook.groups.find(({ key }) => key === group) ?? lacking(group),
    cells: rowsIn(group),
  });
  return [
    {
      key: "requests",
      heading: { en: "Requests", zh: "依申请公开" },
      lines: ["carried_in", "received", "handled_total", "carried_out"].map(total),
    },
    {
      key: "outcomes",
      heading: { en: "Outcomes of requests", zh: "申请办理结果" },
      lines: [
        total("granted"),
        total("partially_granted"),
        added("denied"),
        added("unavailable"),
        added("not_processed"),
        // One row in the 2019 form, three in the 2021 form, which added up mean the same.
        { ...total("other"), cells: ["requests.other.total", ...rowsIn("other_handling")] },
      ],
    },
    {
      key: "disputes",
      heading: { en: "Review and litigation", zh: "行政复议、行政诉讼" },
      lines: ["review", "litigation_direct", "litigation_after_review"].flatMap((key) =>
        ["total", "corrected"].map((result) => {
          const [block, of] = [row("disputes", key), column("disputes", result)];
          return {
            label: { en: `${block.en}: ${of.en}`, zh: `${block.zh}：${of.zh}` },
            cells: [`disputes.${key}.${result}`],
          };
        }),
      ),
    },
    ...codebook.rows
      .filter(({ table }) => table === "disclosure")
      .map((entry) => ({
        key: `disclosure.${entry.key}`,
        heading: entry,
        lines: [...new Set(Object.values(entry.columns).flatMap((keys) => keys ?? []))].map(
          (key) => {
            const { en, zh, unit } = column("disclosure", key);
            const money = unit === "万元" ? "（万元）" : "";
            return {
              label: { en: `${en} ${money}`.trim(), zh: `${zh}${money}` },
              cells: [`disclosure.${entry.key}.${key}`],
            };
          },
        ),
      })),
  ];
}

/** A key that the codebook lacks stands for itself, so that it is seen. */
const lacking = (key: string): Entry => ({ key, en: key, zh: "" });
