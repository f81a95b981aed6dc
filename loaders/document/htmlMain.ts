import type { Measure } from "./htmlMeasure.ts";
import type { PageElement } from "./htmlTree.ts";

/** Elements that hold what goes around the text of a page, not the text. */
const surroundings = new Set(["nav", "aside", "footer", "header"]);

/** Names that sites give to what goes around the text. */
const junkName =
  /nav(?!y)|menu|crumb|footer|copyright|sidebar|login|denglu|qrcode|erweima|paginat|share|toolbar|friendlink|(?:^|[-_\s])(?:foot|aside|search|pager|links?|related|ewm|print|fontsize)(?:$|[-_\s\d])/i;

/**
 * Tells the main text of a page. All is main text except what is known to be something else, since
 * a line of navigation too many does no harm and a line of the report too few does. What holds a title,
 * a numbered heading or a label of the statutory tables is always kept, and so is what holds a good part of the page's prose.
 *
 * @param total what the whole page holds
 * @returns whether the text of a block element belongs to the main text
 */
export function mainText(total: Measure): (block: PageElement) => boolean {
  return (block) => {
    const held = block.held!;
    if (held.titles > 0 || held.labels > 0) return true;
    if (held.prose * 3 > total.prose) return true;
    if (held.footers > 0 || isNamedJunk(block)) return false;
    if (held.metadata > 0) return true;
    if (held.links > 2 && held.linked * 2 > held.text) return false;
    return block.tagName !== "form" || held.prose > 0;
  };
}

function isNamedJunk(block: PageElement): boolean {
  if (surroundings.has(block.tagName)) return true;
  const role = block.attribute("role");
  if (role === "navigation" || role === "search" || role === "contentinfo") return true;
  return junkName.test(`${block.attribute("class") ?? ""} ${block.attribute("id") ?? ""}`);
}
