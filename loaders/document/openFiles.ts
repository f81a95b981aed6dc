import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { containerOf, zipKind } from "./detect.ts";
import { gunzip } from "./gunzip.ts";
import { defaultLimits, LimitError, readLimited, sized, type Limits } from "./limits.ts";
import { warcRecords } from "./warc.ts";
import { zipEntries, type ZipEntry } from "./zip.ts";
import { zipNames } from "./zipNames.ts";

/** Why a file is not read, in the terms of an issue. */
export interface OpenProblem {
  readonly code: string;
  readonly what: string;
  readonly value: string;
}

/** A file to be read, or the reason why it, or the rest of its archive, is not. */
export type Opened =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly problem: OpenProblem };

/**
 * The files at a path: the file itself, or those of a ZIP, WARC or gzip file, one at a time, so that
 * no more than one is in memory. Files in an archive are named after it: "a.zip/b.html". Never throws:
 * what cannot be opened is an item that says why.
 *
 * @param path where the file is
 * @param file the name it goes by in the corpus
 */
export async function* openFiles(
  path: string,
  file = path,
  limits: Limits = defaultLimits,
): AsyncGenerator<Opened> {
  // An archive may hold a name twice, and a crawl an address; a corpus tells files by their names.
  const seen = new Map<string, number>();
  try {
    for await (const opened of new Opener(limits).filesAt(path, file)) {
      const count = (seen.get(opened.file) ?? 0) + 1;
      seen.set(opened.file, count);
      yield count === 1 ? opened : { ...opened, file: `${opened.file}#${count}` };
    }
  } catch (error) {
    yield { file, problem: problemOf(error) };
  }
}

/** What went wrong while a file was opened. */
function problemOf(error: unknown): OpenProblem {
  const { message, code } = error as NodeJS.ErrnoException;
  if (error instanceof LimitError)
    return { code: "too_large", what: "over a limit, split or unpack it", value: message };
  if (typeof code === "string" && /^E[A-Z]+$/.test(code))
    return { code: "not_found", what: "the file cannot be opened", value: code };
  return { code: "damaged", what: "the archive is cut off or damaged", value: message };
}

/** How many bytes of a file tell what it is. */
const headLength = 4096;

class Opener {
  readonly #limits: Limits;
  /** What one archive has given so far, those within it included. */
  #entries = 0;
  #unpacked = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  async *filesAt(path: string, file: string): AsyncGenerator<Opened> {
    const head = await headOf(path);
    const container = containerOf(head);
    if (container === "zip" && !(await isDocument(path, head)))
      yield* this.#zipFiles(path, file, 1);
    else if (container === "gzip") yield* this.#gzipFiles(createReadStream(path), file);
    else if (container === "warc") yield* this.#warcFiles(createReadStream(path), file);
    else yield { file, bytes: await this.#wholeFile(path) };
  }

  /** The size is asked for first, so that a file too large never comes into memory. */
  async #wholeFile(path: string): Promise<Uint8Array> {
    const { size } = await stat(path);
    if (size > this.#limits.file)
      throw new LimitError(`${sized(size)}, of at most ${sized(this.#limits.file)} a file`);
    return readFile(path);
  }

  async *#zipFiles(
    archive: string | Uint8Array,
    file: string,
    depth: number,
  ): AsyncGenerator<Opened> {
    for await (const entry of zipEntries(archive)) {
      if (isLitter(entry.name)) continue;
      if (++this.#entries > this.#limits.entries)
        throw new LimitError(`more than ${this.#limits.entries} files in one archive`);
      const name = `${file}/${entry.name}`;
      let bytes: Uint8Array;
      try {
        if (entry.isEncrypted) {
          const what = "opens with a password only: unpack the archive";
          yield { file: name, problem: { code: "encrypted", what, value: entry.name } };
          continue;
        }
        bytes = await this.#unpack(entry);
      } catch (error) {
        // A file costs itself alone, but all of them together the archive.
        if (this.#unpacked > this.#limits.total) throw error;
        yield { file: name, problem: problemOf(error) };
        continue;
      }
      yield* this.#filesIn(bytes, name, depth);
    }
  }

  async #unpack({ size, packedSize, read }: ZipEntry): Promise<Uint8Array> {
    const { entry, total, ratio } = this.#limits;
    if (size > entry) throw new LimitError(`${sized(size)}, of at most ${sized(entry)} a file`);
    if (size > 1024 * 1024 && size > packedSize * ratio)
      throw new LimitError(`${sized(size)} packed into ${sized(packedSize)}, over ${ratio} to one`);
    const bytes = await read(entry);
    this.#unpacked += bytes.length;
    if (this.#unpacked > total)
      throw new LimitError(`the archive unpacks to more than ${sized(total)}`);
    return bytes;
  }

  /** A file of an archive, or, one level deep, the files of an archive within it. */
  async *#filesIn(bytes: Uint8Array, file: string, depth: number): AsyncGenerator<Opened> {
    const container = depth === 1 ? containerOf(bytes) : null;
    try {
      if (container === "zip" && !zipKind(zipNames(bytes)))
        yield* this.#zipFiles(bytes, file, depth + 1);
      else if (container === "gzip") yield* this.#gzipFiles([bytes], file);
      else if (container === "warc") yield* this.#warcFiles([bytes], file);
      else yield { file, bytes };
    } catch (error) {
      if (this.#unpacked > this.#limits.total || this.#entries > this.#limits.entries) throw error;
      yield { file, problem: problemOf(error) };
    }
  }

  /** A gzip file is a WARC file, or one file that was made smaller. */
  async *#gzipFiles(
    packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    file: string,
  ): AsyncGenerator<Opened> {
    const { head, chunks } = await gunzip(packed, this.#limits.stream);
    if (containerOf(head) === "warc") yield* this.#warcFiles(chunks, file);
    else yield { file, bytes: await readLimited(chunks, this.#limits.entry) };
  }

  async *#warcFiles(
    chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    file: string,
  ): AsyncGenerator<Opened> {
    for await (const { url, payload } of warcRecords(chunks, this.#limits.entry)) {
      const name = `${file}/${url}`;
      if (payload instanceof Error) yield { file: name, problem: problemOf(payload) };
      else yield { file: name, bytes: payload };
    }
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Whether a ZIP archive is one document. Of a damaged one its first names tell. */
async function isDocument(path: string, head: Uint8Array): Promise<boolean> {
  const names: string[] = [];
  try {
    for await (const { name } of zipEntries(path)) {
      names.push(name);
      // Office files hold few parts.
      if (names.length > 5000) return false;
    }
  } catch {
    return zipKind(zipNames(head)) !== null;
  }
  return zipKind(names) !== null;
}

/** What systems leave in archives besides files: hidden files, folders of resource forks. */
function isLitter(name: string): boolean {
  return /(?:^|\/)(?:\.[^/]|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
