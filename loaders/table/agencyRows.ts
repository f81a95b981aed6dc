import type { Row } from "./row.ts";

/**
 * The rows of the table of agencies, from those of the table of reports: in the order in which the
 * agencies first come. What is said of the body itself comes from its latest report that says it.
 */
export function agencyRows(reports: readonly Row[]): Row[] {
  const agencies = new Map<string, Row[]>();
  for (const report of reports) {
    const id = report["agency_id"];
    if (typeof id !== "string") continue;
    const known = agencies.get(id);
    if (known) known.push(report);
    else agencies.set(id, [report]);
  }
  return Array.from(agencies, ([id, all]) => agencyRow(id, all));
}

function agencyRow(id: string, reports: readonly Row[]): Row {
  const counted = reports.filter((report) => report["duplicate_of"] === null);
  const years = counted.map((report) => report["year"]).filter((year) => typeof year === "number");
  const distinct = new Set(years);
  const latest = reports.toSorted((a, b) => yearOf(b) - yearOf(a));
  const last = (field: string) =>
    latest.map((report) => report[field]).find((value) => value !== null) ?? null;
  const names = new Set(reports.map((report) => String(report["agency"])));
  return {
    agency_id: id,
    agency_name: last("agency_name"),
    names: [...names].toSorted().join("；"),
    place_code: last("place_code"),
    place_path: last("place_path"),
    level: last("level"),
    agency_type: last("agency_type"),
    first_year: years.length > 0 ? Math.min(...years) : null,
    last_year: years.length > 0 ? Math.max(...years) : null,
    years: distinct.size,
    reports: counted.length,
    copies: reports.length - counted.length,
    // Reports of one year that are no copies of each other.
    differing: years.length - distinct.size,
  };
}

/** Reports of unknown year come last. */
function yearOf(report: Row): number {
  const year = report["year"];
  return typeof year === "number" ? year : Number.NEGATIVE_INFINITY;
}
