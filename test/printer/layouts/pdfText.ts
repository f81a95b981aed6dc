import type { PrintCell, PrintGrid } from "../grid.ts";
import { keepsNumbers, type Layout } from "../layout.ts";
import type { Random } from "../random.ts";
import { textOf } from "../textOf.ts";

/** Text of a PDF, a row a line, blank lines between; long labels wrap, with their values on the last line. */
export const pdfTextSpaced: Layout = {
  key: "E1",
  extension: ".txt",
  keeps: keepsNumbers,
  print: ({ blocks, random }) => {
    const text = textOf(
      blocks.flatMap((block) =>
        block.kind === "paragraph" ? wrapped(block, random.int(40, 66), "        ") : [block],
      ),
      (grid) => tableLines(grid, random).flatMap((line) => [line, ""]),
      { between: "\n" },
    );
    return `\n${random.chance(0.7) ? radicals(text) : text}\n\n`;
  },
};

/** Text of a DOCX in one paragraph: spaces where lines ended and around every number. */
export const oneParagraph: Layout = {
  key: "E2",
  extension: ".txt",
  keeps: keepsNumbers,
  print: ({ blocks, random }) => {
    const text = textOf(blocks, (grid) =>
      grid.rows.map((row) =>
        row
          .map(({ text: cell }) => cell.replaceAll("\n", " "))
          .filter((cell) => cell !== "")
          .join(" "),
      ),
    );
    const spaced = text
      .split("\n")
      .map((line) =>
        random.chance(0.3)
          ? line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, " ")
          : line,
      );
    return spaced.join(" ");
  },
};

/** Text of a PDF with hard line ends in sentences, no blank lines, and the page number first. */
export const pdfTextTight: Layout = {
  key: "E3",
  extension: ".txt",
  keeps: keepsNumbers,
  print: ({ blocks, random }) => {
    const width = random.int(28, 45);
    const text = textOf(
      blocks.flatMap((block) => (block.kind === "paragraph" ? wrapped(block, width, "") : [block])),
      (grid) => tableLines(grid, random).flatMap((line) => line.split("\n")),
    );
    return `1\n${text}`;
  },
};

function wrapped<
  B extends {
    readonly kind: "paragraph" | "title" | "heading" | "signature";
    readonly text: string;
  },
>(block: B, width: number, indent: string): B[] {
  const lines: string[] = [];
  for (let rest = `${indent}${block.text}`; rest !== ""; rest = rest.slice(lines.at(-1)!.length))
    lines.push(firstLine(rest, width));
  return lines.map((text) => ({ ...block, text }));
}

/** As much of a text as a line takes. A number is never broken: typesetting moves it to the next line. */
function firstLine(text: string, width: number): string {
  const number = /[\d.%]*$/.exec(text.slice(0, width))!;
  const isBroken = /^[\d.%]/.test(text.slice(width)) && number.index > 0;
  return text.slice(0, isBroken ? number.index : width);
}

/** The rows of a table as lines. "\n" in a line is a break without a blank line behind it. */
function tableLines(grid: PrintGrid, random: Random): string[] {
  const breaks = random.chance(0.7);
  const width = random.int(26, 34);
  return grid.rows.flatMap((row) => {
    if (row.every(({ kind }) => kind === "header")) return headerLines(row, breaks, random);
    const lines: string[] = [];
    const labels = row.filter(({ kind }) => kind !== "value");
    // A heading over several rows stands on lines of its own, above the first of them.
    for (const { text } of labels.slice(0, -1)) {
      lines.push(...(breaks ? narrow(text) : [text.replaceAll("\n", "")]));
    }
    const label = labels.at(-1);
    const text = label ? flat(label) : "";
    const values = row.filter((cell) => cell.kind === "value" && cell.text !== "").map(flat);
    if (breaks && label?.colspan === 1 && text.length > width) {
      lines.push(text.slice(0, width), `${text.slice(width)}\n${values.join(" ")}`.trimEnd());
    } else {
      lines.push([text, ...values].filter((word) => word !== "").join(" "));
    }
    return lines;
  });
}

/** Headers over several rows of their own come apart; so do labels too long for their column. */
function headerLines(row: readonly PrintCell[], breaks: boolean, random: Random): string[] {
  const texts = row.map(flat);
  const direct = texts.indexOf("未经复议直接起诉");
  if (breaks && direct > 0) {
    return [texts.slice(0, direct).join(" "), texts.slice(direct).join(" ")];
  }
  const kinds = texts.findIndex((text) => text.includes("公益"));
  if (breaks && kinds > 0 && random.chance(0.5)) {
    const [welfare, legal, other] = row.slice(kinds);
    const [society, group] = halves(welfare!);
    const [service, office] = halves(legal!);
    return [
      `${texts.slice(0, kinds).join(" ")}\n${society}`,
      group,
      service,
      `${office}\n${flat(other!)}`,
    ];
  }
  const isDeep = row.some(({ rowspan }) => rowspan > 1) || texts.includes("申请人情况");
  return breaks && isDeep ? texts : [texts.join(" ")];
}

/** The two lines of a header that is too long for its column. */
function halves(cell: PrintCell): [string, string] {
  const text = flat(cell);
  return [text.slice(0, 4), text.slice(4)];
}

/** A heading in a narrow column breaks where its cell ends. */
function narrow(text: string): string[] {
  if (text.includes("\n")) return text.split("\n");
  return text.length > 7 && /^[三（(]/.test(text) ? [text.slice(0, 7), text.slice(7)] : [text];
}

const flat = ({ text }: PrintCell) => text.replaceAll("\n", "");

const pairs =
  "一⼀二⼆十⼗行⾏文⽂人⼈无⽆工⼯门⻔民⺠长⻓方⽅用⽤面⾯止⽌金⾦小⼩自⾃入⼊目⽬大⼤立⽴力⼒生⽣网⽹高⾼八⼋示⽰走⾛水⽔日⽇月⽉";
const radicalOf = new Map(
  Array.from(pairs).flatMap((character, i, all) =>
    i % 2 === 0 ? [[character, all[i + 1]!] as const] : [],
  ),
);

/** Characters that are radicals printed as the radical, as some fonts of PDFs have them. */
export function radicals(text: string): string {
  return Array.from(text)
    .map((character) => radicalOf.get(character) ?? character)
    .join("");
}
