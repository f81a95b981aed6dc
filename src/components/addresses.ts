/** The address of the Report page for one report, with a cell, a finding or a claim chosen on it if one is given. */
export function reportAddress(
  id: string,
  { cell, finding, claim }: { cell?: string; finding?: number; claim?: number } = {},
): string {
  const query = new URLSearchParams({ id });
  if (cell !== undefined) query.set("cell", cell);
  if (finding !== undefined) query.set("finding", String(finding));
  if (claim !== undefined) query.set("claim", String(claim));
  return `./report.html?${query.toString()}`;
}

/** The address of the page of one agency, its years side by side. */
export function agencyAddress(id: string): string {
  return `./agency.html?${new URLSearchParams({ agency: id }).toString()}`;
}
