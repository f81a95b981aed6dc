import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { isCommand, run } from "./command.ts";

/** What a page consists of: each file, NAME standing for the page's name, and the template it is written from. */
const parts = {
  "src/NAME.md": "page.en",
  "src/zh/NAME.md": "page.zh",
  "src/statistics/NAME.ts": "statistic",
  "src/components/NAMEChart.ts": "chart",
  "test/statistics/NAME.test.ts": "test",
};

const config = "observablehq.config.ts";

/** The pages of statistics come before this one in the list of pages. */
const next = '  { path: "agencies"';

/** The words that JavaScript keeps for itself in a module. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof undefined var void while " +
    "with yield"
  ).split(" "),
);

/**
 * Writes a page that works, with a statistic, a chart and a test of its own, into a project, and gives the files it
 * wrote or changed. Throws before it writes anything where the name is no good or taken.
 */
export async function newPage(project: string, name: string): Promise<string[]> {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || reserved.has(name)) {
    throw new Error(
      `${JSON.stringify(name)} cannot be the name of a page: take letters and digits that begin with a small letter, ` +
        "such as openCases, and no word of JavaScript",
    );
  }
  const files = await Promise.all(
    Object.entries(parts).map(async ([file, template]) => ({
      path: file.replace("NAME", name),
      text: await readFile(join(import.meta.dirname, "newPage", `${template}.txt`), "utf8"),
    })),
  );
  for (const { path } of files) {
    if (await isTaken(join(project, path))) throw new Error(`${path} exists already`);
  }
  if (files.some(({ text }) => new RegExp(`(?<![.\\w-])${name}(?![\\w-])`).test(text))) {
    throw new Error(
      `${name} cannot be the name of a page: its files use that word for something else`,
    );
  }
  const list = await readFile(join(project, config), "utf8");
  if (list.split(next).length !== 2)
    throw new Error(`${config} has no line to put the page before`);

  const type = name.charAt(0).toUpperCase() + name.slice(1);
  for (const { path, text } of files) {
    const file = join(project, path);
    const filled = text.replaceAll("NAME", name).replaceAll("TYPE", type);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await inFormat(file, filled), { flag: "wx" });
  }
  const line = `  { path: "${name}", en: "${name}", zh: "${name}" },\n`;
  await writeFile(join(project, config), await inFormat(config, list.replace(next, line + next)));
  return [...files.map(({ path }) => path), config];
}

/** How long lines are depends on the name, and so does where they break. */
async function inFormat(file: string, text: string): Promise<string> {
  const options = await resolveConfig(join(import.meta.dirname, "newPage.ts"));
  return format(text, { ...options, filepath: file });
}

/** Whether there is a file of that name, in large or small letters: not every disk tells them apart. */
async function isTaken(path: string): Promise<boolean> {
  const folder = dirname(path);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return false;
  const wanted = basename(path).toLowerCase();
  return (await readdir(folder)).some((found) => found.toLowerCase() === wanted);
}

if (isCommand(import.meta.url)) {
  await run(async () => {
    const [name, ...more] = process.argv.slice(2);
    if (name === undefined || more.length > 0) throw new Error("usage: npm run new-page NAME");
    console.log((await newPage(process.cwd(), name)).join("\n"));
  });
}
