import { deflateRawSync } from "node:zlib";
import { readDocument } from "../../loaders/document/readDocument.ts";
import type { Document, Grid } from "../../loaders/document/document.ts";

/** Files made for the tests, and readings of them to look at. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A cell as "text", with ">columns" and "v rows" behind it where it spans more than one. */
export function gridCells(document: Document, grid: Grid): string[][] {
  return grid.rows.map(({ cells }) =>
    cells.map(
      ({ start, end, colspan, rowspan }) =>
        document.text.slice(start, end) +
        (colspan > 1 ? `>${colspan}` : "") +
        (rowspan > 1 ? `v${rowspan}` : ""),
    ),
  );
}

export async function readPage(body: string, head = ""): Promise<Document> {
  return readDocument(utf8(`<html><head>${head}</head><body>${body}</body></html>`), "a.html");
}

/** One entry of a ZIP archive, as the format has it. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  /** Bit 0: encrypted; bit 11: the name is UTF-8. */
  readonly flags?: number;
  /** The unpacked size that is declared, the true one if left out. */
  readonly declared?: number;
}

/** Writes a ZIP archive byte by byte, so that it can also be a wrong one. */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0, declared = data.length } of members) {
    const bytes = Buffer.from(typeof name === "string" ? utf8(name) : name);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(bytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, bytes, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, entry, bytes]),
    );
    files.push(local);
    offset += local.length;
  }
  const length = directory.reduce((sum, { length: size }) => sum + size, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\x05\x06"), end]);
}

/** A Word file with this in its body. */
export function docxOf(body: string, others: readonly ZipMember[] = []): Buffer {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
  return zipOf([
    { name: "[Content_Types].xml", data: utf8("<Types/>") },
    { name: "word/document.xml", data: utf8(xml) },
    ...others,
  ]);
}

function crc32(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}
