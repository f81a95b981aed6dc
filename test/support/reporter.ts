import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

/** Ends the output with the one line that a person or a script looks for. */
export default class Summary implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    let passed = 0;
    // A fault outside of every test would else go uncounted.
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const good = tests.filter((test) => test.result().state === "passed").length;
      passed += good;
      // A test that did not run has shown nothing, so it counts as failed.
      failed += tests.length - good;
      const broken = module.errors().length > 0 || tests.length === 0;
      if (broken) failed += 1;
    }
    // No test at all, or a run broken off, is a failure too.
    if (failed === 0 && (passed === 0 || reason !== "passed")) failed = 1;
    if (failed > 0) process.exitCode = 1;
    // The other reporters print at the same moment; this line comes after theirs.
    process.once("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
