import { codebook } from "../../loaders/codebook/codebook.ts";
import { problemsNamed } from "./expectedCorpus.ts";
import { boilerplate, type SharedLetters } from "./expectedText.ts";
import { percent, range, type Shown } from "./shown.ts";
import { choiceNote, figure, leftOut, nameOf, tableOf, type View } from "./shownParts.ts";

/** What the page on text must show. */

/** Bounds that rest on Student's t, of which the statistics take a series. */
const near = 5e-4;

export function shownText(view: View, letters: ReadonlyMap<string, SharedLetters>): Shown[] {
  const reports = view.reports("whole");
  const shared = boilerplate(reports, letters);
  const kinds = codebook.problemKinds;
  const problems = problemsNamed(
    reports,
    kinds.map(({ key }) => key),
  ).toSorted((a, b) => b.reports - a.reports);
  const named = problems.filter((problem) => problem.reports > 0);
  const [{ n }] = problems as [(typeof problems)[number]];
  return [
    [percent(shared[0]!.value)],
    choiceNote(view, "whole"),
    ...tableOf({
      rows: shared.map((row) => [[], percent(row.value), range(row, near), [row.letters, row.n]]),
    }),
    ...leftOut(view, shared[0]!),
    ...(named.length === 0
      ? []
      : figure({
          title: [n],
          told: named.flatMap(({ kind, value }) => [nameOf(view, kinds, kind), percent(value)]),
          drawn: named.map((row) => [percent(row.value), row.reports]),
          rows: named.map((row) => [
            nameOf(view, kinds, row.kind),
            row.reports,
            percent(row.value),
            range(row),
            n,
          ]),
        })),
    ...tableOf({
      rows: problems.map((row) => {
        const kind = kinds.find(({ key }) => key === row.kind)!;
        const meaning = view.language === "en" ? kind.definition : kind.definition_zh;
        return [
          [kind[view.language], meaning, kind.examples[0]!],
          row.reports,
          [percent(row.value), n],
          range(row),
        ];
      }),
    }),
    ...leftOut(view, problems[0]!),
  ];
}
