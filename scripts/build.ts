import { join } from "node:path";
import { isCommand, run } from "./command.ts";
import { answerVersionQuestions, ended, forgetLoaderOutput, framework } from "./framework.ts";
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
  const problems = await inspect(dist);
  if (problems.length > 0) {
    const lines = problems.map(({ file, what, value }) => `dist/${file}: ${what}: ${value}`);
    throw new Error(`the site is built, but not fit to publish:\n${lines.join("\n")}`);
  }
  return dist;
}

if (isCommand(import.meta.url)) await run(() => build(process.cwd()));
