import { grown } from "./grown.ts";
import { writeShingles, type Shingles } from "./shingles.ts";

/**
 * The compared sentences of many reports, in flat arrays: each wording once, numbered from 0 in the order
 * met, and every place where it stands. It keeps no object a sentence, so that millions fit.
 */
export class SentenceStore {
  /** Wordings met. */
  wordings = 0;
  /** Places of sentences, in the order of the reports. */
  places = 0;
  /** For each place its wording, and the offsets in the text of its report. */
  wordingOf = new Uint32Array(1024);
  startOf = new Uint32Array(1024);
  endOf = new Uint32Array(1024);
  /** For each report its first place; one number more than reports. */
  firstPlace = new Uint32Array(64);
  reports = 0;

  /** The letters of all wordings one after the other, and where each begins. */
  #letters = new Uint16Array(16_384);
  #first = new Uint32Array(1024);
  #hashes = new Uint32Array(1024);
  /** Wordings by hash, one more than their number; 0 where none is. */
  #table = new Int32Array(4096);

  /** Opens the next report; the sentences added after it are its own. */
  openReport(): void {
    this.firstPlace = grown(this.firstPlace, this.reports + 2);
    this.firstPlace[this.reports] = this.places;
    this.firstPlace[++this.reports] = this.places;
  }

  /** Adds a sentence to the report opened last. */
  add(letters: string, start: number, end: number): void {
    const place = this.places++;
    this.wordingOf = grown(this.wordingOf, this.places);
    this.startOf = grown(this.startOf, this.places);
    this.endOf = grown(this.endOf, this.places);
    this.wordingOf[place] = this.#intern(letters);
    this.startOf[place] = start;
    this.endOf[place] = end;
    this.firstPlace[this.reports] = this.places;
  }

  /** Number of letters of a wording. */
  lengthOf(wording: number): number {
    return this.#first[wording + 1]! - this.#first[wording]!;
  }

  /**
   * The shingles of every wording, in rising order, and where those of each begin. The letters are given
   * up: nothing can be added any more.
   */
  shingles(): Shingles {
    const values = new Uint32Array(this.#first[this.wordings]!);
    const first = new Uint32Array(this.wordings + 1);
    let at = 0;
    for (let wording = 0; wording < this.wordings; wording++) {
      first[wording] = at;
      at = writeShingles(
        this.#letters,
        this.#first[wording]!,
        this.#first[wording + 1]!,
        values,
        at,
      );
    }
    first[this.wordings] = at;
    this.#letters = new Uint16Array(0);
    this.#table = new Int32Array(0);
    this.#hashes = new Uint32Array(0);
    return { values, first };
  }

  #intern(letters: string): number {
    const hash = hashOf(letters);
    let mask = this.#table.length - 1;
    let slot = hash & mask;
    for (; this.#table[slot] !== 0; slot = (slot + 1) & mask) {
      const wording = this.#table[slot]! - 1;
      if (this.#hashes[wording] === hash && this.#is(wording, letters)) return wording;
    }
    const wording = this.wordings++;
    this.#table[slot] = wording + 1;
    this.#hashes = grown(this.#hashes, this.wordings);
    this.#hashes[wording] = hash;
    const from = this.#first[wording]!;
    const to = from + letters.length;
    this.#letters = grown(this.#letters, to);
    for (let i = 0; i < letters.length; i++) this.#letters[from + i] = letters.charCodeAt(i);
    this.#first = grown(this.#first, wording + 2);
    this.#first[wording + 1] = to;
    if (2 * this.wordings > mask) {
      mask = 2 * this.#table.length - 1;
      this.#table = new Int32Array(mask + 1);
      for (let known = 0; known < this.wordings; known++) {
        slot = this.#hashes[known]! & mask;
        while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
        this.#table[slot] = known + 1;
      }
    }
    return wording;
  }

  #is(wording: number, letters: string): boolean {
    const from = this.#first[wording]!;
    if (this.lengthOf(wording) !== letters.length) return false;
    for (let i = 0; i < letters.length; i++) {
      if (this.#letters[from + i] !== letters.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** FNV-1a over the units of a text, its bits spread once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
