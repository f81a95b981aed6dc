import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { init, parse } from "es-module-lexer";

/** The floors of the house, each with what lies on it: a file may import only from floors below. */
const houses: Record<string, string[][]> = {
  loaders: [
    ["codebook/"],
    ["document/"],
    ["report/"],
    ["check/", "place/", "text/"],
    ["table/"],
    ["corpus.ts"],
    ["show.ts"],
    ["cli.ts"],
  ],
  src: [["statistics/"], ["components/"], [".md"]],
};

/** The only place where the two houses meet: Framework's loaders, which run in Node. */
const bridge = "src/data/";

/** The names Framework fetches from a CDN as soon as a page speaks of them without an import. */
const globals =
  "_ aq Arrow d3 dot duckdb DuckDBClient sql echarts htl html svg Inputs L mapboxgl mermaid Plot " +
  "SQLite SQLiteDatabaseClient tex topojson vl vg aapl alphabet cars citywages diamonds flare " +
  "industries miserables olympians penguins pizza weather React ReactDOM";

/** Reads made-up or real files, by path from the project's root, and lists what breaks the design. */
export async function violations(files: Record<string, string>): Promise<string[]> {
  await init();
  const found: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const code = file.endsWith(".md") ? codeOf(text) : text;
    for (const specifier of importsOf(file, code)) {
      const wrong = judge(file, specifier);
      if (wrong) found.push(`${file}: ${wrong}: ${specifier}`);
    }
    if (houseOf(file) && floorOf(file) === undefined && !file.startsWith(bridge)) {
      found.push(`${file}: lies on no floor`);
    }
    if (file.endsWith(".md")) {
      found.push(...globalsIn(code).map((name) => `${file}: global without an import: ${name}`));
    }
    if (file.startsWith("src/") && !file.startsWith(bridge)) {
      found.push(
        ...downloadsIn(code).map((call) => `${file}: fetches its reader from a CDN: ${call}`),
      );
    }
  }
  return found;
}

function judge(file: string, specifier: string): string | undefined {
  const inPage = file.startsWith("src/") && !file.startsWith(bridge);
  if (!specifier.startsWith(".")) {
    if (inPage && isBuiltin(specifier)) return "Node module in a page";
    if (inPage && /^[a-z]+:/.test(specifier)) return "fetched from elsewhere";
    return undefined;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const [from, to] = [houseOf(file), houseOf(target)];
  if (!from) return undefined;
  if (target.startsWith(bridge)) return file.startsWith(bridge) ? undefined : "imports a loader";
  if (file.startsWith(bridge)) return to === "loaders" ? undefined : "loader leaves loaders/";
  if (from !== to) return "leaves its house";
  if (inPage && !specifier.endsWith(".js")) return "not found by Framework, which wants .js";
  const [here, there] = [floorOf(file), floorOf(target)];
  if (!here || !there || here.place === there.place) return undefined;
  return there.floor < here.floor ? undefined : "runs back up";
}

const houseOf = (file: string): string | undefined =>
  Object.keys(houses).find((house) => file.startsWith(`${house}/`));

function floorOf(file: string): { floor: number; place: string } | undefined {
  const house = houseOf(file) ?? "";
  const path = file.slice(house.length + 1);
  for (const [floor, places] of (houses[house] ?? []).entries()) {
    for (const place of places) {
      const lies = place.endsWith("/") ? path.startsWith(place) : path.endsWith(place);
      if (lies && (place !== ".md" || !path.includes("statistics/"))) return { floor, place };
    }
  }
  return undefined;
}

function importsOf(file: string, code: string): string[] {
  let imports;
  try {
    [imports] = parse(code, file);
  } catch (error) {
    throw new Error(`${file}: imports cannot be read`, { cause: error });
  }
  return imports.flatMap(({ specifier }) => specifier ?? []);
}

/** The code cells of a page, and the expressions in its text. */
function codeOf(markdown: string): string {
  const cells: string[] = [];
  const fence = /^(`{3,}|~{3,})[ \t]*(\w*)[^\n]*\n([^]*?)^\1[ \t]*$/gm;
  const text = markdown.replace(fence, (_, _mark, language: string, body: string) => {
    if (/^(?:js|ts|jsx|tsx)$/.test(language)) cells.push(body);
    return "";
  });
  for (const { index } of text.matchAll(/\$\{/g)) cells.push(balanced(text, index + 1));
  return cells.join("\n;\n");
}

/** The text from an opening brace to the one that closes it. */
function balanced(text: string, start: number): string {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "{") depth++;
    if (text[i] === "}" && --depth === 0) return text.slice(start + 1, i);
  }
  return text.slice(start + 1);
}

function globalsIn(code: string): string[] {
  const declared = [
    ...code.matchAll(/\bimport\b([^"']*)\bfrom\b/g),
    ...code.matchAll(/\b(?:const|let|var|function|class)\s+([\w$]+|\{[^}]*\}|\[[^\]]*\])/g),
  ].flatMap(([, names = ""]) => names.match(/[\w$]+/g) ?? []);
  return globals.split(" ").filter((name) => {
    const used = new RegExp(`(?<![\\w$."'/-])${name}\\s*[.(\`]`).test(code);
    return used && !declared.includes(name);
  });
}

function downloadsIn(code: string): string[] {
  const call = /\.\s*(?:csv|tsv|dsv|arrow|arquero|parquet|xlsx|zip|sqlite)\(/;
  return [...code.matchAll(/FileAttachment\([^)]*\)\s*(\.\s*\w+\()/g)]
    .map(([, method = ""]) => method)
    .filter((method) => call.test(method));
}
