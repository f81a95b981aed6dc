import { expect, test } from "vitest";
import { readDocument } from "../../loaders/document/readDocument.ts";
import { utf8 } from "./files.ts";

// A line of its own would show a value that may be a piece of another, below the label of another row.
test.each([
  ["a wiki's, in another", ["{|", "| 规章", "| 3", "{|", "| 1", "|}", "|}"]],
  ["AsciiDoc's, with cells over columns", ["|===", "2+| 规章", "| 3", "1", "|==="]],
  ["a drawing, its lines broken", ["+-----+---", "---+", "| 规章|", "3", "1 |", "+-----+------+"]],
  ["a wiki's with double pipes, its rows broken", ["||规章||件数||", "|规章|3", "|1|", "|规章|2|"]],
  ["cells between double pipes, a number broken", ["规章||件数", "规章||3", "1"]],
])("a table that cannot be read is one cell: %s", async (_, lines) => {
  const { grids, text } = await readDocument(utf8(`报告\n\n${lines.join("\n")}\n\n完`), "a.txt");
  expect(text.split("\n")).toHaveLength(3);
  expect(grids.map(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([[1]]);
});
