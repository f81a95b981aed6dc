import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";

const require = createRequire(import.meta.url);
const home = dirname(require.resolve("@observablehq/framework/package.json"));

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Where Framework keeps loader output and bundles, under the source root. */
export const cacheOf = (project: string): string => join(project, "src", ".observablehq", "cache");

/** Starts a command of Observable Framework in the project's folder. */
export function framework(
  project: string,
  args: string[],
  output: "inherit" | "pipe" = "inherit",
): ChildProcess {
  // Loaders are run by the name "tsx", so it must be found wherever the command comes from.
  const bin = resolve(home, "..", "..", ".bin");
  const command = spawn(process.execPath, [join(home, "dist", "bin", "observable.js"), ...args], {
    cwd: project,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      PATH: [bin, process.env["PATH"]].join(delimiter),
    },
    stdio: ["ignore", output, "inherit"],
  });
  // A signal sent to this process alone would leave the command running.
  const relay = (signal: NodeJS.Signals) => command.kill(signal);
  for (const signal of signals) process.on(signal, relay);
  command.once("exit", () => {
    for (const signal of signals) process.off(signal, relay);
  });
  return command;
}

/** Waits for a command and gives its exit code, or null when a signal ended it. */
export function ended(command: ChildProcess): Promise<number | null> {
  return new Promise((fulfil, reject) => {
    command.once("error", reject);
    command.once("close", fulfil);
  });
}

/** Makes Framework rerun every loader: it takes cached output for good, however old it is. */
export async function forgetLoaderOutput(project: string): Promise<void> {
  await rm(join(cacheOf(project), "data"), { recursive: true, force: true });
}

/**
 * Lets Framework work without a network. Its browser code offers libraries to pages by name
 * (`d3`, `Plot`, ...), and each name's latest version is asked of the npm registry at every build,
 * although no page of ours takes up the offer. A folder in the cache counts as the answer.
 */
export async function answerVersionQuestions(project: string): Promise<void> {
  for (const name of await librariesOffered()) {
    await mkdir(join(cacheOf(project), "_npm", `${name}@0.0.0`), { recursive: true });
  }
}

async function librariesOffered(): Promise<Set<string>> {
  const client = join(home, "dist", "client");
  const names = new Set<string>();
  for (const file of await readdir(client, { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const code = await readFile(join(client, file), "utf8");
    for (const [, name] of code.matchAll(/"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) names.add(name ?? "");
  }
  return names;
}
