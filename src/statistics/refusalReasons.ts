import type { ColumnTable } from "arquero";
import type { Group } from "./groups.js";
import { shares, type Share } from "./shares.js";

/** The headings under which the form lists why a request was not met. */
const headings = ["denied", "unavailable", "not_processed"] as const;

/** One reason, over all requests under its heading. */
export interface RefusalReason extends Share {
  heading: (typeof headings)[number];
  /** Key of the row. */
  reason: string;
}

/**
 * Reasons for refusal in the theme `outcomes`: each denied_ row over all denied, each unavailable_ and
 * not_processed_ row over those of its heading. One row a group and reason.
 */
export function refusalReasons(
  table: ColumnTable,
  { by = [] }: { by?: readonly Group[] } = {},
): RefusalReason[] {
  return headings.flatMap((heading) => {
    const parts = table
      .columnNames()
      .filter((name) => name.startsWith(`${heading}_`) && name.endsWith("_total"));
    return shares(table, parts, by).map((share) => ({
      ...share,
      heading,
      reason: share.part.replace(/_total$/, ""),
    }));
  });
}
