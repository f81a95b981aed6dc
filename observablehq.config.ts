/** The pages a reader can go to from anywhere. The page of one report is reached from the list of reports. */
const pages = [
  ["Overview", "/index"],
  ["Requests", "/requests"],
  ["Procurement", "/procurement"],
  ["Data quality", "/quality"],
  ["Reports", "/reports"],
  ["Data", "/data"],
  ["Method", "/method"],
] as const;

function masthead(path: string): string {
  const link = ([name, target]: readonly [string, string]) => {
    const here = target === path || (target === "/reports" && path === "/report");
    return `<li><a href="${target === "/index" ? "/" : target}"${here ? ' aria-current="page"' : ""}>${name}</a></li>`;
  };
  return `<div class="masthead">
<a class="name" href="/"><span lang="zh-Hans">公开</span> Gongkai</a>
<nav aria-label="Pages"><ul>${pages.map(link).join("")}</ul></nav>
</div>`;
}

// Framework's own page names no language and forbids the reader to enlarge it.
const head = `<script>
document.documentElement.lang = "en";
document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
</script>
<link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='2' fill='%23a8201a'/><path d='M5 3 3.5 7M11 3l1.5 4M8 7l-3 5.5h6L9.5 10' stroke='%23fff' stroke-width='1.5' fill='none'/></svg>">`;

export default {
  title: "Gongkai",
  root: "src",
  output: "dist",
  pages: pages.map(([name, path]) => ({ name, path })),
  style: "style.css",
  sidebar: false,
  toc: false,
  pager: false,
  header: ({ path }: { path: string }) => masthead(path),
  head,
  // The default is a font from another origin.
  globalStylesheets: [],
  // The default names the day of the build, so that no two builds would be alike.
  footer: "Gongkai (公开): what public bodies report on government information disclosure.",
  // Many plain file hosts answer /requests.html but not /requests.
  preserveExtension: true,
  // It splits words at spaces, which finds next to nothing in Chinese.
  search: false,
};
