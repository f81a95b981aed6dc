import { html } from "htl";
import { agencyAddress, reportAddress } from "./addresses.js";
import { nouns, type Edition } from "./edition.js";
import { keyedTables, rowsIn } from "./keyedTables.js";
import { published } from "./published.js";
import {
  bodiesFound,
  holds,
  passage,
  searchReports,
  type FoundReport,
  type Hit,
  type Piece,
} from "./searchReports.js";

/** Reports whose texts are fetched at once. */
const step = 20;
/** Public bodies shown; to see others, the reader narrows the search. */
const mostBodies = 10;
/** Milliseconds without a key pressed before what is typed is searched for. */
const pause = 400;

/** A report that holds the words, with where its text does. */
interface Shown {
  report: FoundReport;
  passage: Piece[] | null;
}

/**
 * A box that searches what names the reports, and their full text. What is searched for stands in the address as
 * `q`. The texts are looked into twenty at a time, for only they tell whether characters stand together.
 */
export function reportSearch(edition: Edition): HTMLElement {
  const { say, home } = edition;
  const box = html`<input
    type="search"
    name="q"
    id="report-search"
    autocomplete="off"
    spellcheck="false"
    value=${new URLSearchParams(location.search).get("q") ?? ""}
  />` as HTMLInputElement;
  const status = html`<p class="search-status" role="status"></p>`;
  const results = html`<div class="search-results"></div>`;
  const form = html`<form class="report-search" role="search">
    <label for="report-search">${say({ en: "Search the reports", zh: "检索报告" })}</label>
    ${box}
    <button type="submit">${say({ en: "Search", zh: "检索" })}</button>
  </form>`;

  const files = new Map<string, Promise<unknown>>();
  const read = (path: string) => {
    const file = files.get(path) ?? published(path, home);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  let searched: string | undefined;
  const search = async () => {
    clearTimeout(waiting);
    const query = box.value.trim();
    if (query === searched) return;
    searched = query;
    rememberQuery(query);
    results.replaceChildren();
    status.replaceChildren();
    if (query === "") return;
    status.textContent = say({ en: "Searching…", zh: "正在检索……" });
    // Another search may have begun meanwhile: what the earlier one finds is no longer asked for.
    const isAsked = () => query === searched;
    try {
      const hits = await searchReports(query, read);
      if (isAsked()) await show(query, hits, { edition, status, results, isAsked });
    } catch {
      if (isAsked()) fail();
    }
  };
  const fail = () => {
    searched = undefined;
    status.textContent = say({
      en: "The search could not be made: a file could not be fetched. Try again.",
      zh: "检索未能完成：文件读取失败，请重试。",
    });
  };
  form.addEventListener("submit", (event: Event) => {
    event.preventDefault();
    void search();
  });
  const later = (event: Event) => {
    clearTimeout(waiting);
    // While Chinese is being spelt out, what stands in the box is not yet what is meant.
    if (event instanceof InputEvent && event.isComposing) return;
    waiting = setTimeout(() => void search(), pause);
  };
  box.addEventListener("input", later);
  box.addEventListener("compositionend", later);
  void search();
  return html`<div>${form}${status}${results}</div>`;
}

function rememberQuery(query: string): void {
  const address = new URLSearchParams(location.search);
  if (query === "") address.delete("q");
  else address.set("q", query);
  const text = address.toString();
  history.replaceState(null, "", `${location.pathname}${text ? `?${text}` : ""}`);
}

interface Place {
  edition: Edition;
  status: HTMLElement;
  results: HTMLElement;
  isAsked: () => boolean;
}

/** Shows what a search found: the bodies, then the reports step by step. */
async function show(
  query: string,
  hits: readonly Hit[] | null,
  { edition, status, results, isAsked }: Place,
): Promise<void> {
  const { say } = edition;
  if (hits === null) {
    status.textContent = say({
      en: "A search needs at least two characters that stand together.",
      zh: "请至少输入两个相连的字符。",
    });
    return;
  }
  const list = html`<ol class="found"></ol>`;
  const more = html`<button type="button" class="more" hidden>
    ${say({ en: "More", zh: "显示更多" })}
  </button>`;
  let looked = 0;
  let shown = 0;
  let isLooking = false;
  const next = async () => {
    const some = hits.slice(looked, looked + step);
    const found = await lookInto(query, some, edition.home);
    if (!isAsked()) return null;
    looked += some.length;
    shown += found.length;
    const items = found.map((report) => foundReport(report, edition));
    list.append(...items);
    more.hidden = looked === hits.length;
    status.textContent = summary({ query, looked, shown, all: hits.length }, edition);
    return items[0] ?? null;
  };
  more.addEventListener("click", () => {
    if (isLooking) return;
    isLooking = true;
    next()
      .then(
        (first) => first?.querySelector("a")?.focus(),
        () => {
          status.textContent = say({
            en: "A file could not be fetched. Try again.",
            zh: "文件读取失败，请重试。",
          });
        },
      )
      .finally(() => {
        isLooking = false;
      });
  });
  await next();
  if (isAsked()) results.replaceChildren(bodies(bodiesFound(query, hits), edition), list, more);
}

/** Fetches the texts of some reports, and leaves out those that do not hold every word as written. */
async function lookInto(query: string, hits: readonly Hit[], home: string): Promise<Shown[]> {
  const looked = await Promise.all(
    hits.map(async (report) => {
      const tables = await keyedTables("reports", report.id, home);
      if (!tables) throw new Error(`${report.id}: its file is missing`);
      const text = rowsIn<{ text: string | null }>(tables, "documents")[0]?.text ?? "";
      const isFound = report.named || holds(report, text, query);
      return isFound ? [{ report, passage: passage(text, query) }] : [];
    }),
  );
  return looked.flat();
}

interface Counts {
  query: string;
  /** Reports that have all pairs of characters. */
  all: number;
  /** Those of them whose texts have been looked into. */
  looked: number;
  /** Those of these that hold the words. */
  shown: number;
}

function summary({ query, all, looked, shown }: Counts, { say, count }: Edition): string {
  const dropped = looked - shown;
  const sentences = [
    looked < all
      ? say({
          en: `${count(all, nouns.report)} may hold “${query}”; the first ${looked} looked into: ${shown} shown.`,
          zh: `可能含有“${query}”的共${count(all, nouns.report)}，已查看前${count(looked, nouns.report)}，列出${count(shown, nouns.report)}。`,
        })
      : shown === 0
        ? say({ en: `Nothing found for “${query}”.`, zh: `未找到“${query}”。` })
        : say({
            en: `${count(shown, nouns.report)} found for “${query}”.`,
            zh: `找到含有“${query}”的${count(shown, nouns.report)}。`,
          }),
  ];
  if (dropped > 0) {
    sentences.push(
      say({
        en: `${count(dropped, nouns.report)} left out: the characters are there, but not together as written.`,
        zh: `另有${count(dropped, nouns.report)}虽含有这些字，但不相连，未列出。`,
      }),
    );
  }
  return sentences.join(say({ en: " ", zh: "" }));
}

function bodies(found: readonly FoundReport[], { say, count }: Edition): HTMLElement | string {
  if (found.length === 0) return "";
  const others = found.length - mostBodies;
  return html`<div>
    <h2>${say({ en: "Public bodies", zh: "机关" })}</h2>
    <ul class="found-bodies">
      ${found.slice(0, mostBodies).map(
        ({ agency, agency_id, place_path }) =>
          html`<li>
            <a href=${agencyAddress(agency_id ?? "")} lang="zh-Hans">${agency}</a>
            ${place(place_path)}
          </li>`,
      )}
    </ul>
    ${
      others > 0
        ? html`<p class="aside">
            ${say({
              en: `And ${count(others, nouns.agency)} more: add words, such as a place.`,
              zh: `另有${count(others, nouns.agency)}，可加入地名等缩小范围。`,
            })}
          </p>`
        : ""
    }
    <h2>${say({ en: "Reports", zh: "报告" })}</h2>
  </div>`;
}

function foundReport({ report, passage: pieces }: Shown, { say }: Edition): HTMLElement {
  const { id, agency, title, year, place_path } = report;
  return html`<li>
    <a href=${reportAddress(id)} lang="zh-Hans">${agency ?? title ?? id}</a>
    <span>${year === null ? say({ en: "year unknown", zh: "年度不明" }) : year}</span>
    ${place(place_path)}
    ${
      pieces === null
        ? ""
        : html`<p class="passage" lang="zh-Hans">
            …${pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}…
          </p>`
    }
  </li>`;
}

const place = (path: string | null) =>
  path === null ? "" : html`<span class="aside" lang="zh-Hans">${path.replaceAll("/", " ")}</span>`;
