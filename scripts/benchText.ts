import { codebook } from "../loaders/codebook/codebook.ts";
import { lettersOf } from "../loaders/text/letters.ts";
import { bandOf, bands, detectionProbability, signature } from "../loaders/text/minHash.ts";
import { SentenceStore } from "../loaders/text/SentenceStore.ts";
import { Sharing } from "../loaders/text/Sharing.ts";
import { jaccard, type Shingles } from "../loaders/text/shingles.ts";
import { madeProse } from "../test/text/madeProse.ts";
import { run } from "./command.ts";

/**
 * How long it takes to find what reports share, in how much memory, and how much of it is found. Argument:
 * number of made-up reports (100,000), each of 40 sentences.
 */

const { threshold } = codebook.wording;
const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** Puts made-up reports through the whole search and prints time and memory. */
function timeAll(reports: number): void {
  const start = performance.now();
  let making = 0;
  const sharing = new Sharing();
  let made = performance.now();
  for (const { id, agency, year, sentences } of madeProse(reports)) {
    making += performance.now() - made;
    sharing.add(id, { agency, year }, sentences);
    made = performance.now();
  }
  const added = performance.now();
  const sums = { sentences: 0, letters: 0, exact: 0, near: 0 };
  for (const { sentences, letters, shared } of sharing.results()) {
    sums.sentences += sentences;
    sums.letters += letters;
    sums.exact += shared!.exact;
    sums.near += shared!.near;
  }
  const end = performance.now();
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  console.log(`${reports} reports, ${sums.sentences} sentences, ${sums.letters} letters`);
  console.log(
    `  made up in ${seconds(0, making)}, taken in within ${seconds(start + making, added)}`,
  );
  console.log(`  compared and told in ${seconds(added, end)}`);
  console.log(`  processor time of all ${((user + system) / 1e6).toFixed(1)} s`);
  console.log(`  memory at most ${(maxRSS / 1024).toFixed(0)} MB`);
  console.log(
    `  shared word for word ${percent(sums.exact, sums.letters)}, nearly ${percent(sums.near, sums.letters)}`,
  );
}

/** Compares every sentence of a few reports with every other one, and counts what the search finds of that. */
function measureFound(reports: number): void {
  const all = [...madeProse(reports)];
  const sharing = new Sharing();
  const store = new SentenceStore();
  for (const { id, agency, year, sentences } of all) {
    sharing.add(id, { agency, year }, sentences);
    store.openReport();
    for (const { text, start, end } of sentences) store.add(lettersOf(text), start, end);
  }
  const { wordingOf, firstPlace, places, wordings } = store;
  const shingles = store.shingles();
  const reportOf = all.flatMap(({ sentences }, report) => sentences.map(() => report));
  const found = new Uint8Array(places);
  for (const [report, { passages }] of [...sharing.results()].entries()) {
    const shared = new Set(passages.map(({ start }) => start));
    for (let at = firstPlace[report]!; at < firstPlace[report + 1]!; at++) {
      if (shared.has(store.startOf[at]!)) found[at] = 1;
    }
  }
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (let at = 0; at < places; at++) {
    const one = all[reportOf[at]!]!;
    let isShared = false;
    for (let k = 0; k < places && !isShared; k++) {
      const other = all[reportOf[k]!]!;
      if (other.agency === one.agency && other.year >= one.year) continue;
      const [a, b] = [wordingOf[at]!, wordingOf[k]!];
      isShared = a === b || jaccard(shingles, a, b, threshold) > 0;
    }
    if (found[at] === 1) counts[isShared ? "right" : "wrong"]++;
    else if (isShared) counts.missed++;
  }
  const { right, wrong, missed } = counts;
  console.log(`Of ${places} sentences compared each with each, ${right + missed} are shared:`);
  console.log(
    `  precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}`,
  );
  printDetection(shingles, wordings);
}

/** Pairs of wordings by similarity: how many agree in a band, and how many are stated to. */
function printDetection(shingles: Shingles, wordings: number): void {
  const keys = Array.from({ length: wordings }, (_, wording) => {
    const least = signature(
      shingles.values,
      shingles.first[wording]!,
      shingles.first[wording + 1]!,
    );
    return Array.from({ length: bands }, (__, band) => bandOf(least, band));
  });
  const bins = new Map<number, { pairs: number; agreeing: number; stated: number }>();
  for (let a = 0; a < wordings; a++) {
    for (let b = a + 1; b < wordings; b++) {
      const similarity = jaccard(shingles, a, b, 0.3);
      if (similarity === 0) continue;
      const bin = Math.floor(similarity * 10 + 1e-9) / 10;
      const entry = bins.get(bin) ?? { pairs: 0, agreeing: 0, stated: 0 };
      entry.pairs++;
      entry.stated += detectionProbability(similarity);
      if (keys[a]!.some((key, band) => key === keys[b]![band])) entry.agreeing++;
      bins.set(bin, entry);
    }
  }
  console.log("Pairs that agree in a band, by similarity:");
  for (const [bin, { pairs, agreeing, stated }] of [...bins].toSorted(([a], [b]) => a - b)) {
    console.log(
      `  from ${bin.toFixed(1)}: ${pairs} pairs, ${percent(agreeing, pairs)}; stated ${percent(stated, pairs)}`,
    );
  }
}

await run(() => {
  timeAll(Number(process.argv[2] ?? 100_000));
  measureFound(120);
  return Promise.resolve();
});
