import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  basisFile,
  basisOf,
  floorsFile,
  measureCorpus,
  measureFixed,
  series,
} from "./printer/floors.ts";
import type { Accuracy, Measured } from "./printer/measure.ts";

/**
 * Writes what is measured now as the floors of test/roundtrip.test.ts, and their checksums into data/README.md.
 * Refuses where any cell is wrong, or fewer are right on the same documents than before. A floor falls
 * only where its series is named, as in `npx tsx test/recordFloors.ts "D3 form2019"`: the commit says why.
 */

const lowered = new Set(process.argv.slice(2));

const measured = new Map<string, Measured>();
for (const one of series) measured.set(one.name, await measureFixed(one));
const figures = [...(await measureCorpus()), ...[...measured.values()].map((one) => one.accuracy)];
const basis = basisOf(measured);
const before = existsSync(floorsFile)
  ? (JSON.parse(readFileSync(floorsFile, "utf8")) as Accuracy[])
  : [];
const same = existsSync(basisFile)
  ? (JSON.parse(readFileSync(basisFile, "utf8")) as typeof basis).printed
  : {};

const refused = figures.flatMap(({ layout, form, right, wrong }) => {
  const floor = before.find((entry) => entry.layout === layout && entry.form === form);
  const name = `${layout} ${form}`;
  const isSame = same[name] === basis.printed[name];
  return [
    ...(wrong > 0 ? [`${name}: ${wrong} wrong`] : []),
    ...(floor && isSame && right < floor.right && !lowered.has(name)
      ? [`${name}: ${right} right, were ${floor.right}`]
      : []),
  ];
});
if (refused.length > 0) {
  console.error(refused.join("\n"));
  process.exit(1);
}
const lines = figures.map((figure) => `  ${JSON.stringify(figure)}`);
writeFileSync(floorsFile, `[\n${lines.join(",\n")}\n]\n`);
writeFileSync(basisFile, `${JSON.stringify(basis, null, 2)}\n`);
noteChecksums();

function noteChecksums(): void {
  const readme = readFileSync("data/README.md", "utf8");
  const own = [basisFile, floorsFile].map((file) => file.replace("data/", ""));
  const kept = readme
    .trimEnd()
    .split("\n")
    .filter((line) => !own.some((file) => line.endsWith(`  ${file}`)));
  const noted = own.map(
    (file) =>
      `    ${createHash("sha256")
        .update(readFileSync(`data/${file}`))
        .digest("hex")}  ${file}`,
  );
  writeFileSync("data/README.md", `${[...kept, ...noted].join("\n")}\n`);
}
