import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Whether a module is what was asked to run, rather than imported by another. */
export const isCommand = (moduleUrl: string): boolean =>
  process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl);

/** Runs a command and prints only the message of an error: its trace helps no reader here. */
export async function run(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
