/** Some UTF-16 code units: to look one up takes a fraction of what a Set takes, which counts where it is done for every character. */
export class UnitSet {
  readonly #bits = new Int32Array(0x10000 / 32);

  /** @param characters those whose code units are meant */
  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) this.add(characters.charCodeAt(at));
  }

  /** All code units but those of some characters. */
  static allBut(characters: string): UnitSet {
    const others = new UnitSet(characters);
    const bits = others.#bits;
    for (let i = 0; i < bits.length; i++) bits[i] = ~bits[i]!;
    return others;
  }

  add(unit: number): void {
    this.#bits[unit >> 5]! |= 1 << (unit & 31);
  }

  /** What is no code unit, as charCodeAt gives it behind the end of a text, is in a set as NUL is. */
  has(unit: number): boolean {
    return (this.#bits[unit >> 5]! & (1 << (unit & 31))) !== 0;
  }
}
