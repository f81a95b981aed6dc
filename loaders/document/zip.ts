import type { Readable } from "node:stream";
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";
import { readLimited } from "./limits.ts";

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
  // The names are decoded here: they are often GBK, which the format has no mark for.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
  const zip =
    typeof archive === "string"
      ? await openPromise(archive, options)
      : await fromBufferPromise(
          Buffer.from(archive.buffer, archive.byteOffset, archive.length),
          options,
        );
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry);
      if (!name.endsWith("/")) yield zipEntry(zip, entry, name);
    }
  } finally {
    zip.close();
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
