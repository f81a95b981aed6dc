/** Characters that are not seen: soft hyphens, breaks and joins without width, marks of direction, byte-order marks. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text as it is seen. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}
