import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** Every page has a twin in the other language: its prose is its own, its code the same. */

const pages = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith(".md")).toSorted();

/** The code cells of a page, written as for a page at the root in English, however its lines are broken. */
const codeOf = (page: string) =>
  Array.from(page.matchAll(/^```js\n([^]*?)^```$/gm), ([, code = ""]) =>
    code
      .replaceAll(/"\.\.\/(components|statistics)/g, '"./$1')
      .replaceAll('FileAttachment("../', 'FileAttachment("')
      .replace('inLanguage("zh"', 'inLanguage("en"')
      .replaceAll(/\s+/g, "")
      .replaceAll(/,(?=[)\]}])/g, ""),
  );

test("no page lacks its twin", async () => {
  expect(await pages("src/zh")).toEqual(await pages("src"));
});

test.each(await pages("src"))("the twins of %s hold the same code", async (name) => {
  const [english, chinese] = await Promise.all(
    [`src/${name}`, `src/zh/${name}`].map((file) => readFile(file, "utf8")),
  );
  expect(codeOf(chinese!)).toEqual(codeOf(english!));
  expect(codeOf(english!).length).toBeGreaterThan(0);
  expect(english).toContain('inLanguage("en"');
  expect(chinese).toContain('inLanguage("zh"');
});
