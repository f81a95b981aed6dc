import { readBytes } from "../loaders/corpus.ts";
import { faults } from "./printer/judge.ts";
import { mutate, mutationKinds, type MutationKind } from "./printer/mutate.ts";
import { Random } from "./printer/random.ts";

/** Reads mutated reports and prints what is wrong. Arguments: how many, the first seed, one kind of mutation. */

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const kind = process.argv[4] as MutationKind | undefined;
const tally = new Map<string, number>(mutationKinds.map((entry) => [entry, 0]));
let bad = 0;
for (let seed = first; seed < first + count; seed++) {
  const mutation = mutate(new Random(seed), kind);
  const name = `${mutation.kind}, ${mutation.layout.key}`;
  let wrong: string[];
  try {
    wrong = faults(
      await readBytes(mutation.bytes, `${seed}${mutation.layout.extension}`),
      mutation,
    );
  } catch (error) {
    wrong = [String(error instanceof Error ? error.stack : error)];
  }
  if (wrong.length === 0) continue;
  bad++;
  tally.set(mutation.kind, tally.get(mutation.kind)! + 1);
  console.log(`seed ${seed} (${name}) ${mutation.done}`);
  for (const line of wrong.slice(0, 3)) console.log(`    ${line}`);
}
console.log(
  `${count} mutations, ${bad} with faults: ${[...tally].map((entry) => entry.join(" ")).join(", ")}`,
);
