import { strToU8, zipSync } from "fflate";
import type { PrintCell, PrintGrid } from "../grid.ts";
import { keepsAll, type Layout, type Sheet } from "../layout.ts";

/** A word processor's file: gridSpan across columns, vMerge down rows, text in runs as an editor leaves them. */
export const docx: Layout = {
  key: "DOCX",
  extension: ".docx",
  keeps: keepsAll,
  print: (sheet) =>
    zipSync(
      {
        "[Content_Types].xml": strToU8(contentTypes),
        "_rels/.rels": strToU8(relations),
        "word/document.xml": strToU8(documentXml(sheet)),
      },
      { mtime: new Date(2020, 0, 1) },
    ),
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org";

const contentTypes = `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${declaration}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function documentXml({ blocks, random }: Sheet): string {
  const splitsRuns = random.chance(0.5);
  const paragraph = (text: string) => `<w:p>${runs(text, splitsRuns)}</w:p>`;
  const body = blocks.map((block) => {
    switch (block.kind) {
      case "metadata":
        return block.pairs.map(([label, value]) => paragraph(`${label}：${value}`)).join("");
      case "table":
        return tableXml(block.grid, splitsRuns);
      case "title":
        return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs(block.text, splitsRuns)}</w:p>`;
      case "heading":
      case "paragraph":
      case "signature":
        return paragraph(block.text);
    }
  });
  return `${declaration}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;
}

/** A table row by row. A cell that a row above spans into is there too, marked as going on. */
function tableXml({ rows, width }: PrintGrid, splitsRuns: boolean): string {
  // What still spans down into the coming rows, by column.
  const open = new Map<number, { colspan: number; rows: number }>();
  const lines = rows.map((row) => {
    const cells = [...row];
    let xml = "";
    for (let x = 0; x < width;) {
      const above = open.get(x);
      if (above && above.rows > 0) {
        above.rows--;
        xml += cellXml("", above.colspan, "<w:vMerge/>", false);
        x += above.colspan;
        continue;
      }
      const cell = cells.shift();
      if (!cell) break;
      if (cell.rowspan > 1) open.set(x, { colspan: cell.colspan, rows: cell.rowspan - 1 });
      const merge = cell.rowspan > 1 ? '<w:vMerge w:val="restart"/>' : "";
      xml += cellXml(cell.text, cell.colspan, merge, splitsRuns, cell.kind);
      x += cell.colspan;
    }
    return `<w:tr>${xml}</w:tr>`;
  });
  const columns = '<w:gridCol w:w="900"/>'.repeat(width);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${lines.join("")}</w:tbl>`;
}

function cellXml(
  text: string,
  colspan: number,
  merge: string,
  splitsRuns: boolean,
  kind: PrintCell["kind"] = "label",
): string {
  const span = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : "";
  // A value keeps its digits in one run or in several: an editor that corrected it leaves several.
  const content = text === "" ? "" : runs(text, splitsRuns || kind === "value");
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${merge}</w:tcPr><w:p>${content}</w:p></w:tc>`;
}

function runs(text: string, splits: boolean): string {
  const parts = splits && text.length > 1 ? [text.slice(0, 1), text.slice(1)] : [text];
  return parts
    .map((part) => {
      const texts = part
        .split("\n")
        .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
      return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${texts.join("<w:br/>")}</w:r>`;
    })
    .join("");
}

const escapeXml = (text: string) =>
  text.replace(/[&<>]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[mark]!);
