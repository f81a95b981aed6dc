interface Field {
  /** What the paragraph read before it, with the entry that it shows of a list. */
  before: string;
  /** Whether what follows is its result, which is shown. */
  isResult: boolean;
  /** Whether an entry of a list stands for its result. */
  isList: boolean;
}

/**
 * Follows the fields of a paragraph: each has an instruction, in which other fields may stand, and behind it the result,
 * which alone is shown. What a field leaves open hides nothing: a table of contents goes on over many paragraphs.
 */
export class Fields {
  readonly #open: Field[] = [];

  /** What the paragraph reads once this mark of a field is passed. */
  pass(mark: string, text: string): string {
    switch (mark) {
      case "begin":
        this.#open.push({ before: text, isResult: false, isList: false });
        return text;
      case "separate": {
        // A field in the instruction that does not end goes with it.
        const at = this.#open.findLastIndex(({ isResult }) => !isResult);
        if (at < 0) return text;
        this.#open.length = at + 1;
        const field = this.#open[at]!;
        field.isResult = !field.isList;
        return field.before;
      }
      case "end": {
        const field = this.#open.pop();
        return field && !field.isResult ? field.before : text;
      }
      default:
        return text;
    }
  }

  /** Says that the paragraph, which reads this, now ends on the chosen entry of the list that the last field is. */
  choose(text: string): void {
    const field = this.#open.at(-1);
    if (field) Object.assign(field, { before: text, isList: true });
  }
}
