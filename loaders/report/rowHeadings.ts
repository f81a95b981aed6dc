import { codebook } from "../codebook/codebook.ts";
import { bare, bareOf } from "./labels.ts";

/** Headings over columns of the requests table; its others stand over rows. */
export const headerGroups = new Set(["relation", "applicants", "organizations", "litigation"]);

const headings = codebook.groups
  .filter(({ table, key }) => table === "requests" && !headerGroups.has(key))
  .flatMap(({ zh, labels }) => [bare(zh), ...labels.map(bare)]);

/** Characters of the widest part of a heading that runs down beside the labels of rows. */
const longest = 5;

/** Whether a folded text is a part of a heading over rows of the requests table, or a mark alone, as of 三、. */
export function isPartOfHeading(folded: string): boolean {
  if (folded.length > longest) return false;
  const part = bareOf(folded);
  return headings.some((heading) => heading.includes(part));
}
