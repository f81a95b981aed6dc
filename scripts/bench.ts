import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readBytes } from "../loaders/corpus.ts";
import { run } from "./command.ts";

/** Rounds to warm up, and rounds to measure. */
const warmUp = 20;
const rounds = 100;

interface File {
  name: string;
  bytes: Uint8Array;
}

/** The least that any reader of these bytes must do: decode, normalise, split into cells. */
function floor({ bytes }: File): number {
  const text = new TextDecoder("utf-8").decode(bytes).normalize("NFKC");
  return text.split(/[\n\t|]/).filter((cell) => cell.trim() !== "").length;
}

/** The median of several rounds, in milliseconds: one slow round of a busy machine does not move it. */
async function time(files: File[], work: (file: File) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const start = performance.now();
    for (const file of files) await work(file);
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

await run(async () => {
  const folder = process.argv[2] ?? join("data", "reports");
  const files: File[] = [];
  for (const name of await readdir(folder)) {
    files.push({ name, bytes: await readFile(join(folder, name)) });
  }
  const least = await time(files, floor);
  const whole = await time(files, ({ bytes, name }) => readBytes(bytes, name));
  const rate = (files.length / whole) * 1000;
  console.log(`${files.length} reports, median of ${rounds} rounds, one thread`);
  console.log(`decode, normalise, split  ${least.toFixed(2)} ms`);
  console.log(
    `read and check            ${whole.toFixed(2)} ms, ${rate.toFixed(0)} reports a second`,
  );
  console.log(`ratio                     ${(whole / least).toFixed(1)}`);
});
