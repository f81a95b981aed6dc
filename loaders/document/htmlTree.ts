import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, type Token } from "parse5";
import type { Measure } from "./htmlMeasure.ts";
import { parseByRuns } from "./htmlTokenizer.ts";
import { LimitError, readerLimits } from "./limits.ts";

/** What an element is to the text of its page. */
type Part = "block" | "inline" | "break" | "unseen";

/** What the name of an element says of it. */
interface Nature {
  /** The name itself, the same string for all elements that bear it. */
  readonly tagName: string;
  readonly part: Part;
  readonly isStruckOut: boolean;
  readonly isRaised: boolean;
}

const struckOut = new Set(["del", "s", "strike"]);
const raised = new Set(["sub", "sup"]);

function natureOf(tagName: string, part: Part): Nature {
  return { tagName, part, isStruckOut: struckOut.has(tagName), isRaised: raised.has(tagName) };
}

const natures = new Map<string, Nature>();
const are = (part: Part, names: string) => {
  for (const name of names.split(" ")) natures.set(name, natureOf(name, part));
};

are("break", "br");
are("inline", "a b del em font i label s small span strike strong sub sup u");

/** Elements that begin and end a line. */
are(
  "block",
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav " +
    "ol p pre section summary table tbody td tfoot th thead tr ul listing plaintext xmp",
);

/** Elements whose contents a reader of the page does not see as its text: code, media, widgets, pronunciation. */
are(
  "unseen",
  "audio button canvas datalist embed frameset head iframe input link map meta noframes noscript " +
    "object option progress rp rt script select style svg template textarea title video",
);

/** An element of a page, as the parser makes it, with what matters to the page's text. Names are in lower case. */
export class PageElement implements Tree.Element {
  readonly nodeName: string;
  readonly tagName: string;
  readonly namespaceURI: Tree.Element["namespaceURI"];
  readonly attrs: Token.Attribute[];
  readonly childNodes: Tree.ChildNode[] = [];
  parentNode: Tree.ParentNode | null = null;
  readonly part: Part;
  /** Whether the page itself hides the element, by attribute or style, or strikes it out. */
  readonly isHidden: boolean;
  /** Whether it is set above or below the line, so that its digits are not those of the number before it. */
  readonly isRaised: boolean;
  /** What a block holds, once it has been measured. */
  held: Measure | null = null;

  constructor(
    tagName: string,
    namespaceURI: Tree.Element["namespaceURI"],
    attrs: Token.Attribute[],
  ) {
    const nature = natures.get(tagName) ?? natureOf(tagName, "inline");
    this.nodeName = nature.tagName;
    this.tagName = nature.tagName;
    this.namespaceURI = namespaceURI;
    this.attrs = attrs;
    const entered = tagName === "input" ? this.#entered() : undefined;
    const isEntry = entered !== undefined;
    if (isEntry) this.childNodes.push({ nodeName: "#text", value: entered, parentNode: this });
    this.part = isEntry ? "inline" : nature.part;
    const style = nature.part === "inline" ? this.attribute("style") : undefined;
    this.isHidden =
      nature.isStruckOut || hides(attrs) || (style !== undefined && hidingText.test(style));
    this.isRaised = nature.isRaised || (style !== undefined && raising.test(style));
  }

  /** What a field holds, if it is one of a report. */
  #entered(): string | undefined {
    const value = this.attribute("value");
    const type = this.attribute("type") ?? "text";
    return value !== undefined && fieldType.test(type) && fieldValue.test(value)
      ? value
      : undefined;
  }

  attribute(name: string): string | undefined {
    for (const entry of this.attrs) if (entry.name === name) return entry.value;
    return undefined;
  }
}

/** What is entered in the fields of a report that a page shows as a form; searches and buttons say words. */
const fieldType = /^(?:text|number)$/i;
const fieldValue = /^\s*(?:[-+−－]?[\d０-９][\d０-９,.，．]*\S{0,2}|[-—－/／]|无)\s*$/;

/** Of text only: what holds blocks may be shown once the page's scripts run. */
const hidingText =
  /visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)|text-decoration[\w-]*\s*:[^;]*line-through/i;
const raising = /vertical-align\s*:\s*su(?:b|per)/i;
const hiding = /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i;

function hides(attrs: readonly Token.Attribute[]): boolean {
  for (const { name, value } of attrs) {
    if (name === "hidden") return true;
    if (name === "aria-hidden" && value === "true") return true;
    if (name === "style" && hiding.test(value)) return true;
  }
  return false;
}

/** Builds the tree of one page, as the parser itself would, but of elements of our own, and not without end. */
function newTreeAdapter() {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(
      tagName: string,
      namespaceURI: Tree.Element["namespaceURI"],
      attrs: Token.Attribute[],
    ): PageElement {
      if (++elements > readerLimits.elements)
        throw new LimitError(`more than ${readerLimits.elements} elements`);
      return new PageElement(tagName, namespaceURI, attrs);
    },
  };
}

/** The `html` element of a page, which the parser makes where the page has none. Throws a LimitError where a page has too many elements. */
export function parsePage(markup: string): PageElement {
  const [html] = childrenNamed(
    parseByRuns<Tree.DefaultTreeAdapterMap>(markup, newTreeAdapter()),
    "html",
  );
  return html!;
}

/** The children of that name, in order. */
export function childrenNamed(parent: Tree.ParentNode, name: string): PageElement[] {
  return parent.childNodes.filter(
    (child): child is PageElement => child instanceof PageElement && child.tagName === name,
  );
}
