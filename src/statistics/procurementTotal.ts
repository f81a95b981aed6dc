import type { ColumnTable } from "arquero";
import { amountsOf, AmountSum, type Amounts, type AmountTotal, type UnitBasis } from "./amounts.js";
import { numbers, textAt, values } from "./columns.js";
import { groupsOf, type Group, type Grouped } from "./groups.js";
import { LeftOutReports } from "./leftOut.js";

const field = "centralized_procurement_amount";

/**
 * A number without a unit counts as 万元. Above this much for one project it would be no purchase of
 * a public body, and is likely to be 元: it is marked, and stays as it is.
 */
const implausiblePerProject = 10_000;

/** What one report says of centralised government procurement (政府集中采购). */
export interface Procurement {
  /** Key of the report. */
  id: string;
  agency: string | null;
  year: number | null;
  /** Projects; null when not known. */
  projects: number | null;
  /** Amount in 万元; null when not known, and then the state says why. */
  amount: number | null;
  state: string;
  /** The amount as printed. */
  raw: string | null;
  unit: string | null;
  /** Where the unit is printed: in the cell, in the header, or nowhere. */
  unit_basis: UnitBasis;
  /** 万元 for one project; null when either is not known or there is no project. */
  per_project: number | null;
  /** A bare number that makes sense in 元 only. */
  implausible: boolean;
}

/** One row for each report of the theme `procurement_fees` that is asked for procurement: those in the 2019 form. */
export function procurements(table: ColumnTable): Procurement[] {
  const amounts = amountsOf(table, field);
  const projects = numbers(table, "centralized_procurement_projects");
  const id = values<string>(table, "report");
  const agency = values<string>(table, "agency");
  const year = values<number>(table, "year");
  const raw = textAt(table, `${field}_raw`);
  const unit = textAt(table, `${field}_unit`);
  const rows: Procurement[] = [];
  for (let i = 0; i < projects.length; i++) {
    const state = amounts.state(i);
    if (state === null) continue;
    const [amount, count] = [amounts.amount[i]!, projects[i]!];
    rows.push({
      id: id[i]!,
      agency: agency[i]!,
      year: year[i]!,
      projects: Number.isNaN(count) ? null : count,
      amount: Number.isNaN(amount) ? null : amount,
      state,
      raw: raw(i),
      unit: unit(i),
      unit_basis: amounts.unitBasis(i),
      per_project: Number.isNaN(amount) || !(count > 0) ? null : amount / count,
      implausible: isImplausible(amounts, count, i),
    });
  }
  return rows;
}

/** Whether a bare number, taken as 万元, is too much for one project. */
function isImplausible({ amount, unitBasis }: Amounts, projects: number, row: number): boolean {
  const perProject = amount[row]! / (projects > 0 ? projects : 1);
  return perProject > implausiblePerProject && unitBasis(row) === "none";
}

/** Procurement of one group of reports. */
export interface ProcurementTotal extends AmountTotal, Grouped {
  /** Projects, over the reports whose number of projects is known, and how many these are. */
  projects: number;
  projects_n: number;
  /** 万元 for one project, over the reports that say both; `n` is the number of their projects. */
  per_project: { value: number | null; amount: number; n: number };
}

/** The procurement total over the theme `procurement_fees`, one row a group; the 2021 form does not ask for it. */
export function procurementTotal(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): ProcurementTotal[] {
  const { keys, of } = groupsOf(table, by);
  const amounts = amountsOf(table, field);
  const projects = numbers(table, "centralized_procurement_projects");
  const report = textAt(table, "report");
  const leftOut = new LeftOutReports(table, keys.length);
  const counts = keys.map(() => ({
    sum: new AmountSum(),
    projects: 0,
    projects_n: 0,
    both: { amount: 0, n: 0 },
  }));
  for (let i = 0; i < of.length; i++) {
    const count = counts[of[i]!]!;
    const lacking = count.sum.add(i, amounts);
    if (lacking !== null) leftOut.add(of[i]!, i, lacking);
    if (isImplausible(amounts, projects[i]!, i)) count.sum.mark(report(i) ?? "");
    if (Number.isNaN(projects[i])) continue;
    count.projects += projects[i]!;
    count.projects_n++;
    if (Number.isNaN(amounts.amount[i])) continue;
    count.both.amount += amounts.amount[i]!;
    count.both.n += projects[i]!;
  }
  return counts.map(({ sum, both, ...rest }, group) => ({
    ...keys[group],
    ...sum.total(leftOut.of(group)),
    ...rest,
    per_project: { value: both.n === 0 ? null : both.amount / both.n, ...both },
  }));
}
