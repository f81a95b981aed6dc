import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The file in which a folder of reports says what it is; it is no report. */
export const manifestFile = "corpus.json";

/** What a folder of reports says of itself. Reports are real unless it says that they are made up. */
const Manifest = z.strictObject({
  /** Whether the reports were made up by a program, to test this project. */
  made_up: z.boolean(),
  /** How many were made, and the seed they came from. */
  reports: z.int().nonnegative(),
  seed: z.int(),
});
export type Manifest = z.infer<typeof Manifest>;

/** What a folder of reports says of itself; null where it has no such file. Throws, naming the file, where that says nothing known. */
export function readManifest(directory: string): Manifest | null {
  const path = join(directory, manifestFile);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    return Manifest.parse(JSON.parse(text));
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${path}: ${what}`, { cause: error });
  }
}
