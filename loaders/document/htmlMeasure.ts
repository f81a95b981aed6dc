import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { PageElement } from "./htmlTree.ts";
import { LimitError, readerLimits } from "./limits.ts";

/** What an element of a page holds, all that it shows taken together. Lengths count characters without white space around. */
export interface Measure {
  /** Length of the text, and of the part of it that is in links. */
  text: number;
  linked: number;
  links: number;
  /** Length of the text outside links that comes in pieces of a sentence's length. */
  prose: number;
  /** Pieces of text that are a report's title, a heading or label of its parts, a line of metadata, a line of a site's footer. */
  titles: number;
  labels: number;
  metadata: number;
  footers: number;
  rows: number;
  cells: number;
  /** Tables of at least two rows and four cells: real ones, not frames. */
  tables: number;
}

/** A title of an annual report, white space left out. */
export const reportTitle = /信息公开.{0,12}(?:年度?报|工作报告)|資訊公開.{0,12}年/;
const partLabel =
  /^[一二三四五六七八]、|第二十条|信息内容|申请人情况|法律服务机构|结果维持|本年新收|结转下年度|处理决定数量/;
const metadataLine =
  /^(?:索\s*引\s*号|发布(?:机构|机关|单位|日期|时间)|发文(?:机构|机关|单位|日期)|公开(?:主体|机构|日期|时间)|信息来源|来\s*源|成文日期|生成日期|文\s*号|主题分类)\s*[:：]/;
const footerLine =
  /版权所有|ICP备|公网安备|网站标识码|技术支持\s*[:：]|主办(?:单位)?\s*[:：]|copyright|all rights/i;

/** Most pieces of text are none of these, which one look tells. */
const anyOfThem = new RegExp(
  [reportTitle, partLabel, metadataLine, footerLine].map(({ source }) => source).join("|"),
  "i",
);

/** Files that a report may link to: such a link is part of its text, not of the site's navigation. */
const attachment = /\.(?:docx?|wps|pdf|xlsx?|et|zip|rar|ofd)(?:$|[?#])/i;

/**
 * Measures every block of a page in one pass over its tree. Throws a LimitError where it goes too deep.
 *
 * @param withHidden whether hidden elements are measured too
 * @returns what the whole holds
 */
export function measure(root: PageElement, withHidden: boolean): Measure {
  return new Measurer(withHidden).block(root, false);
}

class Measurer {
  readonly #withHidden: boolean;
  #depth = 0;
  /** Pieces of text read so far outside links. */
  #pieces = 0;
  /** The block that was entered last. */
  #leaf: PageElement | null = null;

  constructor(withHidden: boolean) {
    this.#withHidden = withHidden;
  }

  /** Measures a block with all that is in it. */
  block(element: PageElement, inLink: boolean): Measure {
    const held = nothing();
    const piecesBefore = this.#pieces;
    this.#leaf = element;
    this.#children(element, inLink, held);
    // A line broken over inline elements is judged whole.
    if (this.#leaf === element && this.#pieces - piecesBefore > 1 && held.text <= 80)
      judge(textOf(element).replace(/\s+/g, ""), held);
    const { tagName } = element;
    if (tagName === "td" || tagName === "th") held.cells++;
    else if (tagName === "tr") held.rows++;
    else if (tagName === "table" && held.rows > 1 && held.cells > 3) held.tables++;
    element.held = held;
    return held;
  }

  /** Adds what stands in an element to what the block around it holds. */
  #children({ childNodes }: PageElement, inLink: boolean, held: Measure): void {
    if (++this.#depth > readerLimits.depth)
      throw new LimitError(`elements one in the other more than ${readerLimits.depth} deep`);
    for (const child of childNodes) {
      if (child instanceof PageElement) {
        const { part } = child;
        if (part === "unseen" || (child.isHidden && !this.#withHidden)) continue;
        if (part === "block") add(this.block(child, inLink), held);
        else if (child.tagName === "a" && isLink(child)) {
          held.links++;
          this.#children(child, true, held);
        } else if (part === "inline") this.#children(child, inLink, held);
      } else if (child.nodeName === "#text") {
        this.#text((child as Tree.TextNode).value.trim(), inLink, held);
      }
    }
    this.#depth--;
  }

  #text(text: string, inLink: boolean, held: Measure): void {
    const { length } = text;
    if (length === 0) return;
    held.text += length;
    if (inLink) {
      held.linked += length;
      return;
    }
    if (length >= 20) held.prose += length;
    this.#pieces++;
    judge(text, held);
  }
}

function isLink(anchor: PageElement): boolean {
  const href = anchor.attribute("href");
  return href !== undefined && !attachment.test(href);
}

/** Counts a piece of text among those that tell what the block is that holds it. */
function judge(text: string, held: Measure): void {
  if (text.length > 80 || text.length < 4 || !anyOfThem.test(text)) return;
  if (reportTitle.test(text)) held.titles++;
  if (partLabel.test(text)) held.labels++;
  if (metadataLine.test(text)) held.metadata++;
  if (footerLine.test(text)) held.footers++;
}

/** The characters of an element, as they stand in the file. */
export function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) =>
      child.nodeName === "#text"
        ? (child as Tree.TextNode).value
        : "childNodes" in child
          ? textOf(child)
          : "",
    )
    .join("");
}

function nothing(): Measure {
  return {
    text: 0,
    linked: 0,
    links: 0,
    prose: 0,
    titles: 0,
    labels: 0,
    metadata: 0,
    footers: 0,
    rows: 0,
    cells: 0,
    tables: 0,
  };
}

/** Adds what a block holds to the block around it. Written out, since a loop over the names takes as long as the rest of the measuring. */
function add(inner: Measure, outer: Measure): void {
  outer.text += inner.text;
  outer.linked += inner.linked;
  outer.links += inner.links;
  outer.prose += inner.prose;
  outer.titles += inner.titles;
  outer.labels += inner.labels;
  outer.metadata += inner.metadata;
  outer.footers += inner.footers;
  outer.rows += inner.rows;
  outer.cells += inner.cells;
  outer.tables += inner.tables;
}
