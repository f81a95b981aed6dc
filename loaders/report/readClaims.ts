import type { Sentence } from "./prose.ts";
import type { Claim } from "./report.ts";
import type { Reporter } from "./scope.ts";
import { SentenceReader } from "./SentenceReader.ts";

/**
 * Reads what sentences state in numbers, in printed order. `text` is the document's text, `cells` are the names
 * of the report's cells. A number whose meaning cannot be told for certain is no claim.
 */
export function readClaims(
  text: string,
  sentences: readonly Sentence[],
  reporter: Reporter,
  cells: ReadonlySet<string>,
): Claim[] {
  const claims: Claim[] = [];
  let isElsewhere = false;
  for (const sentence of sentences) {
    const reader = new SentenceReader(sentence, reporter, isElsewhere && !sentence.isFirst);
    const found = reader.read();
    const first = claims.length;
    for (const { kind, figure, whole, subject, ratio } of found) {
      const start = sentence.offsets[figure.start]!;
      const end = sentence.offsets[figure.end - 1]! + 1;
      claims.push({
        kind: kind.key,
        value: figure.value,
        least: figure.least,
        most: figure.most,
        unit: figure.unit === "" ? null : figure.unit,
        raw: text.slice(start, end),
        sentence: { start: sentence.start, end: sentence.end },
        cells: comparable(Object.values(kind.cells), cells),
        partOf: whole ? first + found.indexOf(whole) : null,
        subject,
        ratio,
        start,
        end,
      });
    }
    isElsewhere = reader.endsElsewhere;
  }
  return claims;
}

/** The cells that a kind has in the report's form: those of one form only, all of which are there. */
function comparable(forms: readonly string[][], cells: ReadonlySet<string>): string[] {
  const there = forms.filter((names) => names.every((name) => cells.has(name)));
  const [first] = there;
  return first && there.every((names) => names.join() === first.join()) ? first : [];
}
