import { readdir, readFile, stat } from "node:fs/promises";
import { posix, join, sep } from "node:path";
import { init, parse as parseModule } from "es-module-lexer";
import { parse as parseHtml, type DefaultTreeAdapterTypes } from "parse5";

/** Something in a built site that would break in a browser, or ask another origin for something. */
export interface Problem {
  /** The file, relative to the site's folder, with "/" between names. */
  file: string;
  what: string;
  value: string;
}

/** What a file makes the browser fetch or offers the reader to follow. */
interface Reference {
  kind: "load" | "import" | "dynamic import" | "link";
  value: string;
}

/** Reads every page, style sheet and script of a built site and lists what is wrong with them. */
export async function inspect(site: string): Promise<Problem[]> {
  await init();
  const files = await listFiles(site);
  const known = new Set(files);
  const problems: Problem[] = [];
  if (!files.some((file) => file.endsWith(".html"))) {
    problems.push({ file: ".", what: "no page", value: site });
  }
  for (const file of files) {
    // Framework puts here what it downloaded from a CDN for an `npm:` import or a global of its own.
    if (file.startsWith("_npm/")) problems.push({ file, what: "downloaded library", value: file });
    const reader = readers[posix.extname(file)];
    if (!reader) continue;
    const { errors, references } = reader(await readFile(join(site, file), "utf8"));
    for (const { what, value } of errors) problems.push({ file, what, value });
    for (const reference of references) {
      const what = judge(reference, file, known);
      if (what) problems.push({ file, what, value: reference.value });
    }
  }
  return problems;
}

interface Reading {
  errors: Omit<Problem, "file">[];
  references: Reference[];
}

const readers: Record<string, (text: string) => Reading> = {
  ".html": readHtml,
  ".css": readCss,
  ".js": readJs,
};

/** Says what is wrong with a reference, or nothing. */
function judge({ kind, value }: Reference, file: string, known: Set<string>): string | undefined {
  const foreign = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(value);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (kind === "link" && (foreign || scheme)) return undefined;
  if (foreign) return "loads from another origin";
  if (scheme === "data" || scheme === "blob") return undefined;
  if (scheme) return "unresolved import or address";
  if (kind.endsWith("import") && !/^\.{0,2}\//.test(value)) return "unresolved import";
  if (value.startsWith("/")) return "breaks under a sub-path";
  if (value.startsWith("#") || value.startsWith("?") || value === "") return undefined;
  const path = decodeURI(value.replace(/[?#].*$/, ""));
  const target = posix.join(posix.dirname(file), path, path.endsWith("/") ? "index.html" : "");
  const page = path === "." || path === ".." ? posix.join(target, "index.html") : target;
  if (known.has(page)) return undefined;
  // The client offers libraries to pages by name; no page of ours may take up the offer.
  if (kind === "dynamic import" && file.startsWith("_observablehq/")) return undefined;
  return "missing file";
}

const loading: Record<string, string[]> = {
  script: ["src"],
  img: ["src"],
  source: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  iframe: ["src"],
  embed: ["src"],
  object: ["data"],
  input: ["src"],
  use: ["href", "xlink:href"],
  image: ["href", "xlink:href"],
};

function readHtml(text: string): Reading {
  const reading: Reading = { errors: [], references: [] };
  const merge = ({ errors, references }: Reading) => {
    reading.errors.push(...errors);
    reading.references.push(...references);
  };
  for (const element of elements(parseHtml(text))) {
    const attributes = new Map(
      element.attrs.map((a) => [`${a.prefix ? `${a.prefix}:` : ""}${a.name}`, a.value]),
    );
    const refer = (kind: Reference["kind"], value: string | undefined) => {
      if (value !== undefined) reading.references.push({ kind, value: value.trim() });
    };
    if (/\bobservablehq--error\b/.test(attributes.get("class") ?? "")) {
      reading.errors.push({ what: "error in a cell", value: textOf(element).trim() });
    }
    const style = attributes.get("style");
    if (style) merge(readCss(style));
    for (const candidate of attributes.get("srcset")?.split(",") ?? []) {
      refer("load", candidate.trim().split(/\s/)[0]);
    }
    for (const name of loading[element.tagName] ?? []) refer("load", attributes.get(name));
    if (element.tagName === "a") refer("link", attributes.get("href"));
    if (
      element.tagName === "link" &&
      !/canonical|alternate|author|license/.test(attributes.get("rel") ?? "")
    ) {
      refer("load", attributes.get("href"));
    }
    if (element.tagName === "style") merge(readCss(textOf(element)));
    if (element.tagName === "script" && !attributes.has("src")) merge(readJs(textOf(element)));
  }
  return reading;
}

function readCss(text: string): Reading {
  const references: Reference[] = [];
  const code = text.replace(/\/\*[^]*?\*\//g, "");
  for (const match of code.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s*(["'])(.*?)\3/g)) {
    references.push({ kind: "load", value: match[2] ?? match[4] ?? "" });
  }
  return { errors: [], references };
}

/** Calls that fetch the address they are given as a literal. */
const fetching =
  /(?:\b(?:fetch|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon)\(|\.src\s*=)\s*(["'`])((?:(?:https?|wss?):)?\/\/[^"'`]*)\1/g;

function readJs(text: string): Reading {
  const reading: Reading = { errors: [], references: [] };
  let imports;
  try {
    [imports] = parseModule(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...reading, errors: [{ what: "script cannot be read", value: message }] };
  }
  for (const item of imports) {
    if (item.type === "import-meta" || item.specifier === undefined) continue;
    if (item.type === "dynamic" && item.glob) continue;
    const kind = item.type === "dynamic" ? "dynamic import" : "import";
    reading.references.push({ kind, value: item.specifier });
  }
  for (const [, , value] of text.matchAll(fetching)) {
    reading.references.push({ kind: "load", value: value ?? "" });
  }
  return reading;
}

type Node = DefaultTreeAdapterTypes.Node;

function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elements(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files: string[] = [];
  for (const name of names.toSorted()) {
    if ((await stat(join(folder, name))).isFile()) files.push(name.split(sep).join("/"));
  }
  return files;
}
