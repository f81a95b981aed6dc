import { groupsBy, Left, sum } from "./byHand.ts";
import { fieldTotal } from "./expectedDisclosure.ts";
import type { Known } from "./known.ts";

/** What the page on procurement and fees must say, from what is true of the reports. */

const procured = "disclosure.centralized_procurement.amount";
const fees = "disclosure.fees.amount";

const valueOf = (known: Known, name: string) => known.cell(name, "money").value;
const projectsOf = (known: Known) => valueOf(known, "disclosure.centralized_procurement.projects");
/** Where the unit of an amount is printed. */
const basisOf = (known: Known, name: string) => known.amounts[name]?.unit_basis ?? "none";
const added = (some: readonly Known[], name: string) =>
  sum(some.map((known) => valueOf(known, name)!));
const addedProjects = (some: readonly Known[]) => sum(some.map((known) => projectsOf(known)!));

/** Whether a bare number would be more than a hundred million yuan for one project. */
function isTooMuch(known: Known): boolean {
  const value = valueOf(known, procured);
  if (value === null || basisOf(known, procured) !== "none") return false;
  return value / Math.max(1, projectsOf(known) ?? 1) > 10_000;
}

/** An amount added up over the reports that state it, by where its unit is printed. */
function amountTotal(reports: readonly Known[], name: string) {
  const left = new Left();
  const stating: Known[] = [];
  let other_form = 0;
  for (const known of reports) {
    const { value, state } = known.cell(name, "money");
    if (value !== null) stating.push(known);
    else if (state !== null) left.note(state, known);
    else other_form++;
  }
  const ofUnit = (basis: string) => {
    const some = stating.filter((known) => basisOf(known, name) === basis);
    return { reports: some.length, amount: added(some, name) };
  };
  return {
    value: stating.length === 0 ? null : added(stating, name),
    n: stating.length,
    units: { cell: ofUnit("cell"), header: ofUnit("header"), none: ofUnit("none") },
    implausible: name === procured ? reports.filter(isTooMuch).map(({ report }) => report) : [],
    ...left.told,
    other_form,
  };
}

/** What a report says of procurement, if its form asks for it. */
function procurement(known: Known) {
  const { value, state } = known.cell(procured, "money");
  if (state === null) return [];
  const projects = projectsOf(known);
  const printed = known.amounts[procured];
  return [
    {
      id: known.report,
      agency: known.agency,
      year: known.year,
      projects,
      amount: value,
      state,
      raw: printed?.raw ?? null,
      unit: printed?.unit ?? null,
      unit_basis: basisOf(known, procured),
      per_project: value === null || projects === null || projects <= 0 ? null : value / projects,
      implausible: isTooMuch(known),
    },
  ];
}

export function procurementPage(reports: readonly Known[]) {
  const counting = reports.filter((known) => projectsOf(known) !== null);
  const both = counting.filter((known) => valueOf(known, procured) !== null);
  const years = groupsBy(reports, ({ year }) => year);
  return {
    total: [
      {
        ...amountTotal(reports, procured),
        projects: addedProjects(counting),
        projects_n: counting.length,
        per_project: {
          value: addedProjects(both) === 0 ? null : added(both, procured) / addedProjects(both),
          amount: added(both, procured),
          n: addedProjects(both),
        },
      },
    ],
    each: reports.flatMap(procurement),
    feesByYear: years.map(([year, some]) => ({ year, ...amountTotal(some, fees) })),
    feeItemsByYear: years.flatMap(([year, some]) =>
      ["items_last_year", "items_change"].map((column) => ({
        year,
        ...fieldTotal(some, `fees_${column}`, (known) =>
          known.cell(`disclosure.fees.${column}`, "money"),
        ),
      })),
    ),
  };
}
