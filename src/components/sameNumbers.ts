import { html } from "htl";
import type { Edition } from "./edition.js";

/** The lines that give the numbers of a page's main chart from the published files, as text. */
export interface SameNumbers {
  arquero: string;
  r: string;
  python: string;
}

/** The same numbers by other means: a few lines of Arquero, R and Python for the published files, to be copied. `name` is that of the scripts. */
export function sameNumbers(name: string, code: SameNumbers, { say }: Edition): HTMLElement {
  const block = (language: string, command: string, text: string) => {
    const copy = html`<button
      type="button"
      class="plain-button"
      aria-label=${say({ en: `Copy the ${language} lines`, zh: `复制${language}代码` })}
      onclick=${async () => {
        await navigator.clipboard.writeText(text);
        copy.textContent = say({ en: "Copied", zh: "已复制" });
      }}
    >
      ${say({ en: "Copy", zh: "复制" })}
    </button>`;
    return html`<details class="code">
      <summary>${language}: <code>${command}</code></summary>
      ${copy}
      <pre tabindex="0"><code>${text}</code></pre>
    </details>`;
  };
  const folder = say({ en: "FOLDER", zh: "文件夹" });
  return html`<div class="same-numbers">
    <p>
      ${say({
        en: "These lines print the numbers of the main chart as CSV, for all reports and as the reports print them. They read the tables of the folder they are told, or of the current one; the tables are on the page ",
        zh: "以下代码以CSV格式输出主图数据，涵盖全部报告，且以报告原文数字为准（不作更正）。代码读取指定文件夹（默认为当前文件夹）中的数据表；数据表见",
      })}<a href="./data.html">${say({ en: "Data", zh: "数据下载" })}</a
      >${say({ en: ".", zh: "页。" })}
    </p>
    ${block("Arquero", `node ${name}.mjs ${folder}`, code.arquero)}
    ${block("R", `Rscript ${name}.R ${folder}`, code.r)}
    ${block("Python", `python3 ${name}.py ${folder}`, code.python)}
  </div>`;
}
