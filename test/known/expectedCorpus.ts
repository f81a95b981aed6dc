import { groupsBy, Left, sum, wilsonBounds } from "./byHand.ts";
import type { Known } from "./known.ts";

/** What the page on coverage, and that on text about problems, must say, from what is true of the reports. */

function counts<Group>(groups: readonly (readonly [Group, readonly Known[]])[]) {
  const n = sum(groups.map(([, some]) => some.length));
  return groups.map(([group, some]) => ({
    ...group,
    reports: some.length,
    n,
    value: some.length / n,
  }));
}

const states = [
  "reported",
  "merged",
  "stated_none",
  "not_applicable",
  "blank",
  "unreadable",
  "missing",
];

export function coveragePage(reports: readonly Known[]) {
  const cells = reports.flatMap((known) => [...known.cells.values()]);
  const n = cells.length;
  const share = (count: number) => (n === 0 ? null : count / n);
  const with_value = cells.filter(({ value }) => value !== null).length;
  return {
    byYearAndForm: counts(
      groupsBy(reports, ({ year }) => year).flatMap(([year, some]) =>
        groupsBy(some, ({ form }) => form.whole).map(
          ([form, members]) => [{ year, form }, members] as const,
        ),
      ),
    ),
    byProvince: counts(
      groupsBy(reports, (known) => known.province).map(([province, some]) => [{ province }, some]),
    ),
    byTier: counts(
      groupsBy(reports, (known) => known.tier).map(([tier, some]) => [{ tier }, some]),
    ),
    known: [{ with_value, n, value: share(with_value) }],
    states: states.map((state) => {
      const of = cells.filter((cell) => cell.state === state);
      return {
        state,
        cells: of.length,
        n,
        value: share(of.length),
        with_value: of.filter(({ value }) => value !== null).length,
      };
    }),
  };
}

/** What the made-up sentences on staff complain of: that there is too little of it, and that it knows too little. */
const kindsNamed = (told: string) => (told === "staff" ? ["staffing", "skills"] : [told]);

/** Kinds of problems; every made-up report names some. */
export function problemsNamed(reports: readonly Known[], kinds: readonly string[]) {
  return kinds.map((kind) => {
    const naming = reports.filter(({ truth }) =>
      truth.problems.flatMap(kindsNamed).includes(kind),
    ).length;
    const n = reports.length;
    const value = n === 0 ? null : naming / n;
    return { kind, value, reports: naming, n, ...wilsonBounds(naming, n), ...new Left().told };
  });
}
