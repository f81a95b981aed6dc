import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const commands: Record<string, string[]> = {
  "the types hold": ["tsc", "--noEmit"],
  "the linter finds nothing": ["oxlint", "--type-aware"],
  "the files are formatted": ["prettier", "--check", "."],
};

test.each(Object.entries(commands))("%s", async (_, command) => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const outcome = await promisify(execFile)(npm, ["exec", "--offline", "--", ...command]).then(
    () => "",
    (error: { stdout?: string; stderr?: string }) => `${error.stdout}${error.stderr}`,
  );
  expect(outcome).toBe("");
});
