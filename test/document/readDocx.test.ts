import { expect, test } from "vitest";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { docxOf, gridCells, utf8, zipOf } from "./files.ts";

const read = (body: string) => readDocument(docxOf(body), "a.docx");
const p = (...runs: string[]) => `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join("")}</w:p>`;
const t = (text: string) => `<w:t>${text}</w:t>`;
const tc = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(t(text))}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const mark = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`;
const instruct = (text: string) => `<w:instrText>${text}</w:instrText>`;
/** The runs of a field, whose instruction may hold others. */
const field = (instruction: string[], ...result: string[]) => [
  mark("begin"),
  ...instruction,
  mark("separate"),
  ...result,
  mark("end"),
];
/** A field to choose from a list; what is within it, and what text the file has for it. */
const choice = (list: string, ...result: string[]) => {
  const [begin, ...rest] = field([instruct("FORMDROPDOWN")], ...result);
  const filled = begin!.replace(
    "/>",
    `><w:ffData><w:ddList>${list}</w:ddList></w:ffData></w:fldChar>`,
  );
  return [filled, ...rest];
};
const entries = `<w:listEntry w:val="7"/><w:listEntry w:val="99"/><w:listEntry w:val="  "/>`;
const chosen = (number: string) => `<w:result w:val="${number}"/>`;
const restart = `<w:vMerge w:val="restart"/>`;
const goOn = "<w:vMerge/>";

test.each([
  ["runs are joined", p(t("2021"), t("年报"), t("告")), "2021年报告\n"],
  ["paragraphs are lines, empty ones none", p(t("甲")) + p() + p(t("乙")), "甲\n乙\n"],
  ["breaks end lines", p(t("甲"), "<w:br/>", t("乙"), "<w:cr/>", t("丙")), "甲\n乙\n丙\n"],
  [
    "a tab is one, a tab stop none",
    `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r>${t("甲")}<w:tab/>${t("乙")}</w:r></w:p>`,
    "甲\t乙\n",
  ],
  [
    "deleted text is gone, inserted is there",
    `<w:p><w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins><w:r>${t("2")}</w:r></w:ins><w:moveFrom><w:r>${t("3")}</w:r></w:moveFrom></w:p>`,
    "2\n",
  ],
  [
    "a deleted paragraph mark deletes no text",
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r>${t("甲")}</w:r></w:p>`,
    "甲\n",
  ],
  [
    "hidden text is none",
    `<w:p><w:r><w:rPr><w:vanish/></w:rPr>${t("1")}</w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr>${t("2")}</w:r></w:p>`,
    "2\n",
  ],
  [
    "text struck out is none, and raised digits are none of the number before them",
    `<w:p><w:r><w:rPr><w:strike/></w:rPr>${t("3")}</w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr>${t("1")}</w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${t("2")}</w:r><w:r>${t("4")}</w:r></w:p>`,
    "1 2 4\n",
  ],
  [
    "digits moved off the line are none of the number before them, those set straight are",
    p(
      t("1"),
      `<w:rPr><w:position w:val="8"/></w:rPr>${t("2")}`,
      `<w:rPr><w:position w:val="-1"/></w:rPr>${t("3")}`,
    ),
    "1 2 3\n",
  ],
  [
    "symbols are characters, pictures unreadable ones",
    p(
      `<w:sym w:font="Symbol" w:char="F02D"/>`,
      t("8"),
      `<w:sym w:font="Wingdings" w:char="F031"/>`,
      `<w:sym w:font="Arial" w:char="0033"/>`,
    ),
    "-8\ufffd3\n",
  ],
  ["what has no width is none", p(t("1\u200b2\u200e3\u2060")), "123\n"],
  ["fields show their result", p(mark("begin"), instruct("PAGE"), t("7")), "7\n"],
  [
    "results of fields within an instruction are not shown",
    p(
      t("共"),
      ...field(
        [instruct("="), ...field([instruct("MERGEFIELD n")], t("17")), instruct("+"), t("3")],
        t("2"),
        ...field([instruct("PAGE")], t("0")),
      ),
      t("件"),
    ),
    "共20件\n",
  ],
  [
    "a field that has no result shows none, nor do those within it",
    p(
      t("甲"),
      mark("begin"),
      instruct("XE"),
      ...field([instruct("n")], t("1")),
      mark("end"),
      t("乙"),
    ),
    "甲乙\n",
  ],
  [
    "a field that does not end hides nothing but in an instruction that does",
    p(
      mark("begin"),
      instruct("="),
      mark("begin"),
      mark("separate"),
      t("17"),
      mark("separate"),
      t("7"),
    ) + p(mark("begin"), instruct("="), ...field([instruct("n")], t("8"))),
    "7\n8\n",
  ],
  [
    "a mark without a field hides nothing",
    p(t("1"), mark("separate"), t("2"), mark("end"), t("3"), mark("separate"), t("4")),
    "1234\n",
  ],
  [
    "a field over several paragraphs hides none of them",
    p(
      mark("begin"),
      instruct("TOC"),
      mark("separate"),
      t("一、概述"),
      ...field([instruct("PAGEREF")], t("1")),
    ) +
      p(t("二、其他"), ...field([instruct("PAGEREF")], t("2"))) +
      p(mark("end"), t("甲")) +
      p(mark("begin"), instruct("IF"), t("乙")) +
      p(t("丙"), mark("separate"), t("丁"), mark("end")),
    "一、概述1\n二、其他2\n甲\n乙\n丙丁\n",
  ],
  [
    "a field in one element shows its result",
    `<w:p><w:fldSimple w:instr="PAGE"><w:r>${t("7")}</w:r></w:fldSimple></w:p>`,
    "7\n",
  ],
  [
    "a text box comes once, after its paragraph",
    `<w:p><w:r>${t("甲")}<mc:AlternateContent><mc:Choice><w:txbxContent>${p(t("框"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(t("框"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r>${t("乙")}</w:r></w:p>`,
    "甲乙\n框\n",
  ],
  ["entities are characters", p(t("&lt;政&#x5e9c;&gt;&amp;")), "<政府>&\n"],
])("%s", async (_, body, text) => {
  const document = await read(body);
  expect([document.kind, document.encoding, document.text]).toEqual(["docx", null, text]);
});

test.each([
  ["cells, empty ones too", table(tr(tc("规章"), tc(""), tc("3"))), [[["规章", "", "3"]]]],
  [
    "paragraphs in a cell are joined by spaces",
    table(tr(`<w:tc>${p(t("本年新"))}${p(t("制作"), "<w:br/>", t("数量"))}</w:tc>`, tc("1"))),
    [[["本年新 制作 数量", "1"]]],
  ],
  [
    "cells merged across",
    table(tr(tc("第二十条", span(2)), tc("1")), tr(tc("甲"), tc("乙"), tc("2"))),
    [
      [
        ["第二十条>2", "1"],
        ["甲", "乙", "2"],
      ],
    ],
  ],
  [
    "cells merged down, one merger after the other",
    table(
      tr(tc("三", restart), tc("1")),
      tr(tc("", goOn), tc("2")),
      tr(tc("四", restart), tc("3")),
      tr(tc("", goOn), tc("4")),
    ),
    [[["三v2", "1"], ["2"], ["四v2", "3"], ["4"]]],
  ],
  [
    "mergers down are told apart by their column",
    table(tr(tc("甲", span(2)), tc("乙", restart)), tr(tc("1"), tc("2"), tc("", goOn))),
    [
      [
        ["甲>2", "乙v2"],
        ["1", "2"],
      ],
    ],
  ],
  [
    "columns left out before a row count",
    table(
      tr(tc("甲"), tc("乙", restart)),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("", goOn)}</w:tr>`,
    ),
    [[["甲", "乙v2"]]],
  ],
  [
    "a deleted row is none",
    table(
      tr(tc("1"), tc("2")),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("3")}${tc("4")}</w:tr>`,
    ),
    [[["1", "2"]]],
  ],
  [
    "a table in a layout table is a table",
    table(
      tr(
        tc("导语"),
        `<w:tc>${table(tr(tc("规章"), tc("0")), tr(tc("文件"), tc("1")))}${p()}</w:tc>`,
      ),
    ),
    [
      [
        ["规章", "0"],
        ["文件", "1"],
      ],
    ],
  ],
  [
    "a field to choose from a list shows the chosen entry, or that it cannot be read",
    table(
      tr(
        ...[
          choice(chosen("1") + entries),
          choice(chosen("0") + `<w:default w:val="1"/>` + entries, t("7")),
          choice(`<w:default w:val="1"/>${entries}`),
          choice(entries).slice(0, -1),
          choice(chosen("2") + entries),
          choice(chosen("3") + entries),
          choice(""),
          field([...choice(entries)], t("5")),
        ].map((runs) => `<w:tc>${p(...runs)}</w:tc>`),
      ),
    ),
    [[["99", "7", "99", "7", "", "\ufffd", "\ufffd", "5"]]],
  ],
  [
    "a field over several cells hides none of them",
    table(
      tr(
        `<w:tc>${p(mark("begin"), instruct("="), t("1"))}</w:tc>`,
        `<w:tc>${p(mark("separate"), t("2"), mark("end"))}</w:tc>`,
      ),
      tr(`<w:tc>${p(...field([...field([instruct("n")], t("17"))], t("7")))}</w:tc>`, tc("")),
    ),
    [
      [
        ["1", "2"],
        ["7", ""],
      ],
    ],
  ],
])("table: %s", async (_, body, expected) => {
  const document = await read(body);
  expect(document.grids.map((grid) => gridCells(document, grid))).toEqual(expected);
});

test.each([
  ["cut off", docxOf(p(t("甲"))).subarray(0, 150), "damaged"],
  [
    "without a document",
    zipOf([{ name: "[Content_Types].xml", data: utf8("<Types/>") }]),
    "damaged",
  ],
  ["with broken XML", docxOf("<w:p><w:r>"), "damaged"],
  ["without text", docxOf("<w:p/>"), "empty_file"],
])("a Word file %s is refused", async (_, bytes, code) => {
  const { kind, issues } = await readDocument(bytes, "a.docx");
  expect([kind, issues.map((issue) => issue.code)]).toEqual([null, [code]]);
});

test("a Word file with other bytes behind it is read", async () => {
  const { text, issues } = await readDocument(
    Buffer.concat([docxOf(p(t("甲"))), new Uint8Array(300), utf8("<!-- proxy -->")]),
    "a.docx",
  );
  expect([text, issues]).toEqual(["甲\n", []]);
});

const style = (id: string, look: string, basis = "") =>
  `<w:style w:styleId="${id}">${basis && `<w:basedOn w:val="${basis}"/>`}<w:rPr>${look}</w:rPr></w:style>`;

test("styles hide, strike out and raise the text that they are given to, unless it says otherwise", async () => {
  const styles = `<w:styles>${[
    style("Hidden", "<w:vanish/>"),
    style("Old", "<w:strike/>"),
    style("Older", "", "Old"),
    style("Note", `<w:vertAlign w:val="superscript"/>`),
    style("Draft", "<w:vanish/>"),
  ].join("")}</w:styles>`;
  const run = (id: string, text: string, more = "") =>
    `<w:rPr><w:rStyle w:val="${id}"/>${more}</w:rPr>${t(text)}`;
  const body =
    p(t("1"), run("Hidden", "2"), run("Older", "3"), run("Note", "4"), run("None", "5")) +
    p(run("Hidden", "6", `<w:vanish w:val="0"/>`)) +
    `<w:p><w:pPr><w:pStyle w:val="Draft"/></w:pPr><w:r>${t("7")}</w:r></w:p>`;
  const file = docxOf(body, [{ name: "word/styles.xml", data: utf8(styles) }]);
  expect((await readDocument(file, "a.docx")).text).toBe("1 4 5\n6\n");
});

const white = `<w:color w:val="FFFFFF"/>`;
const shaded = `<w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/>`;
const inWhite = (text: string, more = "") => `<w:rPr>${white}${more}</w:rPr>${t(text)}`;
const cellOf = (paragraph: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph}</w:tc>`;

test.each([
  ["on a page", p(t("1"), inWhite("2"))],
  ["in nearly white", p(t("1"), `<w:rPr><w:color w:val="FAFAFA"/></w:rPr>${t("2")}`)],
  [
    "in the colour of the theme's pages",
    p(t("1"), `<w:rPr><w:color w:themeColor="background1"/></w:rPr>${t("2")}`),
  ],
  ["highlighted in white", p(t("1"), inWhite("2", `<w:highlight w:val="white"/>`))],
  [
    "in a cell without a colour",
    table(tr(cellOf(p(t("1"), inWhite("2")), `<w:shd w:val="clear" w:fill="auto"/>`))),
  ],
  [
    "on white in a coloured cell",
    table(tr(cellOf(p(t("1"), inWhite("2", `<w:shd w:val="clear" w:fill="FFFFFF"/>`)), shaded))),
  ],
  ["beside a coloured cell", table(tr(cellOf(p(), shaded), cellOf(p(t("1"), inWhite("2")))))],
])("white text is none %s", async (_, body) => {
  expect((await read(body)).text.trim()).toBe("1");
});

test.each([
  ["on a shaded run", p(inWhite("2", shaded))],
  ["on a pattern", p(inWhite("2", `<w:shd w:val="pct50" w:fill="FFFFFF"/>`))],
  ["on a highlighted run", p(inWhite("2", `<w:highlight w:val="blue"/>`))],
  ["in a shaded paragraph", `<w:p><w:pPr>${shaded}</w:pPr><w:r>${inWhite("2")}</w:r></w:p>`],
  ["in a shaded cell", table(tr(cellOf(p(inWhite("2")), shaded)))],
  [
    "in a table within a shaded cell",
    table(tr(cellOf(table(tr(cellOf(p(inWhite("2"))))), shaded))),
  ],
  ["in a text box", p(`<w:txbxContent>${p(inWhite("2"))}</w:txbxContent>`)],
  ["on a drawing behind it", p(`<w:drawing><wp:anchor behindDoc="1"/></w:drawing>`, inWhite("2"))],
  ["that is grey", p(`<w:rPr><w:color w:val="D9D9D9"/></w:rPr>${t("2")}`)],
])("white text is text %s", async (_, body) => {
  expect((await read(body)).text.trim()).toBe("2");
});

test("styles make text white and give it its ground", async () => {
  const styles = `<w:styles>${[
    style("White", white),
    `<w:style w:styleId="Band"><w:pPr>${shaded}</w:pPr><w:rPr>${white}</w:rPr></w:style>`,
    `<w:style w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr>${shaded}</w:tcPr></w:tblStylePr></w:style>`,
  ].join("")}</w:styles>`;
  const styled = (id: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r>${t(text)}</w:r></w:p>`;
  const head = tr(cellOf(p(inWhite("3"))));
  const body =
    p(t("1"), `<w:rPr><w:rStyle w:val="White"/></w:rPr>${t("5")}`) +
    styled("White", "6") +
    styled("Band", "2") +
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>${head}</w:tbl>`;
  const file = docxOf(body, [{ name: "word/styles.xml", data: utf8(styles) }]);
  expect((await readDocument(file, "a.docx")).text).toBe("1\n2\n3\n");
});
