import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, oneof, property, tuple } from "fast-check";
import { defaultTreeAdapter, parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { parseByRuns } from "../../loaders/document/htmlTokenizer.ts";
import { layouts, makeReport, printUtf8 } from "../printer/printer.ts";

/** What parse5 itself builds is the expectation: the tree of the standard, as browsers build it. */
const treeOf = (markup: string) => serialize(parse(markup));
const treeByRuns = (markup: string) => serialize(parseByRuns(markup, defaultTreeAdapter));

const pages = join("test", "report", "input");
const markedUp = readdirSync(pages).filter((name) =>
  readFileSync(join(pages, name), "utf8").includes("</t"),
);

test.each(markedUp)("the tree of %s", (name) => {
  const markup = readFileSync(join(pages, name), "utf8");
  expect(treeByRuns(markup)).toBe(treeOf(markup));
});

test.each(layouts.filter(({ extension }) => extension === ".html").map(({ key }) => key))(
  "the tree of a page printed as %s",
  (key) => {
    const layout = layouts.find((entry) => entry.key === key)!;
    const bytes = printUtf8(makeReport(7, "form2021", layout.keeps), layout);
    const markup = new TextDecoder().decode(bytes);
    expect(treeByRuns(markup)).toBe(treeOf(markup));
  },
);

/** What runs are made of, and what ends them or is read as something else. */
const inRuns = [
  ...Array.from("政a1 \t\n\r\f\0\u{20000}\ufffd<>&\"'=/-;!]"),
  "\r\n",
  "\ud840",
  "\udc00",
  "&amp;",
  "&lt",
  "&#48;",
  "&nbsp",
  "--",
  "]]>",
];
const tags =
  "td tr table tABLE caption colgroup col p a b o:p br title textarea pre script style noscript iframe " +
  "plaintext template select option svg math frameset frame html body";

const run = array(constantFrom(...inRuns), { maxLength: 8 }).map((parts) => parts.join(""));
const tag = constantFrom(...tags.split(" "));
const markup = oneof(
  run,
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  tuple(tag, run).map(([name, value]) => `<${name} title="${value}">`),
  tuple(tag, run).map(([name, value]) => `<${name} Style='${value}'>`),
  tuple(tag, run).map(([name, value]) => `<${name} width=${value}>`),
  tuple(tag, run).map(([name, rest]) => `<${name}${rest}>`),
  run.map((text) => `<!--${text}-->`),
  run.map((text) => `<![CDATA[${text}]]>`),
  run.map((text) => `<script>${text}</script>`),
  run.map((text) => `<script><!--<script>${text}</script>-->`),
);

test("any mark-up gives the same tree", () => {
  const page = array(markup, { maxLength: 20 });
  assert(
    property(page, (parts) => {
      expect(treeByRuns(parts.join(""))).toBe(treeOf(parts.join("")));
    }),
    { numRuns: 5000 },
  );
});

test.each(["<td>", "<td a=''>", "<!---->甲", "<script>a b</script>\r\n", "甲&amp;\u{20000}"])(
  "a page longer than parse5 keeps at once, of %s",
  (piece) => {
    for (const before of ["", "甲", "ab", '<a title="x']) {
      const long = before + piece.repeat(140_000 / piece.length);
      expect(treeByRuns(long)).toBe(treeOf(long));
    }
  },
);
