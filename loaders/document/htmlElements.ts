import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** Elements of a page that matter to its text. Names are those the parser gives, in lower case. */

const names = (list: string) => new Set(list.split(" "));

/** Elements that begin and end a line. */
export const blocks = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav " +
    "ol p pre section summary table tbody td tfoot th thead tr ul listing plaintext xmp",
);

/** Elements whose contents a reader of the page does not see as its text: code, media, widgets, pronunciation. */
export const unseen = names(
  "audio button canvas datalist dialog embed frameset head iframe input link map meta noframes " +
    "noscript object option progress rp rt script select style svg template textarea title video",
);

/** Elements that hold what goes around the text of a page, not the text. */
export const surroundings = names("nav aside footer header");

export function attribute(element: Tree.Element, name: string): string | undefined {
  for (const entry of element.attrs) if (entry.name === name) return entry.value;
  return undefined;
}

const hiding = /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i;

/** Whether the page itself hides an element, by attribute or style. */
export function isHidden({ attrs }: Tree.Element): boolean {
  for (const { name, value } of attrs) {
    if (name === "hidden") return true;
    if (name === "aria-hidden" && value === "true") return true;
    if (name === "style" && hiding.test(value)) return true;
  }
  return false;
}
