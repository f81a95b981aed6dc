import { codebook } from "../../loaders/codebook/codebook.ts";
import { disputesPage, outcomesPage } from "./expectedOutcomes.ts";
import { percent, range, threeDigits, type Item, type Shown } from "./shown.ts";
import {
  bothNames,
  choiceNote,
  figure,
  formName,
  inOrder,
  leftOut,
  nameOf,
  tableOf,
  type View,
} from "./shownParts.ts";

/** What the pages on outcomes and on disputes must show. */

/** Bounds that rest on Student's t, of which the statistics take a series. */
const near = 5e-4;

/** Outcomes are rows of the form, or headings over several; what is not accounted for is neither. */
const names = [...codebook.rows, ...codebook.groups].filter(({ table }) => table === "requests");

export function shownOutcomes(view: View): Shown[] {
  const { flow, ended, granted, full } = outcomesPage(view.reports("requests"));
  const [some, all] = [granted[0]!, full[0]!];
  const [{ n, reports }] = ended as [(typeof ended)[number]];
  const shares = [percent(some.value), percent(all.value)];
  const onHand = flow.received + flow.carried_in;
  const streams = [
    ...flow.outcomes.map(({ outcome, requests }) => ({ outcome, requests })),
    { outcome: null, requests: flow.carried_out },
  ];
  const wordsOf = (outcome: string | null): Item[] =>
    outcome === null || outcome === "unaccounted" ? [] : [nameOf(view, names, outcome)];
  const bothOf = (outcome: string): Item[] =>
    outcome === "unaccounted" ? [] : bothNames(view, names, outcome);
  return [
    inOrder(view, [some.granted, some.n, ...shares], [some.n, some.granted, ...shares]),
    choiceNote(view, "requests", ["requests.received.total", "requests.granted.total"]),
    ...(onHand === 0
      ? [[flow.n]]
      : figure({
          title: inOrder(view, [onHand, flow.n], [flow.n, onHand]),
          told: [
            flow.received,
            flow.carried_in,
            ...streams.flatMap(({ outcome, requests }) => [...wordsOf(outcome), requests]),
          ],
          drawn: [
            [flow.received],
            [flow.carried_in],
            ...streams
              .filter(({ requests }) => requests > 0)
              .map(({ outcome, requests }) => [...wordsOf(outcome), requests]),
            [onHand],
          ],
          rows: [
            [[], [], flow.received],
            [[], [], flow.carried_in],
            ...streams.map(({ outcome, requests }) => [[], wordsOf(outcome), requests]),
          ],
        })),
    ...leftOut(view, flow),
    ...(n === 0
      ? [[reports.form2019 + reports.form2021]]
      : figure({
          title: [n, reports.form2019, reports.form2021],
          told: ended.flatMap((row) => [...bothOf(row.outcome), row.requests, percent(row.value)]),
          drawn: ended.map((row) => [percent(row.value), row.requests]),
          rows: ended.map((row) => [
            bothOf(row.outcome),
            row.requests,
            percent(row.value),
            row.n,
            row.reports.form2019,
            row.reports.form2021,
            row.missing,
          ]),
        })),
    ...leftOut(view, ended[0]!),
  ];
}

export function shownDisputes(view: View): Shown[] {
  const { cases, byForm } = disputesPage(view.reports("requests"));
  const kindOf = (kind: "review" | "litigation") =>
    bothNames(view, kind === "review" ? codebook.rows : codebook.groups, kind);
  const lines = [
    ...cases.map((row) => ({ name: kindOf(row.kind), ...row })),
    ...byForm.map((row) => ({ name: [...kindOf(row.kind), formName(view, row.form)], ...row })),
  ];
  return [
    cases.map((row) => row.cases),
    choiceNote(view, "requests", ["disputes.review.total"]),
    ...figure({
      told: lines.flatMap(({ name, corrected: { value, n } }) => [...name, percent(value), n]),
      drawn: lines.map(({ name, corrected: { value, n } }) => [...name, percent(value), n]),
      rows: lines.map(({ name, cases: all, corrected: { count, n, value, ...bounds } }) => [
        name,
        all,
        count,
        n,
        percent(value),
        range(bounds, near),
      ]),
    }),
    ...leftOut(view, cases[0]!),
    ...tableOf({
      rows: cases.map(({ kind, cases: all, n, missing, corrected, per_hundred: rate }) => [
        kindOf(kind),
        all,
        n,
        missing,
        inOrder(view, [corrected.count, corrected.n], [corrected.n, corrected.count]),
        percent(corrected.value),
        range(corrected, near),
        [threeDigits(rate.value), rate.n],
      ]),
    }),
  ];
}
