import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import {
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  openPromise,
  RandomAccessReader,
  type Entry,
  type ZipFile,
} from "yauzl";
import { readLimited } from "./limits.ts";
import { zipEnd } from "./zipEnd.ts";

/** A file in a ZIP archive. */
export interface ZipEntry {
  /** Its path in the archive, with forward slashes. */
  readonly name: string;
  /** Bytes, as the archive declares them. */
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
  /** Unpacks it; throws a LimitError over so many bytes, and an Error where it is damaged. */
  readonly read: (limit: number) => Promise<Uint8Array>;
}

/** The files of a ZIP archive at a path or in memory, in the order of its directory. Throws where that is damaged. */
export async function* zipEntries(archive: string | Uint8Array): AsyncGenerator<ZipEntry> {
  const zip = await (typeof archive === "string"
    ? openFile(archive)
    : openBytes(Buffer.from(archive.buffer, archive.byteOffset, archive.length)));
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry);
      if (!name.endsWith("/")) yield zipEntry(zip, entry, name);
    }
  } finally {
    zip.close();
  }
}

// The names are decoded here: they are often GBK, which the format has no mark for.
const options = { autoClose: false, lazyEntries: true, decodeStrings: false };

async function openBytes(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, options);
  } catch (error) {
    const end = zipEnd(bytes, 0);
    if (end === null) throw error;
    return fromBufferPromise(bytes.subarray(0, end), options);
  }
}

async function openFile(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, options);
  } catch (error) {
    const end = await endOfFile(path);
    if (end === null) throw error;
    return fromRandomAccessReaderPromise(new FileReader(path), end, options);
  }
}

/** What is behind an archive in a file is at most as long as this. */
const longestTail = 1024 * 1024;

async function endOfFile(path: string): Promise<number | null> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - longestTail);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), {
      position: start,
    });
    return zipEnd(buffer.subarray(0, bytesRead), start);
  } finally {
    await handle.close();
  }
}

/** Reads the part of a file that is an archive. */
class FileReader extends RandomAccessReader {
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.#path, { start, end: end - 1 });
  }
}

function zipEntry(zip: ZipFile, entry: Entry, name: string): ZipEntry {
  return {
    name,
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    isEncrypted: entry.isEncrypted(),
    read: async (limit) => {
      const stream: Readable = await zip.openReadStreamPromise(entry);
      return readLimited(stream, limit);
    },
  };
}

const utf8Flag = 0x800;

function entryName({ generalPurposeBitFlag, fileNameRaw }: Entry): string {
  return zipName(fileNameRaw, (generalPurposeBitFlag & utf8Flag) !== 0);
}

/** A name in an archive: UTF-8 where marked so or where it is, else GBK. */
function zipName(bytes: Uint8Array, isUtf8: boolean): string {
  const encoding = isUtf8 || isStrictUtf8(bytes) ? "utf-8" : "gb18030";
  return new TextDecoder(encoding).decode(bytes).replaceAll("\\", "/");
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
