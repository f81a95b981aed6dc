import { expect, test } from "vitest";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { gridCells, readPage, utf8 } from "./files.ts";

const lines = async (body: string, head?: string) => {
  const { text, lines: places } = await readPage(body, head);
  return places.map(({ start, end }) => text.slice(start, end));
};

const grids = async (body: string) => {
  const document = await readPage(body);
  return document.grids.map((grid) => gridCells(document, grid));
};

test.each([
  ["blocks end lines", "<div>甲<p>乙</p>丙</div>丁", ["甲", "乙", "丙", "丁"]],
  [
    "a line broken over spans stays one",
    "<p><span>20</span><b>21</b>年<i>报</i>告</p>",
    ["2021年报告"],
  ],
  ["br ends a line", "<p>甲<br>乙<br/>丙</p>", ["甲", "乙", "丙"]],
  ["white space collapses", "<p>  甲 \n\t 乙 <span> 丙</span>\n</p>", ["甲 乙 丙"]],
  ["a no-break space is a space", "<p>甲&nbsp;乙&nbsp;&nbsp;</p>", ["甲 乙"]],
  ["invisible characters are left out", "<p>12\u200b34\ufeff\u200e56\u202c</p>", ["123456"]],
  ["unclosed paragraphs end", "<p>甲<p>乙<div>丙", ["甲", "乙", "丙"]],
  [
    "lines of preformatted text are kept",
    "<pre>信息内容 | 数量\n规章 | 0\t1\n</pre>",
    ["信息内容 | 数量", "规章 | 0\t1"],
  ],
  [
    "tabs within a line are kept",
    "<p>规章\t0\t1<br>规范性文件\t2\t3</p>",
    ["规章\t0\t1", "规范性文件\t2\t3"],
  ],
  ["tabs before a line are not", "<p>\n\t\t甲\n\t\t乙\n</p>", ["甲 乙"]],
  [
    "scripts, styles, comments are no text",
    "<script>1</script><style>2</style><!--3--><noscript>4</noscript><template>5</template>甲",
    ["甲"],
  ],
  [
    "form widgets are no text",
    "<p>甲<select><option>1</option></select><button>2</button><textarea>3</textarea></p>",
    ["甲"],
  ],
  [
    "numbers entered in fields are text, the words of searches and buttons are not",
    "<p>甲<input value='12' readonly><input type=number value='-3'>乙<input type=hidden value=4><input value='搜索'><input type=submit value='提交'></p>",
    ["甲12-3乙"],
  ],
  [
    "what is hidden is no text",
    "<p style='color:red; DISPLAY : none'>1</p><p hidden>2</p><i aria-hidden=true>3</i><p>甲</p>",
    ["甲"],
  ],
  [
    "mark-up of Word is no text",
    "<p>甲<o:p></o:p><!--[if gte mso 9]><xml>1</xml><![endif]--><![if !supportLists]>一、<![endif]>乙</p>",
    ["甲一、乙"],
  ],
  [
    "pronunciation is no text",
    "<p><ruby>務<rp>(</rp><rt>wù</rt><rp>)</rp></ruby>公开</p>",
    ["務公开"],
  ],
  ["a div table is text", "<div><div>规章</div><div>0</div></div>", ["规章", "0"]],
])("%s", async (_, body, expected) => {
  expect(await lines(body)).toEqual(expected);
});

const title = "<h1>天池乡2021年政府信息公开工作年度报告</h1>";
const prose =
  "<p>一、总体情况</p><p>2021年，我乡认真贯彻落实政府信息公开条例，各项工作有序推进，成效明显。</p>";

const links = (names: string) =>
  names
    .split(" ")
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join("");

test("the page's navigation, footer and login widget are left out", async () => {
  const body = `<nav>站点导航</nav><div class="topMenu">${links("首页 政务公开 办事服务")}</div>
    <ul>${links("2020年政府信息公开工作年度报告 2019年政府信息公开工作年度报告 2018年政府信息公开工作年度报告")}</ul>
    <div><div>${title}${prose.repeat(5)}<p>附件：<a href="b.docx">天池乡报告.docx</a></p></div><p>六、其他需要报告的事项</p><p>无</p></div>
    <form><p>用户名：<input></p><p>密码：<input type="password"></p></form>
    <div><p>主办：武隆区人民政府　版权所有　渝ICP备05001号</p><p>联系电话：023-77777777，地址：武隆区芙蓉中路88号附1号</p></div>`;
  expect(await lines(body)).toEqual([
    "天池乡2021年政府信息公开工作年度报告",
    ...Array.from({ length: 5 }, () => [
      "一、总体情况",
      "2021年，我乡认真贯彻落实政府信息公开条例，各项工作有序推进，成效明显。",
    ]).flat(),
    "附件：天池乡报告.docx",
    "六、其他需要报告的事项",
    "无",
  ]);
});

test("a title or a statutory table is kept whatever it stands in", async () => {
  const table = "<table><tr><td>信息内容<td>本年制发件数<tr><td>规章<td>0</table>";
  const body = `<header class="nav">${title}</header><div>${prose}</div><div id="footer" class="login">${table}</div>`;
  expect(await lines(body)).toEqual([
    "天池乡2021年政府信息公开工作年度报告",
    "一、总体情况",
    "2021年，我乡认真贯彻落实政府信息公开条例，各项工作有序推进，成效明显。",
    "信息内容\t本年制发件数",
    "规章\t0",
  ]);
});

test("a part of the report beside its main element is kept", async () => {
  const body = `<div>${title}${prose.repeat(5)}</div><div><p>二、其他需要报告的事项。本年度没有需要报告的其他事项。</p></div>`;
  expect((await lines(body)).at(-1)).toBe("二、其他需要报告的事项。本年度没有需要报告的其他事项。");
});

test("the end of a report that shares its element with the footer is kept", async () => {
  const end = "<p>六、其他需要报告的事项</p><p>无</p><p>版权所有：天池乡</p>";
  expect((await lines(`${title}${prose.repeat(5)}<div>${end}</div>`)).slice(-2)).toEqual([
    "六、其他需要报告的事项",
    "无",
  ]);
});

test("metadata beside the report is kept", async () => {
  const body = `<div class="a"><p>索引号：tcx-2022-00002</p></div><div><div>${title}${prose}</div></div>`;
  expect((await lines(body))[0]).toBe("索引号：tcx-2022-00002");
});

test("a page that shows nothing of a report but hides one is read all the same", async () => {
  expect((await lines(`<div style="display:none">${title}</div><p>请启用脚本</p>`))[0]).toBe(
    "天池乡2021年政府信息公开工作年度报告",
  );
});

test.each([
  [
    "<title>天池乡2021年政府信息公开工作年度报告_武隆区人民政府</title>",
    "<p>正文</p>",
    ["天池乡2021年政府信息公开工作年度报告", "正文"],
  ],
  [
    "<meta name=ArticleTitle content='天池乡2021年政府信息公开年报'><title>武隆区政府</title>",
    "<p>正文</p>",
    ["天池乡2021年政府信息公开年报", "正文"],
  ],
  ["<title>武隆区人民政府</title>", "<p>正文</p>", ["正文"]],
  [
    "<title>甲乡2020年政府信息公开年度报告</title>",
    title,
    ["天池乡2021年政府信息公开工作年度报告"],
  ],
])("the head's title stands in for a body without one: %s", async (head, body, expected) => {
  expect(await lines(body, head)).toEqual(expected);
});

test.each<[string, string, string[][][]]>([
  [
    "cells",
    "<table><tr><th>信息内容<th>数量<tr><td>规章<td>0</table>",
    [
      [
        ["信息内容", "数量"],
        ["规章", "0"],
      ],
    ],
  ],
  [
    "an empty cell is a cell",
    "<table><tr><td>规章<td>&nbsp;<td><p></p><td>3</table>",
    [[["规章", "", "", "3"]]],
  ],
  [
    "br and paragraphs in a cell are spaces",
    "<table><tr><td>本年新<br>制作数量<td><p>(四)无法</p><p>提供</p></table>",
    [[["本年新 制作数量", "(四)无法 提供"]]],
  ],
  [
    "tabs in a cell are spaces",
    "<table><tr><td>a\tb<td><pre>c\td\ne</pre></table>",
    [[["a b", "c d e"]]],
  ],
  [
    "heads first, feet last",
    "<table><tfoot><tr><td>总计<td>1</tfoot><tbody><tr><td>规章<td>1</tbody><thead><tr><td>内容<td>数量</thead></table>",
    [
      [
        ["内容", "数量"],
        ["规章", "1"],
        ["总计", "1"],
      ],
    ],
  ],
  [
    "the spans of the form's header",
    "<table><tr><td colspan=3 rowspan=3>勾稽关系<td colspan='7'>申请人情况<tr><td rowspan='2px'>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他</table>",
    [
      [
        ["勾稽关系>3v3", "申请人情况>7"],
        ["自然人v2", "法人或其他组织>5", "总计v2"],
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ],
    ],
  ],
  [
    "rowspan 0 goes to the end, absurd spans are cut",
    "<table><tr><td rowspan=0>甲<td rowspan=99999>乙<td colspan=-1>丙<td rowspan=x>丁<tr><td colspan=99999>戊</table>",
    [[["甲v2", "乙v2", "丙", "丁"], ["戊>1000"]]],
  ],
  [
    "hidden rows and cells are no rows and cells",
    "<table><tr><td rowspan=3>甲<td>1<tr style='display:none'><td>2<tr><td>3<td style='display:none'>4</table>",
    [[["甲v2", "1"], ["3"]]],
  ],
  [
    "what is struck out or invisible is no part of a number, and what is raised is none of its digits",
    "<table><tr><td><del>3</del>1<td><s>3</s>1<td><span style='text-decoration: line-through'>3</span>1<td><span style='visibility:hidden'>3</span>1<td><span style='opacity:0'>3</span>1<tr><td>1<sup>2</sup><td>1<span style='vertical-align:super'>2</span><td>1<sub>2</sub>3<td><span style='opacity:0.5'>3</span>1</table>",
    [
      [
        ["1", "1", "1", "1", "1"],
        ["1 2", "1 2", "1 2 3", "31"],
      ],
    ],
  ],
  [
    "Word's row of column widths is no row",
    "<table><tr><td>甲<td>1<![if !supportMisalignedColumns]><tr height=0><td></td><td></td></tr><![endif]></table>",
    [[["甲", "1"]]],
  ],
  [
    "a small table in a cell is its text",
    "<table><tr><td>规章<td><table><tr><td>0</table></table>",
    [[["规章", "0"]]],
  ],
  [
    "tables in a layout table are tables",
    "<table><tr><td>导语<td><table><tr><td>规章<td>0<tr><td>规范性文件<td>1</table>结语</table>",
    [
      [
        ["规章", "0"],
        ["规范性文件", "1"],
      ],
    ],
  ],
  ["a table of one column is none", "<table><tr><td>甲<tr><td>乙</table>", []],
  ["a long passage is no cell", `<table><tr><td>目录<td>${"很长的正文。".repeat(101)}</table>`, []],
])("table: %s", async (_, body, expected) => {
  expect(await grids(body)).toEqual(expected);
});

test("a row of a table is a line, its cells parted by tabs", async () => {
  const { text, grids: found } = await readPage(
    "<p>前</p><table><tr><td>规章<td><td>3</table><p>后</p>",
  );
  expect(text).toBe("前\n规章\t\t3\n后\n");
  expect(found[0]!.rows).toEqual([
    {
      line: 2,
      cells: [
        { start: 2, end: 4, colspan: 1, rowspan: 1 },
        { start: 5, end: 5, colspan: 1, rowspan: 1 },
        { start: 6, end: 7, colspan: 1, rowspan: 1 },
      ],
    },
  ]);
});

test("what stands around a table in a layout table stays text", async () => {
  const body =
    "<table><tr><td>导语<td><table><tr><td>规章<td>0<tr><td>规范性文件<td>1</table>结语</table>";
  expect(await lines(body)).toEqual(["导语", "规章\t0", "规范性文件\t1", "结语"]);
});

test("Markdown with tables in HTML is text with grids", async () => {
  const markdown =
    "# 2021年报告\n\n总体情况\n第二行 < 三\n\n<table><tr><td>规章</td><td>0</td></tr></table>\n\n结语\n";
  const document = await readDocument(utf8(markdown), "a.md");
  expect(document.kind).toBe("text");
  expect(document.text).toBe("# 2021年报告\n总体情况\n第二行 < 三\n规章\t0\n结语\n");
  expect(document.grids.map((grid) => gridCells(document, grid))).toEqual([[["规章", "0"]]]);
});

// 政府 is D5FE B8AE in GB18030, BF A9 in EUC-KR; 𠀀 (U+20000) takes four bytes: 95 32 82 36.
const government = [0xd5, 0xfe, 0xb8, 0xae];
const page = (declared: string, bytes: readonly number[]) =>
  Uint8Array.from([...utf8(`<html><head><meta charset="${declared}"></head><p>`), ...bytes]);

test.each([
  ["declared as it is", page("gb2312", government), "gb18030", "政府"],
  [
    "four bytes, declared as GBK",
    page("gbk", [...government, 0x95, 0x32, 0x82, 0x36]),
    "gb18030",
    "政府𠀀",
  ],
  ["GB18030 declared as UTF-8", page("utf-8", government), "gb18030", "政府"],
  ["UTF-8 declared as GB2312", page("gb2312", [...utf8("政府")]), "utf-8", "政府"],
  // 政府 is AC46 A9B2 in Big5.
  ["Big5", page("big5", [0xac, 0x46, 0xa9, 0xb2]), "big5", "政府"],
  ["UTF-16", Buffer.from("\ufeff<html><p>政府", "utf16le"), "utf-16le", "政府"],
  ["UTF-16 without a mark", Buffer.from("<html><p>政府", "utf16le"), "utf-16le", "政府"],
])("encoding: %s", async (_, bytes, encoding, text) => {
  const document = await readDocument(bytes, "a.html");
  expect([document.kind, document.encoding, document.text.trim()]).toEqual([
    "html",
    encoding,
    text,
  ]);
  expect(document.issues).toEqual([]);
});

test("characters of no encoding are counted", async () => {
  const bytes = Buffer.concat([
    utf8(`<p>${"政府信息公开工作".repeat(20)}`),
    Buffer.from([0xff, 0xfe, 0xff]),
    utf8("年度报告</p>"),
  ]);
  const { encoding, text, issues } = await readDocument(bytes, "a.html");
  expect(encoding).toBe("utf-8");
  expect(text.match(/\ufffd/g)).toHaveLength(3);
  expect(issues).toEqual([
    {
      code: "replacement_characters",
      line: null,
      message: "a.html: characters that are not utf-8, read as \ufffd: 3",
    },
  ]);
});

test.each([
  ["quoted-printable", "utf-8", "=E6=94=BF=\r\n=E5=BA=9C=3D1"],
  ["base64", "gb2312", "1f64rj0x"],
  ["8bit", "", "\xe6\x94\xbf\xe5\xba\x9c=1"],
])("a page saved with its pictures in one file, as %s in %s", async (encoding, charset, body) => {
  const type = `text/html${charset && `; charset="${charset}"`}`;
  const file = [
    "From: <Saved by a browser>",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html"; boundary="--b"',
    "",
    "----b",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "AAAA",
    "----b",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
    "----b--",
  ].join("\r\n");
  const document = await readDocument(Buffer.from(file, "latin1"), "a.mht");
  expect([document.kind, document.text]).toEqual(["html", "政府=1\n"]);
});
