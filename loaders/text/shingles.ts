/** The shingles of numbered wordings: those of wording i stand from first[i] to first[i + 1], each once, in rising order. */
export interface Shingles {
  readonly values: Uint32Array;
  readonly first: Uint32Array;
}

/**
 * Writes the shingles of a text into an array from a place on, and returns the place behind the last: every
 * two characters that follow each other, as one number. Two UTF-16 units fill 32 bits, so that different
 * shingles are different numbers.
 */
export function writeShingles(
  letters: Uint16Array,
  from: number,
  to: number,
  into: Uint32Array,
  at: number,
): number {
  const end = at + Math.max(0, to - from - 1);
  for (let i = from; i + 1 < to; i++) into[at + i - from] = (letters[i]! << 16) | letters[i + 1]!;
  if (end - at > 100) into.subarray(at, end).sort();
  else sortFew(into, at, end);
  let kept = at;
  for (let i = at; i < end; i++) {
    if (kept === at || into[i] !== into[kept - 1]) into[kept++] = into[i]!;
  }
  return kept;
}

/** Insertion sort: for few numbers quicker than to call a sort. */
function sortFew(values: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!;
    let k = i;
    for (; k > from && values[k - 1]! > value; k--) values[k] = values[k - 1]!;
    values[k] = value;
  }
}

/**
 * The Jaccard similarity of two wordings' sets of shingles: those they share over all that either has.
 * 0 as soon as it is certain to stay below `least`.
 */
export function jaccard({ values, first }: Shingles, a: number, b: number, least = 0): number {
  let i = first[a]!;
  let k = first[b]!;
  const iEnd = first[a + 1]!;
  const kEnd = first[b + 1]!;
  const sizes = iEnd - i + (kEnd - k);
  // shared / (sizes - shared) >= least, with room for the last bit of a fraction.
  const needed = Math.max(1, Math.ceil((least * sizes) / (1 + least) - 1e-9));
  // How many of each may be without a match.
  let iSpare = iEnd - i - needed;
  let kSpare = kEnd - k - needed;
  if (iSpare < 0 || kSpare < 0) return 0;
  let shared = 0;
  while (i < iEnd && k < kEnd) {
    const x = values[i]!;
    const y = values[k]!;
    if (x === y) {
      shared++;
      i++;
      k++;
    } else if (x < y) {
      if (--iSpare < 0) return 0;
      i++;
    } else {
      if (--kSpare < 0) return 0;
      k++;
    }
  }
  return shared < needed ? 0 : shared / (sizes - shared);
}
