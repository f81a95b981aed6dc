import type { Page } from "playwright-core";

/** Words on a page that stand together. */
export interface Block {
  /** The element they stand in (p.lead), or `drawing` for one label of a chart, or `aria-label`. */
  readonly kind: string;
  /** Of a table, the heads of its columns. */
  readonly text: string;
  /** The rows of a table, without its head; null where there is none. */
  readonly rows: readonly (readonly string[])[] | null;
}

/**
 * All words in the main part of a page, what is folded away among them. Left out are the menus of the filters, code,
 * and the ticks of axes: they hold no number that a statistic gives.
 * `wordsOnly` selects what else is passed over.
 */
export function blocksOf(page: Page, wordsOnly = "template"): Promise<Block[]> {
  return page.evaluate((more) => {
    const skipped =
      "form.filters, pre, code, script, style, button, [hidden], .tick, .role-axis, " + more;
    const inline = "a, b, i, em, strong, span, small, sup, sub, output, label, time";
    const blocks: Block[] = [];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, where nothing else is
    const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
    class Reader {
      #words = "";
      #kind: string;
      constructor(kind: string) {
        this.#kind = kind;
      }
      flush() {
        const text = plain(this.#words);
        this.#words = "";
        if (text !== "") blocks.push({ kind: this.#kind, text, rows: null });
      }
      read(node: Node) {
        if (node instanceof Text) this.#words += node.data;
        if (!(node instanceof Element) || node.matches(skipped)) return;
        const label = node.getAttribute("aria-label") ?? "";
        if (node instanceof HTMLInputElement) {
          this.#words += ` ${node.placeholder} `;
        } else if (node instanceof HTMLTableElement) {
          this.flush();
          readTable(node);
        } else if (node instanceof SVGElement) {
          this.flush();
          for (const text of node.querySelectorAll("text")) {
            if (!text.closest(skipped)) {
              blocks.push({ kind: "drawing", text: plain(text.textContent), rows: null });
            }
          }
        } else if (node.matches(inline) && !node.querySelector("table, svg, p, div")) {
          for (const child of node.childNodes) this.read(child);
        } else {
          this.flush();
          if (label !== "") blocks.push({ kind: "aria-label", text: plain(label), rows: null });
          const kind = [node.localName, ...node.classList].join(".");
          const inner = new Reader(kind);
          for (const child of node.childNodes) inner.read(child);
          inner.flush();
        }
      }
    }
    function readTable(table: HTMLTableElement) {
      // The lists keep a column for boxes, which is empty.
      const from = table.closest(".search-table") ? 1 : 0;
      const texts = (row: HTMLTableRowElement) =>
        [...row.cells].slice(from).map((cell) => plain(cell.textContent));
      const heads = [...(table.tHead?.rows ?? [])].flatMap(texts).join(" | ");
      const rows = [...(table.tBodies[0]?.rows ?? [])].map(texts);
      blocks.push({ kind: "table", text: heads, rows });
    }
    const main = document.querySelector("main");
    if (main) new Reader("main").read(main);
    return blocks;
  }, wordsOnly);
}
