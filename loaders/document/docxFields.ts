/**
 * Follows the fields of a paragraph: each has an instruction, in which other fields may stand, and behind it the result,
 * which alone is shown. What a field leaves open hides nothing: a table of contents goes on over many paragraphs.
 */
export class Fields {
  /** What the paragraph read before each open field; null for one whose instruction has ended. */
  readonly #open: (string | null)[] = [];

  /** What the paragraph reads once this mark of a field is passed. */
  pass(mark: string, text: string): string {
    switch (mark) {
      case "begin":
        this.#open.push(text);
        return text;
      case "separate": {
        // A field in the instruction that does not end goes with it.
        const at = this.#open.findLastIndex((before) => before !== null);
        if (at < 0) return text;
        const [before] = this.#open.splice(at, Infinity, null);
        return before!;
      }
      case "end":
        return this.#open.pop() ?? text;
      default:
        return text;
    }
  }
}
