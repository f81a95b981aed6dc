import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Kind } from "./document.ts";
import { refused, type Extracted } from "./extracted.ts";
import { defaultLimits } from "./limits.ts";
import { readDocx } from "./readDocx.ts";

/** Where LibreOffice is looked for: on the search path under its two names, and where macOS puts it. */
const commands = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
] as const;

/** What became of a conversion: the command's exit status, null when it was ended; `output` is what it printed. */
interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Reads a file that only LibreOffice opens, by having it written as DOCX.
 *
 * @param kind what the bytes are, which is also the ending under which LibreOffice gets them
 * @param timeout milliseconds after which LibreOffice is ended, with all its processes
 */
export async function readThroughLibreOffice(
  bytes: Uint8Array,
  kind: Kind,
  timeout = 120_000,
): Promise<Extracted> {
  // A profile of its own: LibreOffice runs once a profile, and the reader's own is not to be touched.
  const folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  try {
    const source = join(folder, `report.${kind}`);
    await writeFile(source, bytes);
    await mkdir(join(folder, "out"));
    const outcome = await convert(source, folder, timeout);
    if (outcome === null) {
      const advice = "is read through LibreOffice: install it (soffice on the search path)";
      return refused("needs_libreoffice", advice, kind);
    }
    const target = join(folder, "out", "report.docx");
    const size = await stat(target).then(
      (entry) => entry.size,
      () => null,
    );
    if (size === null) {
      const reason = outcome.status === null ? `not done in ${timeout / 1000} s` : outcome.output;
      return refused("conversion_failed", "LibreOffice cannot open the file", reason || kind);
    }
    if (size > defaultLimits.file)
      return refused("too_large", "what LibreOffice makes of it is too large", `${size} bytes`);
    const extracted = await readDocx(await readFile(target));
    return extracted.kind === null ? extracted : { ...extracted, kind };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts a file to DOCX in the folder `out`; null when there is no LibreOffice. */
async function convert(source: string, folder: string, timeout: number): Promise<Outcome | null> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--nolockcheck"];
  args.push("--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "out"), source);
  for (const command of commands) {
    const outcome = await run(command, args, timeout);
    if (outcome) return outcome;
  }
  return null;
}

/** Runs a command; null when there is none of that name. */
function run(command: string, args: readonly string[], timeout: number): Promise<Outcome | null> {
  return new Promise((resolve) => {
    // soffice is a script that starts others: all are one process group, and end together.
    const child = spawn(command, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const take = (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-500);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer = setTimeout(end, timeout);
    process.once("exit", end);
    const settle = (outcome: Outcome | null) => {
      clearTimeout(timer);
      process.off("exit", end);
      resolve(outcome);
    };
    child.once("error", () => settle(null));
    child.once("close", (status) => settle({ status, output: output.replace(/\s+/g, " ").trim() }));
  });
}
