import { corpusDirectory } from "./loaders/corpus.ts";
import { readManifest } from "./loaders/table/manifest.ts";

/** The pages a reader can go to from anywhere. The pages of one report and one agency are reached from lists. */
const pages = [
  { path: "index", en: "Overview", zh: "总览" },
  { path: "requests", en: "Requests", zh: "申请" },
  { path: "applicants", en: "Applicants", zh: "申请人" },
  { path: "outcomes", en: "Outcomes", zh: "办理结果" },
  { path: "refusals", en: "Refusals", zh: "不予公开理由" },
  { path: "disputes", en: "Disputes", zh: "复议诉讼" },
  { path: "disclosure", en: "Disclosure", zh: "主动公开" },
  { path: "procurement", en: "Procurement, fees", zh: "采购与收费" },
  { path: "text", en: "Text", zh: "文本" },
  { path: "quality", en: "Quality", zh: "数据质量" },
  { path: "coverage", en: "Coverage", zh: "覆盖范围" },
  { path: "agencies", en: "Bodies", zh: "机关" },
  { path: "reports", en: "Reports", zh: "报告" },
  { path: "data", en: "Data", zh: "数据下载" },
  { path: "method", en: "Method", zh: "方法" },
] as const;

/** Which entry of the list a page without one of its own is reached from. */
const reachedFrom: Record<string, string> = { report: "reports", agency: "agencies" };

/** A path of Framework's, such as /zh/requests, as edition and page. */
function placeOf(path: string): { language: "en" | "zh"; page: string } {
  const chinese = path.startsWith("/zh/");
  return { language: chinese ? "zh" : "en", page: path.slice(chinese ? 4 : 1) };
}

const address = (language: "en" | "zh", page: string) =>
  `${language === "zh" ? "/zh/" : "/"}${page === "index" ? "" : page}`;

/** Stands on every page of a site that was not built from real reports. */
const madeUp = readManifest(corpusDirectory())?.made_up
  ? {
      en: `<p class="made-up"><strong>Made-up reports, for testing. Not real data.</strong></p>`,
      zh: `<p class="made-up"><strong>程序生成的样例，仅供测试，并非真实数据。</strong></p>`,
    }
  : { en: "", zh: "" };

function masthead(path: string): string {
  const { language, page } = placeOf(path);
  const link = ({ path: target, ...names }: (typeof pages)[number]) => {
    const here = target === (reachedFrom[page] ?? page);
    return `<li><a href="${address(language, target)}"${here ? ' aria-current="page"' : ""}>${names[language]}</a></li>`;
  };
  const other =
    language === "en"
      ? `<a class="edition" href="${address("zh", page)}" lang="zh-Hans" hreflang="zh-Hans">中文</a>`
      : `<a class="edition" href="${address("en", page)}" lang="en" hreflang="en">English</a>`;
  const name =
    language === "en"
      ? '<span lang="zh-Hans">公开</span> Gongkai'
      : '<span lang="zh-Hans">公开</span> <span lang="en">Gongkai</span>';
  return `${madeUp[language]}<div class="masthead">
<a class="name" href="${address(language, "index")}">${name}</a>
${other}
<nav aria-label="${language === "en" ? "Pages" : "页面"}"><ul>${pages.map(link).join("")}</ul></nav>
</div>`;
}

/** What the reader has chosen stays when going to another page or to the other edition. */
const keepChoice = `addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest(".masthead a[href]");
  if (!link) return;
  const query = new URLSearchParams(location.search);
  if (!link.matches(".edition")) for (const name of ["id", "cell", "finding", "agency", "q"]) query.delete(name);
  link.search = query.toString();
});`;

// Framework's own page names no language and forbids the reader to enlarge it.
const head = (path: string) => `<script>
document.documentElement.lang = "${placeOf(path).language === "en" ? "en" : "zh-Hans"}";
document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
${keepChoice}
</script>
<link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='2' fill='%23a8201a'/><path d='M5 3 3.5 7M11 3l1.5 4M8 7l-3 5.5h6L9.5 10' stroke='%23fff' stroke-width='1.5' fill='none'/></svg>">`;

export default {
  title: "Gongkai",
  root: "src",
  output: "dist",
  pages: (["en", "zh"] as const).flatMap((language) =>
    pages.map(({ path, ...names }) => ({
      name: names[language],
      path: language === "zh" ? `/zh/${path}` : `/${path}`,
    })),
  ),
  style: "style.css",
  sidebar: false,
  toc: false,
  pager: false,
  header: ({ path }: { path: string }) => masthead(path),
  head: ({ path }: { path: string }) => head(path),
  // The default is a font from another origin.
  globalStylesheets: [],
  // The default names the day of the build, so that no two builds would be alike.
  footer: ({ path }: { path: string }) =>
    placeOf(path).language === "en"
      ? "Gongkai (公开): what public bodies report on government information disclosure."
      : "公开（Gongkai）：行政机关政府信息公开工作年度报告的数据与分析",
  // Many plain file hosts answer /requests.html but not /requests.
  preserveExtension: true,
  // It splits words at spaces, which finds next to nothing in Chinese.
  search: false,
};
