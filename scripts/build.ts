import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { isCommand, run } from "./command.ts";
import {
  answerVersionQuestions,
  cacheOf,
  ended,
  forgetLoaderOutput,
  framework,
} from "./framework.ts";
import { inspect } from "./inspect.ts";

/** Builds the site of a project into its dist/ and refuses what would break in a browser. */
export async function build(project: string): Promise<string> {
  await answerVersionQuestions(project);
  await forgetLoaderOutput(project);
  // Hundreds of lines that say something only when the build fails.
  const log: Buffer[] = [];
  const command = framework(project, ["build"], "pipe");
  command.stdout?.on("data", (chunk: Buffer) => log.push(chunk));
  const code = await ended(command);
  if (code !== 0) {
    throw new Error(`${Buffer.concat(log).toString()}\nthe site's build failed: exit code ${code}`);
  }

  const dist = join(project, "dist");
  await publishData(project, dist);
  const problems = await inspect(dist);
  if (problems.length > 0) {
    const lines = problems.map(({ file, what, value }) => `dist/${file}: ${what}: ${value}`);
    throw new Error(`the site is built, but not fit to publish:\n${lines.join("\n")}`);
  }
  return dist;
}

/**
 * Lays the data beside the pages, each file at an address that does not change: readers cite them, and the pages of
 * single reports look for them there. Framework itself copies only what a page names, under a name of its content.
 */
async function publishData(project: string, dist: string): Promise<void> {
  const file = join(cacheOf(project), "data", "corpus.zip");
  // No page names data, so Framework ran no loader: links to what is not there are found below.
  if (!existsSync(file)) return;
  const archive = await readFile(file);
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    const published = join(dist, "data", "corpus", name);
    await mkdir(dirname(published), { recursive: true });
    await writeFile(published, content);
  }
}

if (isCommand(import.meta.url)) await run(() => build(process.cwd()));
