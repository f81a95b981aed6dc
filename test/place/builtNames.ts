import { readFileSync } from "node:fs";

/** The name of an agency put together from the table of divisions, and the divisions that it may be in. */
export interface BuiltName {
  readonly name: string;
  /** Every division whose name and those above it make up the same name. */
  readonly codes: readonly string[];
}

const bodies = {
  upper: [
    "人民政府",
    "政府",
    "人民政府办公室",
    "政府办公室",
    "教育局",
    "公安局",
    "财政局",
    "民政局",
    "司法局",
    "市场监督管理局",
    "卫生健康委员会",
    "发展和改革委员会",
    "人力资源和社会保障局",
    "政务服务管理局",
    "应急管理局",
    "统计局",
    "审计局",
    "水利局",
    "商务局",
    "城市管理局",
    "住房和城乡建设局",
    "乡村振兴局",
    "税务局",
    "经济开发区管委会",
    "高新区管理委员会",
  ],
  town: ["人民政府", "政府", "人民政府办公室", "党政办公室"],
  street: ["办事处", ""],
};

const names = new Map(
  readFileSync("data/divisions.csv", "utf8")
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",") as [string, string]),
);

const short: Record<string, string> = {
  内蒙古自治区: "内蒙古",
  广西壮族自治区: "广西",
  西藏自治区: "西藏",
  宁夏回族自治区: "宁夏",
  新疆维吾尔自治区: "新疆",
};

/** The names in which a division is written: all of those above it, the nearest, none, the province in short. */
function chains(code: string): string[] {
  const line = [2, 4, 6, 9]
    .filter((digits) => digits <= code.length)
    .flatMap((digits) => names.get(code.slice(0, digits)) ?? []);
  const [province = "", ...below] = line;
  const shortened = [short[province] ?? province.slice(0, -1), ...below].join("");
  const ways = [line.join(""), line.slice(1).join(""), line.slice(-2).join(""), line.at(-1)!];
  if (below.length > 0) ways.push(shortened);
  return [...new Set(ways)].filter((way) => way !== "");
}

const isZone = (code: string) => code.length === 6 && code[4] === "7";
const isTownship = (name: string) => /(?:镇|乡|街道|苏木)$/.test(name);

/**
 * The names of agencies in all divisions that have a government: of the townships one in so many, of the
 * bodies as many a name, each in its turn.
 */
export function* builtNames(oneIn: number, perName: number): Generator<BuiltName> {
  const codes = [...names].flatMap(([code, name]) =>
    isZone(code) || (code.length === 9 && !isTownship(name)) ? [] : [code],
  );
  const byChain = new Map<string, string[]>();
  for (const code of codes)
    for (const chain of chains(code)) byChain.set(chain, [...(byChain.get(chain) ?? []), code]);
  let townships = 0;
  let turn = 0;
  for (const code of codes) {
    if (code.length === 9 && townships++ % oneIn !== 0) continue;
    const name = names.get(code)!;
    const kind = code.length < 9 ? "upper" : name.endsWith("街道") ? "street" : "town";
    for (const chain of chains(code)) {
      const all = bodies[kind];
      for (let i = 0; i < Math.min(perName, all.length); i++) {
        const body = all[turn++ % all.length]!;
        yield { name: chain + body, codes: byChain.get(chain)!.toSorted() };
      }
    }
  }
}
