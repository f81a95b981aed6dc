import { execFile } from "node:child_process";
import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { newPage } from "../../scripts/newPage.ts";
import { folder } from "../support/sites.ts";

const run = promisify(execFile);

/** What of the project a new page rests on, or is tested by. */
const rests = [
  ".oxlintrc.json",
  ".prettierrc.json",
  "loaders",
  "observablehq.config.ts",
  "package.json",
  "src",
  "test/architecture.test.ts",
  "test/arquero.ts",
  "test/site/twins.test.ts",
  "test/statistics/tables.ts",
  "test/support/architecture.ts",
  "test/support/files.ts",
  "tsconfig.json",
  "types",
];

/** Not what the site was built from. */
const keep = (path: string) => !path.includes(".observablehq");

async function copyOfProject(): Promise<string> {
  const project = await folder({
    "vitest.config.js": `export default { resolve: { alias: { "arquero/dist/arquero.min.js": import.meta.dirname + "/test/arquero.ts" } } };`,
    // Types of what the new page brings, and of nothing else: it takes a tenth of the time.
    "tsconfig.new.json": JSON.stringify({
      extends: "./tsconfig.json",
      include: ["types", "src/**/aNewPage*.ts", "test/**/aNewPage*.ts", "observablehq.config.ts"],
    }),
  });
  for (const path of rests) {
    await cp(path, join(project, path), { recursive: true, filter: keep });
  }
  await symlink(join(process.cwd(), "node_modules"), join(project, "node_modules"));
  return project;
}

test("a new page passes all that a page must pass", { timeout: 300_000 }, async () => {
  const project = await copyOfProject();
  const written = await newPage(project, "aNewPage");
  expect(written).toEqual([
    "src/aNewPage.md",
    "src/zh/aNewPage.md",
    "src/statistics/aNewPage.ts",
    "src/components/aNewPageChart.ts",
    "test/statistics/aNewPage.test.ts",
    "observablehq.config.ts",
  ]);
  const config = await readFile(join(project, "observablehq.config.ts"), "utf8");
  expect(config.match(/aNewPage/g)).toHaveLength(3);

  // A command that finds a fault ends with an error, which shows what it printed.
  const command = async (name: string, ...args: string[]) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !key.startsWith("VITEST")),
    );
    const bin = join(process.cwd(), "node_modules", ".bin", name);
    const { stdout } = await run(bin, args, { cwd: project, env: { ...env, NO_COLOR: "1" } });
    return stdout;
  };
  await command("tsc", "--noEmit", "-p", "tsconfig.new.json");
  await command("prettier", "--check", ...written);
  await command("oxlint", "--type-aware", ...written.filter((file) => file.endsWith(".ts")));
  const tests = await command(
    "vitest",
    "run",
    "test/statistics/aNewPage.test.ts",
    "test/site/twins.test.ts",
    "test/architecture.test.ts",
  );
  expect(tests).toMatch(/Test Files {2}3 passed/);
});

test.each([
  ["", "cannot be the name"],
  ["2x", "cannot be the name"],
  ["a-b", "cannot be the name"],
  ["../a", "cannot be the name"],
  ["Cases", "cannot be the name"],
  ["class", "cannot be the name"],
  // A word that the page gives to something else.
  ["edition", "use that word"],
  ["requests", "src/requests.md exists already"],
  // The same file on a disk that knows no large and small letters.
  ["outComes", "src/outComes.md exists already"],
  ["wilson", "src/statistics/wilson.ts exists already"],
  ["rate", "src/components/rateChart.ts exists already"],
])("%j is no name for a new page: %s", async (name, problem) => {
  await expect(newPage(process.cwd(), name)).rejects.toThrow(problem);
});
