import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, blocks, isHidden, unseen } from "./htmlElements.ts";

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

/** What every block element that is shown holds. What is hidden has no measure. */
export type Measures = ReadonlyMap<Tree.Element, Measure>;

/** A title of an annual report, white space left out. */
export const reportTitle = /信息公开.{0,12}(?:年度?报|工作报告)|資訊公開.{0,12}年/;
const partLabel =
  /^[一二三四五六七八]、|第二十条|信息内容|申请人情况|法律服务机构|结果维持|本年新收|结转下年度|处理决定数量/;
const metadataLine =
  /^(?:索\s*引\s*号|发布(?:机构|机关|单位|日期|时间)|发文(?:机构|机关|单位|日期)|公开(?:主体|机构|日期|时间)|信息来源|来\s*源|成文日期|生成日期|文\s*号|主题分类)\s*[:：]/;
const footerLine =
  /版权所有|ICP备|公网安备|网站标识码|技术支持\s*[:：]|主办(?:单位)?\s*[:：]|copyright|all rights/i;

/** Files that a report may link to: such a link is part of its text, not of the site's navigation. */
const attachment = /\.(?:docx?|wps|pdf|xlsx?|et|zip|rar|ofd)(?:$|[?#])/i;

/**
 * Measures every block of a page in one pass over its tree.
 *
 * @param withHidden whether hidden elements are measured too
 */
export function measure(root: Tree.Element, withHidden: boolean): Measures {
  const measures = new Map<Tree.Element, Measure>();
  const total = nothing();
  let pieces = 0;
  let leaf: Tree.Element | null = null;

  const judge = (text: string) => {
    if (text.length > 80 || text.length < 4) return;
    if (reportTitle.test(text)) total.titles++;
    if (partLabel.test(text)) total.labels++;
    if (metadataLine.test(text)) total.metadata++;
    if (footerLine.test(text)) total.footers++;
  };

  const read = (text: string, inLink: boolean) => {
    const { length } = text;
    total.text += length;
    if (inLink) {
      total.linked += length;
      return;
    }
    if (length >= 20) total.prose += length;
    pieces++;
    judge(text);
  };

  const visit = (element: Tree.Element, inLink: boolean) => {
    const isBlock = blocks.has(element.tagName);
    const before = isBlock ? { ...total } : total;
    const piecesBefore = pieces;
    if (isBlock) leaf = element;
    else if (element.tagName === "a") {
      const href = attribute(element, "href");
      if (href !== undefined && !attachment.test(href)) {
        inLink = true;
        total.links++;
      }
    }
    for (const child of element.childNodes) {
      if (child.nodeName === "#text") {
        const text = (child as Tree.TextNode).value.trim();
        if (text !== "") read(text, inLink);
      } else if ("tagName" in child && !unseen.has(child.tagName)) {
        if (withHidden || !isHidden(child)) visit(child, inLink);
      }
    }
    if (!isBlock) return;
    // A line broken over inline elements is judged whole.
    if (leaf === element && pieces - piecesBefore > 1 && total.text - before.text <= 80)
      judge(textOf(element).replace(/\s+/g, ""));
    const { tagName } = element;
    if (tagName === "tr") total.rows++;
    else if (tagName === "td" || tagName === "th") total.cells++;
    else if (tagName === "table" && total.rows - before.rows > 1 && total.cells - before.cells > 3)
      total.tables++;
    measures.set(element, difference(total, before));
  };

  visit(root, false);
  return measures;
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

// Written out, since a loop over the names takes as long as the rest of the measuring.
function difference(a: Measure, b: Measure): Measure {
  return {
    text: a.text - b.text,
    linked: a.linked - b.linked,
    links: a.links - b.links,
    prose: a.prose - b.prose,
    titles: a.titles - b.titles,
    labels: a.labels - b.labels,
    metadata: a.metadata - b.metadata,
    footers: a.footers - b.footers,
    rows: a.rows - b.rows,
    cells: a.cells - b.cells,
    tables: a.tables - b.tables,
  };
}
