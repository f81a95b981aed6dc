import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codebook } from "../loaders/codebook/codebook.ts";
import { manifestFile, type Manifest } from "../loaders/table/manifest.ts";
import { lastYears, makeCorpus } from "../test/seeded/makeCorpus.ts";
import { printCorpus } from "../test/seeded/printCorpus.ts";
import { truthsOf } from "../test/seeded/truthOf.ts";
import { run } from "./command.ts";

/**
 * Writes made-up reports into data/sample, from which the site can be built in place of real ones, and what is
 * true of them into data/sample/.truth.json. Arguments: how many, and a seed. The same arguments give the same files.
 */

const folder = join("data", "sample");
const years = 7;

await run(async () => {
  const [count = 5000, seed = 1] = process.argv.slice(2).map(Number);
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    throw new Error(`How many reports, and from which seed? ${process.argv.slice(2).join(" ")}`);
  }
  const { reports, expected } = makeCorpus({
    seed,
    count,
    agencies: Math.ceil(count / years),
    years: lastYears(years),
    rules: codebook.rules.map(({ key }) => key),
    note: "本报告为程序生成的样例，非真实报告。",
  });
  await rm(folder, { recursive: true, force: true });
  await printCorpus(folder, reports);
  const manifest: Manifest = { made_up: true, reports: reports.length, seed };
  await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  const truths = truthsOf(seed, reports, expected);
  await writeFile(join(folder, ".truth.json"), `${JSON.stringify(truths)}\n`);
  console.log(`${reports.length} made-up reports are in ${folder}`);
});
