/**
 * A page in the one file that browsers and Word save it in, with its pictures (MHTML, .mht): a mail of several parts, of
 * which the first that is HTML is the page.
 */

/** What a page in such a file is, before its characters are decoded. */
export interface PagePart {
  readonly bytes: Uint8Array;
  /** The encoding that its part names; null for none. */
  readonly charset: string | null;
}

/** Whether a file begins as a mail of several parts does. `start` has a character for each byte. */
export function isMhtml(start: string): boolean {
  return start.includes("multipart/") && /^mime-version:/im.test(start);
}

/** The page in a file that is such a mail; null where there is none. */
export function pagePart(bytes: Uint8Array): PagePart | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isMhtml(file.toString("latin1", 0, 2048))) return null;
  return pageIn(file.toString("latin1"), 0);
}

/** Mails hold others, but not without end. */
const deepest = 5;

function pageIn(mail: string, depth: number): PagePart | null {
  const gap = /\r?\n\r?\n/.exec(mail);
  if (!gap || depth > deepest) return null;
  // A header goes on in lines that begin with white space.
  const head = mail.slice(0, gap.index).replace(/\r?\n[ \t]+/g, " ");
  const body = mail.slice(gap.index + gap[0].length);
  const type = headerOf(head, "content-type");
  if (/^text\/html\b/i.test(type)) {
    const [, charset = null] = /charset\s*=\s*"?([\w-]+)/i.exec(type) ?? [];
    return { bytes: decoded(body, headerOf(head, "content-transfer-encoding")), charset };
  }
  const [, boundary] = /^multipart\/.*?boundary\s*=\s*"?([^";\r\n]+)/i.exec(type) ?? [];
  if (!boundary) return null;
  for (const part of `\n${body}`.split(`\n--${boundary.trim()}`).slice(1)) {
    const page = pageIn(part.replace(/^\r?\n/, ""), depth + 1);
    if (page) return page;
  }
  return null;
}

function headerOf(head: string, name: string): string {
  const line = head.split(/\r?\n/).find((entry) => entry.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

/** The bytes of a part as they were before they were written for the mail. */
function decoded(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, "base64");
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, "latin1");
  const joined = body.replace(/=[ \t]*\r?\n/g, "");
  const unquoted = joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(unquoted, "latin1");
}
