import { html } from "htl";
import type { PublishedTable } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { nouns, type Edition } from "./edition.js";
import { number } from "./format.js";

/** What the data package says of a published table: how long it is, and its files. */
export interface Resource {
  name: string;
  rowCount: number;
  files: string[];
}

const formats: Record<string, string> = { csv: "CSV", arrow: "Arrow", json: "JSON" };

/** Published tables with what one row is, how many there are, and their files. */
export function downloadTable(
  tables: readonly PublishedTable[],
  resources: readonly Resource[],
  edition: Edition,
): HTMLElement {
  const { say, term, count } = edition;
  const published = new Map(resources.map((resource) => [resource.name, resource]));
  return dataTable(
    tables,
    [
      {
        label: say({ en: "Table", zh: "数据表" }),
        show: (table) =>
          html`${term(table)}
            <div class="aside"><code>${table.key}</code></div>`,
        heading: true,
      },
      {
        label: say({ en: "One row is", zh: "每行含义" }),
        show: ({ grain, grain_zh, primary_key }) =>
          html`${say({ en: grain, zh: grain_zh })}
            <div class="aside">
              ${say({ en: "Key: ", zh: "主键：" })}${primary_key.join(", ")}
            </div>`,
        prose: true,
      },
      {
        label: say({ en: "Rows", zh: "行数" }),
        show: ({ key }) => number(published.get(key)?.rowCount ?? null),
        numeric: true,
      },
      {
        label: say({ en: "Columns", zh: "字段数" }),
        show: ({ fields }) => count(fields.length, nouns.field),
        numeric: true,
      },
      {
        label: say({ en: "Files", zh: "文件" }),
        show: ({ key }) =>
          html`<span class="files"
            >${(published.get(key)?.files ?? []).map((file) =>
              download(file, formats[file.slice(key.length + 1)] ?? file, edition),
            )}</span
          >`,
      },
    ],
    { label: say({ en: "Tables to download", zh: "可下载的数据表" }) },
  );
}

/** A link to a published file at its lasting address. */
export function download(file: string, name: string, { home }: Edition): HTMLElement {
  return html`<a href=${`${home}data/corpus/${file}`} download=${file}>${name}</a>`;
}
