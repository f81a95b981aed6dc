import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, surroundings } from "./htmlElements.ts";
import type { Measure, Measures } from "./htmlMeasure.ts";

/** Names that sites give to what goes around the text. */
const junkName =
  /nav(?!y)|menu|crumb|footer|copyright|sidebar|login|denglu|qrcode|erweima|paginat|share|toolbar|friendlink|(?:^|[-_\s])(?:foot|aside|search|pager|links?|related|ewm|print|fontsize)(?:$|[-_\s\d])/i;

/**
 * Tells the main text of a page. All is main text except what is known to be something else, since
 * a line of navigation too many does no harm and a line of the report too few does. What holds a title
 * or a label of the statutory tables is always kept, and so is what holds a good part of the page's prose.
 *
 * @returns whether the text of a block element belongs to the main text
 */
export function mainText(body: Tree.Element, measures: Measures): (block: Tree.Element) => boolean {
  const total = measures.get(body)!;
  const path = pathToReport(body, measures);
  return (block) => {
    const held = measures.get(block);
    if (!held) return false;
    if (held.titles > 0 || held.labels > 0 || path.has(block)) return true;
    if (held.prose * 3 > total.prose) return true;
    if (held.footers > 0 || isNamedJunk(block)) return false;
    if (held.metadata > 0) return true;
    if (held.links > 2 && held.linked * 2 > held.text) return false;
    if (block.tagName === "form" && held.prose === 0) return false;
    // Beside the elements that hold the whole report stand counters and buttons, but perhaps a part of it too.
    return !isBeside(block, path) || held.prose > 0;
  };
}

/** The elements that hold all that tells a report, from the page's body inwards to the first that shares it out. */
function pathToReport(body: Tree.Element, measures: Measures): Set<Tree.Element> {
  const path = new Set([body]);
  const total = measures.get(body)!;
  if (total.labels === 0 && total.titles === 0) return path;
  for (let current: Tree.Element | undefined = body; current;) {
    current = current.childNodes.find((child): child is Tree.Element => {
      const held = "tagName" in child && measures.get(child);
      return held ? holdsReport(held, total) : false;
    });
    if (current) path.add(current);
  }
  return path;
}

function holdsReport(held: Measure, total: Measure): boolean {
  return (
    held.labels === total.labels &&
    held.prose >= total.prose * 0.75 &&
    (held.titles > 0 || total.titles === 0) &&
    (held.metadata > 0 || total.metadata === 0)
  );
}

function isBeside({ parentNode }: Tree.Element, path: ReadonlySet<Tree.Element>): boolean {
  if (path.size < 2 || !parentNode || !path.has(parentNode as Tree.Element)) return false;
  return parentNode.childNodes.some((sibling) => path.has(sibling as Tree.Element));
}

function isNamedJunk(block: Tree.Element): boolean {
  if (surroundings.has(block.tagName)) return true;
  const role = attribute(block, "role");
  if (role === "navigation" || role === "search" || role === "contentinfo") return true;
  return junkName.test(`${attribute(block, "class") ?? ""} ${attribute(block, "id") ?? ""}`);
}
