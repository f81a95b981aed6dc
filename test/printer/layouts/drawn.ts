import { places, type PrintCell, type PrintGrid } from "../grid.ts";
import { keepsAll, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";

/** A cell with the columns and rows it takes, and its text in lines. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly lines: readonly string[];
}

/** Tables drawn with +, - and |, or with characters made for boxes; a cell over several lines, spans as they are or left out. */
export const drawn: Layout = {
  key: "drawn",
  extension: ".txt",
  keeps: { ...keepsAll, merged: false },
  print({ blocks, random }) {
    const isAscii = random.chance(0.5);
    const isFlat = random.chance(0.3);
    const label = random.int(4, 30);
    return textOf(blocks, (grid) => ["", ...draw(boxesOf(grid, label, isFlat), isAscii), ""], {
      between: "\n",
    });
  },
};

/** Every cell of a grid, as wide as its widest value; text is broken where a label would be wider than `label`. */
function boxesOf(
  grid: PrintGrid,
  label: number,
  isFlat: boolean,
): { boxes: Box[]; widths: number[] } {
  const laid = places(grid);
  const widths = Array.from({ length: grid.width }, (_, x) =>
    Math.max(
      ...laid.map((row) => {
        const cell = row[x]!;
        if (typeof cell === "string" || cell.colspan > 1) return 2;
        const longest = Math.max(...cell.text.split("\n").map(widthOf));
        return cell.kind === "value" ? longest : Math.min(longest, label);
      }),
    ),
  );
  const boxes = laid.flatMap((row, y) =>
    row.flatMap((cell, x): Box[] => {
      if (typeof cell === "string")
        return isFlat || cell === "beyond" ? [{ x, y, columns: 1, rows: 1, lines: [] }] : [];
      const columns = isFlat ? 1 : cell.colspan;
      const rows = isFlat ? 1 : Math.min(cell.rowspan, laid.length - y);
      const width = sum(widths.slice(x, x + columns)) + 3 * (columns - 1);
      return [{ x, y, columns, rows, lines: broken(cell, width) }];
    }),
  );
  return { boxes, widths };
}

function broken({ text }: PrintCell, width: number): string[] {
  return text.split("\n").flatMap((part) => {
    const lines = [""];
    // Words and numbers stay whole.
    for (const piece of part.match(/[\w.,/+-]+|[^\w.,/+-]/gu) ?? []) {
      if (lines.at(-1) !== "" && widthOf(lines.at(-1)! + piece) > width) lines.push("");
      lines[lines.length - 1] += piece;
    }
    return lines;
  });
}

function draw({ boxes, widths }: { boxes: Box[]; widths: number[] }, isAscii: boolean): string[] {
  const widthAt = ({ x, columns }: Box) => sum(widths.slice(x, x + columns)) + 3 * (columns - 1);
  // A word may be wider than its column.
  for (const box of boxes) {
    const short = Math.max(0, ...box.lines.map(widthOf)) - widthAt(box);
    if (short > 0) widths[box.x + box.columns - 1]! += short;
  }
  const height = Math.max(...boxes.map(({ y, rows }) => y + rows));
  const heights = Array.from({ length: height }, (_, y) =>
    Math.max(
      1,
      ...boxes.filter((box) => box.y === y && box.rows === 1).map((box) => box.lines.length),
    ),
  );
  for (const { y, rows, lines } of boxes) {
    const short = lines.length - sum(heights.slice(y, y + rows)) - (rows - 1);
    if (rows > 1 && short > 0) heights[y + rows - 1]! += short;
  }
  const at = (x: number, y: number) =>
    boxes.find(
      (box) => x >= box.x && x < box.x + box.columns && y >= box.y && y < box.y + box.rows,
    );
  /** The line of a box's text that stands so far below the upper end of its first row, filled up. */
  const textAt = (box: Box, line: number) => {
    const text = box.lines[line] ?? "";
    return ` ${text}${" ".repeat(widthAt(box) - widthOf(text))} `;
  };
  const top = (y: number) => sum(heights.slice(0, y)) + y;
  const out: string[] = [];
  for (let y = 0; y <= height; y++) {
    out.push(ruleAbove(y));
    for (let line = 0; line < (heights[y] ?? 0); line++) {
      let text = "";
      for (let x = 0; x < widths.length;) {
        const box = at(x, y)!;
        text += (isAscii ? "|" : "│") + textAt(box, top(y) - top(box.y) + line);
        x += box.columns;
      }
      out.push(text + (isAscii ? "|" : "│"));
    }
  }
  return out;

  function ruleAbove(y: number): string {
    let text = "";
    for (let x = 0; x <= widths.length; x++) {
      const [up, down] = [at(x, y - 1), at(x, y)];
      const [upLeft, downLeft] = [at(x - 1, y - 1), at(x - 1, y)];
      const goesUp = up !== upLeft;
      const goesDown = down !== downLeft;
      const goesLeft = upLeft !== downLeft;
      const goesRight = up !== down;
      if (goesUp || goesDown)
        text +=
          goesLeft || goesRight
            ? junction(goesUp, goesDown, goesLeft, goesRight)
            : isAscii
              ? "|"
              : "│";
      else if (goesLeft) text += isAscii ? "-" : "─";
      if (goesRight && x < widths.length) text += (isAscii ? "-" : "─").repeat(widths[x]! + 2);
      else if (up && up !== upLeft) text += textAt(up, top(y) - 1 - top(up.y));
    }
    return text;
  }

  function junction(up: boolean, down: boolean, left: boolean, right: boolean): string {
    if (isAscii) return "+";
    return joints.get([up, down, left, right].map(Number).join(""))!;
  }
}

/** The characters at which rules meet, by whether one goes up, down, left and right from there. */
const joints = new Map([
  ["0101", "┌"],
  ["0110", "┐"],
  ["1001", "└"],
  ["1010", "┘"],
  ["1101", "├"],
  ["1110", "┤"],
  ["0111", "┬"],
  ["1011", "┴"],
  ["1111", "┼"],
]);

const widthOf = (text: string): number =>
  Array.from(text, (character) => (character > "\u2e7f" ? 2 : 1)).reduce((a, b) => a + b, 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
