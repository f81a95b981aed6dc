import type { PrintGrid } from "./grid.ts";
import { gridsOf, halfWidth } from "./gridsOf.ts";
import type { MadeReport } from "./madeReport.ts";

/** What follows each other on the page of a report, before any layout. */
export type Block =
  | { readonly kind: "metadata"; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: "title" | "heading" | "paragraph" | "signature"; readonly text: string }
  | { readonly kind: "table"; readonly grid: PrintGrid };

/** The blocks of a report, in order. */
export function blocksOf(report: MadeReport): Block[] {
  const { identity, prose, wording } = report;
  const grids = gridsOf(report);
  const style = (text: string) => (wording.halfWidth ? halfWidth(text) : text);
  const paragraphs = (texts: readonly string[]): Block[] =>
    texts.map((text) => ({ kind: "paragraph", text: style(text) }));
  const seed = report.seed;
  const [year, month, day] = identity.publishedOn.split("-").map(Number);
  return [
    ...(seed % 3 === 0
      ? [
          {
            kind: "metadata",
            pairs: [
              ["索引号", identity.indexNumber],
              ["发布机构", identity.agency],
              ["发布日期", identity.publishedOn],
              ["废止日期", ""],
            ],
          } as const,
        ]
      : []),
    { kind: "title", text: identity.title },
    ...(prose.preamble === "" ? [] : paragraphs([prose.preamble])),
    heading("一、总体情况"),
    ...paragraphs(prose.overview),
    heading("二、主动公开政府信息情况"),
    ...paragraphs(prose.disclosure),
    { kind: "table", grid: grids.disclosure },
    ...(seed % 9 === 2
      ? paragraphs([
          `注：${identity.year}年本行政区域政府信息发布总数量（非新闻类、消息类）：${seed % 400}`,
        ])
      : []),
    heading(
      [
        "三、收到和处理政府信息公开申请情况",
        "三、行政机关收到和处理政府信息公开申请情况",
        "三、政府信息依申请公开情况",
      ][seed % 5 === 0 ? 1 : seed % 7 === 0 ? 2 : 0]!,
    ),
    ...paragraphs(prose.requests),
    { kind: "table", grid: grids.requests },
    heading(
      seed % 5 === 1
        ? "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"
        : "四、政府信息公开行政复议、行政诉讼情况",
    ),
    ...paragraphs(prose.disputes),
    { kind: "table", grid: grids.disputes },
    heading("五、存在的主要问题及改进情况"),
    ...paragraphs(prose.problems),
    heading("六、其他需要报告的事项"),
    ...paragraphs(prose.other),
    ...(seed % 4 === 0
      ? [
          { kind: "signature", text: identity.agency } as const,
          { kind: "signature", text: `${year}年${month}月${day}日` } as const,
        ]
      : []),
  ];
}

const heading = (text: string): Block => ({ kind: "heading", text });
