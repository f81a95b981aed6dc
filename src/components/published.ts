/**
 * A published file, by its path below data/corpus, as JSON; null when there is none. While pages are being written,
 * Framework serves such files under another address.
 */
export async function published(path: string, home: string): Promise<unknown> {
  for (const folder of ["", "_file/"]) {
    const response = await fetch(new URL(`${home}${folder}data/corpus/${path}`, location.href));
    if (response.ok) return response.json();
  }
  return null;
}

/** FNV-1a of 32 bits over the UTF-16 code units, as eight hexadecimal digits: the name of a report's file. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
