import { readdir } from "node:fs/promises";
import { sep } from "node:path";

/** The pages of the built site, in order; those only whose names hold one of the parts, if there are any. */
export async function builtPages(parts: readonly string[]): Promise<string[]> {
  return (await readdir("dist", { recursive: true }))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".html") && !name.startsWith("_"))
    .filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)))
    .toSorted();
}
