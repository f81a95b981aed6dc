/** Characters without width: breaks, joins, marks of direction, byte-order marks. */
export const withoutWidth =
  "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e" +
  "\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\ufeff";

/** These and soft hyphens, which only a line's end shows. */
const invisible = new RegExp(`[\u00ad${withoutWidth}]`, "g");

/** A text as it is seen. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}
