/** What is read of one report to set it beside the other years of its agency. Cells by table.row.column. */
export interface YearReport {
  id: string;
  year: number | null;
  form: string | null;
  /** The report that counts in its stead; null where it counts. */
  duplicate_of: string | null;
  cells: ReadonlyMap<string, { value: number | null; state: string }>;
  findings: readonly PanelFinding[];
}

/** A place where a report does not fit the year before. */
export interface PanelFinding {
  number: number;
  rule: string;
  /** The cells concerned, separated by spaces, the one that is compared first; null where there are none. */
  cells: string | null;
  expected: string;
  found: string;
  /** The report it does not fit, and the cells there, separated by spaces. */
  other_report: string | null;
  other_cells: string | null;
}

/** A relation that the later of two years should keep. */
export interface YearRelation {
  rule: string;
  /** The cell of the later year, and cells of that year that are added and taken away. */
  later: string;
  added: readonly string[];
  removed: readonly string[];
  /** Cells of the year before. */
  before: readonly string[];
}

/** A relation between two following years of one agency, and whether it holds. */
export interface YearLink extends YearRelation {
  from: string;
  to: string;
  outcome: "agrees" | "breach" | "not_checked";
  /** The breach; null where there is none. */
  finding: PanelFinding | null;
}

/** Years side by side: a report, or years for which there is none. */
export type YearColumn =
  { kind: "report"; report: YearReport; year: number } | { kind: "gap"; from: number; to: number };

export interface AgencyYears {
  /** In the order of the years; reports of one year that differ stand side by side. */
  columns: YearColumn[];
  links: YearLink[];
  /** Reports that another stands for, and reports of unknown year: neither has a column. */
  copies: YearReport[];
  undated: YearReport[];
  /** Outcomes of the links. */
  agrees: number;
  breaches: number;
  not_checked: number;
}

/** Sets the reports of one agency side by side, with the relations between following years as the checks found them. */
export function agencyYears(
  reports: readonly YearReport[],
  relations: readonly YearRelation[],
): AgencyYears {
  const counted = reports.filter(({ duplicate_of }) => duplicate_of === null);
  const dated = counted
    .flatMap((report) => (report.year === null ? [] : [{ report, year: report.year }]))
    .toSorted((a, b) => a.year - b.year || (a.report.id < b.report.id ? -1 : 1));
  const columns = dated.flatMap(({ report, year }, i): YearColumn[] => {
    const last = dated[i - 1]?.year ?? year;
    const column: YearColumn = { kind: "report", report, year };
    return year - last > 1 ? [{ kind: "gap", from: last + 1, to: year - 1 }, column] : [column];
  });
  const links = dated.flatMap(({ report, year }) => {
    const [before, another] = dated.filter((candidate) => candidate.year === year - 1);
    return before && !another ? linksOf(before.report, report, relations) : [];
  });
  const count = (outcome: YearLink["outcome"]) =>
    links.filter((link) => link.outcome === outcome).length;
  return {
    columns,
    links,
    copies: reports.filter(({ duplicate_of }) => duplicate_of !== null),
    undated: counted.filter(({ year }) => year === null),
    agrees: count("agrees"),
    breaches: count("breach"),
    not_checked: count("not_checked"),
  };
}

/** The relations that the forms of both reports ask for. */
function linksOf(from: YearReport, to: YearReport, relations: readonly YearRelation[]): YearLink[] {
  const isKnown = ({ cells }: YearReport, names: readonly string[]) =>
    names.every((name) => (cells.get(name)?.value ?? null) !== null);
  return relations
    .filter(
      ({ later, before }) => to.cells.has(later) && before.every((cell) => from.cells.has(cell)),
    )
    .map((relation) => {
      const { rule, later, before, added, removed } = relation;
      const finding = to.findings.find(
        (found) =>
          found.rule === rule &&
          found.other_report === from.id &&
          found.cells?.split(" ")[0] === later,
      );
      const known = isKnown(from, before) && isKnown(to, [later, ...added, ...removed]);
      const outcome = finding ? "breach" : known ? "agrees" : "not_checked";
      return { ...relation, from: from.id, to: to.id, outcome, finding: finding ?? null };
    });
}

/** What a report says in some cells, added up: null where one of them has no value, undefined where its form has none of them. */
export function valueIn(
  { cells }: YearReport,
  names: readonly string[],
): number | null | undefined {
  const asked = names.flatMap((name) => cells.get(name) ?? []);
  if (asked.length === 0) return undefined;
  let total = 0;
  for (const { value } of asked) {
    if (value === null) return null;
    total += value;
  }
  return total;
}
