import { codebook } from "../loaders/codebook/codebook.ts";
import { lastYears } from "./seeded/makeCorpus.ts";
import { trySeeded } from "./seeded/trySeeded.ts";

/**
 * Prints a made-up corpus with seeded faults, reads it, and lists per rule how many findings were to be made and
 * were made. Arguments: bodies, years, seed. SHOW is the number of examples of each rule that are listed.
 */

const [agencies = 300, years = 7, seed = 1] = process.argv.slice(2).map(Number);
const shown = Number(process.env["SHOW"] ?? 5);
const rules = codebook.rules.map(({ key }) => key);
const tried = await trySeeded({ seed, agencies, years: lastYears(years), rules });

console.log(`${tried.reports} reports, ${tried.faulty} of them with a fault`);
console.log(`${"rule".padEnd(32)} seeded  to find    found  missing  surplus`);
let isExact = true;
for (const { rule, seeded, expected, found, missing, surplus } of tried.rules) {
  const counts = [expected, found, missing.length, surplus.length];
  console.log(
    `${rule.padEnd(32)} ${String(seeded).padStart(6)} ${counts.map((count) => String(count).padStart(8)).join(" ")}`,
  );
  for (const line of missing.slice(0, shown)) console.log(`  missing: ${line}`);
  for (const line of surplus.slice(0, shown)) console.log(`  surplus: ${line}`);
  if (missing.length + surplus.length > 0) isExact = false;
}
const { cells, wrong, missed, misnamed, misjoined } = tried;
console.log(
  `${cells} cells: ${wrong.length} wrong, ${missed.length} missed; ${misnamed.length} times a report is misnamed, ${misjoined.length} bodies misjoined`,
);
for (const list of [wrong, missed, misnamed, misjoined]) {
  for (const line of list.slice(0, shown)) console.log(`  ${line}`);
}
const faults = wrong.length + missed.length + misnamed.length + misjoined.length;
if (!isExact || faults > 0) process.exitCode = 1;
