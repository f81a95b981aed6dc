import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const evidence = new Set(["data/reports", "data/accuracy", "data/sample"]);
const skipped = new Set([".git", "node_modules", "dist", ".observablehq", "coverage"]);

/** The project's own text files by path from its root, without evidence and what is generated. */
export async function projectFiles(root = "."): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  async function walk(folder: string): Promise<void> {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (skipped.has(entry.name) || evidence.has(path)) continue;
      if (entry.isDirectory()) await walk(path);
      else if (!/^\.(?:png|arrow|parquet|zip|pdf|docx?)$/.test(extname(path))) {
        files[path] = await readFile(join(root, path), "utf8");
      }
    }
  }
  await walk("");
  return files;
}
