import { watch } from "node:fs";
import { readdir, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { corpusDirectory } from "../loaders/corpus.ts";
import { isCommand, run } from "./command.ts";
import {
  answerVersionQuestions,
  cacheOf,
  ended,
  forgetLoaderOutput,
  framework,
} from "./framework.ts";

/** What the data of the pages is made from, besides the loaders in src/data. */
const sources = ["loaders", "data", corpusDirectory()];

/** Shows the site of a project while it is worked on. */
export async function dev(project: string, options: string[]): Promise<void> {
  await answerVersionQuestions(project);
  await forgetLoaderOutput(project);
  const preview = framework(project, ["preview", ...options]);
  const watchers = sources.map((source) =>
    watch(resolve(project, source), { recursive: true }, () => changed()),
  );
  let timer: NodeJS.Timeout | undefined;
  // Saving one file can tell of several changes; one run is enough for them.
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      rerunLoaders(project).catch(console.error);
    }, 100);
  };
  process.exitCode = (await ended(preview)) ?? 0;
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}

/**
 * Makes preview run the loaders again: it looks at the time of a loader's own file only, neither
 * at what the loader imports nor at what it reads.
 */
export async function rerunLoaders(project: string): Promise<void> {
  // What a run under way writes would pass for newer than the change it has not seen.
  while (await isLoading(project)) await wait(50);
  const folder = join(project, "src", "data");
  const now = new Date();
  for (const file of await readdir(folder)) {
    if (file.endsWith(".ts")) await utimes(join(folder, file), now, now);
  }
}

/** Whether a loader runs: until it ends, its output goes to a file named after its process. */
async function isLoading(project: string): Promise<boolean> {
  const files = await readdir(join(cacheOf(project), "data"), { recursive: true }).catch(() => []);
  return files.some((file) => /\.\d+$/.test(file));
}

if (isCommand(import.meta.url)) await run(() => dev(process.cwd(), process.argv.slice(2)));
