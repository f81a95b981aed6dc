import type { Block } from "../blocksOf.ts";
import { places, type PrintCell, type PrintGrid } from "../grid.ts";
import { keepsAll, type Layout, type Sheet } from "../layout.ts";

/** A page with real spans, inside the page's navigation, scripts and login widget. */
export const htmlSpans: Layout = {
  key: "HTML spans",
  extension: ".html",
  keeps: keepsAll,
  print: (sheet) => page(body(sheet, spanned), sheet),
};

/** A page whose tables have no spans: every place is a cell, those spanned into are empty. */
export const htmlFlat: Layout = {
  key: "HTML flat",
  extension: ".html",
  keeps: { ...keepsAll, merged: false },
  print: (sheet) => page(body(sheet, flat), sheet),
};

/** A page saved from a word processor: its mark-up around every piece of text, a sign in a number in a span of its own. */
export const htmlOffice: Layout = {
  key: "HTML office",
  extension: ".html",
  keeps: keepsAll,
  print: (sheet) => page(body(sheet, office), sheet),
};

/** A page whose tables stand inside tables that only lay out the page. */
export const htmlNested: Layout = {
  key: "HTML nested",
  extension: ".html",
  keeps: keepsAll,
  print: (sheet) =>
    page(
      `<table width="100%"><tr><td><table><tr><td>&nbsp;</td><td>${body(sheet, spanned)}</td></tr></table></td></tr><tr><td>打印本页 | 关闭窗口</td></tr></table>`,
      sheet,
    ),
};

export type TablePrint = (grid: PrintGrid) => string;

export const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]!,
  );
export const cellHtml = ({ text }: PrintCell) =>
  text === "" ? "&nbsp;" : escape(text).replaceAll("\n", "<br/>");
export const spans = ({ colspan, rowspan }: PrintCell) =>
  `${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}`;

const spanned: TablePrint = ({ rows }) =>
  `<table border="1" cellspacing="0">\n<tbody>\n${rows
    .map(
      (row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${cellHtml(cell)}</td>`).join("")}</tr>`,
    )
    .join("\n")}\n</tbody>\n</table>`;

const flat: TablePrint = (grid) =>
  `<table>\n${places(grid)
    .map(
      (row) =>
        `<tr>\n${row.map((place) => `<td>${typeof place === "string" ? "" : cellHtml(place)}</td>`).join("\n")}\n</tr>`,
    )
    .join("\n")}\n</table>`;

const office: TablePrint = ({ rows }) =>
  `<table class="MsoNormalTable" style="border-collapse:collapse;mso-yfti-tbllook:1184">${rows
    .map(
      (row, y) =>
        `<tr style="mso-yfti-irow:${y};height:15.0pt">${row
          .map(
            (cell) =>
              `<td${spans(cell)} valign="center" style="border:solid windowtext 1.0pt"><p class="MsoNormal" align="center" style="text-align:center"><span lang="EN-US" style="font-family:宋体;mso-bidi-font-family:宋体">${officeText(cell)}<o:p></o:p></span></p></td>`,
          )
          .join("")}</tr>`,
    )
    .join("\n")}</table>`;

function officeText(cell: PrintCell): string {
  if (cell.text === "") return "&nbsp;";
  return cellHtml(cell)
    .replace(/^([+-])(?=\d)/, "<span>$1</span>")
    .replace(/(?<=\d)\.(?=\d)/, "<span>.</span>");
}

function body({ blocks }: Sheet, table: TablePrint): string {
  return blocksHtml(blocks, table);
}

/** The blocks of a report as mark-up, its tables with real spans. */
export function reportHtml(blocks: readonly Block[]): string {
  return blocksHtml(blocks, spanned);
}

export function blocksHtml(blocks: readonly Block[], table: TablePrint): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case "metadata":
          return `<table class="xxgk"><tr>${block.pairs.map(([label, value]) => `<td>${label}：</td><td>${escape(value)}</td>`).join("")}</tr></table>`;
        case "title":
          return `<h1>${escape(block.text)}</h1>`;
        case "heading":
          return `<p><strong>${escape(block.text)}</strong></p>`;
        case "table":
          return table(block.grid);
        case "paragraph":
        case "signature":
          return `<p style="text-indent:2em">${escape(block.text)}</p>`;
      }
    })
    .join("\n");
}

function page(content: string, { report, random }: Sheet): string {
  const declared = random.pick([
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">',
  ]);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
${declared}
<title>${escape(report.identity.title)}</title>
<style>td { border: 1px solid #000 } .nav a { color: #06c }</style>
<script>var views = 1286; document.write("<table><tr><td>浏览次数</td><td>" + views + "</td></tr></table>");</script>
</head>
<body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政府信息公开</a> <a href="/nb/">政府信息公开年报</a></div>
<div class="content">
${content}
</div>
<div class="footer"><ul><li>账号+密码登录</li><li>微信扫码登录</li></ul><p>主办单位：${escape(report.identity.agency)}</p></div>
</body>
</html>
`;
}
