import type { Random } from "./random.ts";

/** The bytes of a text in one of the encodings in which reports are found, mostly UTF-8. */
export function encode(text: string, random: Random): Uint8Array {
  const lines = random.chance(0.1) ? text.replaceAll("\n", "\r\n") : text;
  switch (
    random.weighted([
      ["utf-8", 80],
      ["mark", 6],
      ["gb18030", 10],
      ["utf-16", 4],
    ] as const)
  ) {
    case "utf-8":
      return new TextEncoder().encode(lines);
    case "mark":
      return new TextEncoder().encode(`\ufeff${lines}`);
    case "gb18030":
      return gb18030(declared(lines, "gb2312")) ?? new TextEncoder().encode(lines);
    case "utf-16":
      return new Uint8Array(Buffer.from(`\ufeff${declared(lines, "utf-16")}`, "utf16le"));
  }
}

/** A page says in which encoding it is. */
const declared = (text: string, encoding: string) =>
  text.replace(/(charset="?)utf-8/i, `$1${encoding}`);

let table: Map<string, number> | undefined;

/** GB18030 by its characters of one or two bytes; null where the text has others. */
function gb18030(text: string): Uint8Array | null {
  table ??= twoBytes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair === undefined) return null;
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

// There is a decoder everywhere and an encoder nowhere, so the table is turned round.
function twoBytes(): Map<string, number> {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, number>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== "\ufffd" && !pairs.has(character)) {
        pairs.set(character, (first << 8) | second);
      }
    }
  }
  return pairs;
}
