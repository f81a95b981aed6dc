import { expect, test } from "vitest";
import { readBytes } from "../loaders/corpus.ts";
import { faults } from "./printer/judge.ts";
import { mutate, mutationKinds } from "./printer/mutate.ts";
import { Random } from "./printer/random.ts";

/** Printed reports with one thing wrong; test/mutation.ts tries as many as one likes. */

const seeds = Array.from({ length: 50 }, (_, i) => 1 + i);

test.each(mutationKinds)("%s: nothing thrown, nothing read that is not printed", async (kind) => {
  const found: string[] = [];
  for (const seed of seeds) {
    const mutation = mutate(new Random(seed), kind);
    const { layout, bytes, done } = mutation;
    const checked = await readBytes(bytes, `${seed}${layout.extension}`);
    for (const fault of faults(checked, mutation)) {
      found.push(`seed ${seed}, ${layout.key}, ${done}: ${fault}`);
    }
  }
  expect(found).toEqual([]);
});

test("a changed number that breaks a relation is found", async () => {
  const outcomes: string[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const mutation = mutate(new Random(seed), "value altered");
    if (mutation.broken === null || !mutation.layout.keeps.values) continue;
    const { report, findings } = await readBytes(mutation.bytes, "report");
    const isSaid = findings.some(
      ({ severity, cells }) => severity === "error" && cells.includes(mutation.broken!),
    );
    // Where not every number of the table could be read, an issue says so instead.
    outcomes.push(isSaid ? "finding" : report.issues.length > 0 ? "issue" : `none: seed ${seed}`);
  }
  expect(outcomes.filter((outcome) => outcome.startsWith("none"))).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === "finding").length).toBeGreaterThan(20);
});
