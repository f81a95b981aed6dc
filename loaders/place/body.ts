import { findZone } from "./agencyKind.ts";
import { dataRows, nameOf } from "./divisions.ts";

let aliases: ReadonlyMap<string, string> | null = null;

/** Other names of bodies by data/agencies.csv: 发改委 is 发展和改革委员会. */
function harmonised(body: string): string {
  aliases ??= new Map([...dataRows("agencies.csv")].map(([name, to]) => [name!, to!]));
  return aliases.get(body) ?? body;
}

/**
 * The words for a body as this project writes them, whichever way they are printed. A government and its
 * office stay two bodies. `code` is the division they stand behind, null where it is unknown.
 */
export function harmoniseBody(body: string, code: string | null): string {
  const name = code === null ? "" : (nameOf(code) ?? "");
  if (/(?:街道|地区)$/.test(name) && code?.length === 9 && /^(?:|办|人民政府|政府)$/.test(body))
    return "办事处";
  if (body === "" || body === "行署") {
    if (/(?:办事处|场)$/.test(name)) return "";
    return /(?:地区|盟)$/.test(name) && code?.length === 4 ? "行政公署" : "人民政府";
  }
  let words = harmonised(body)
    .replace(/^(?:政府|府)(?=$|办)/, "人民政府")
    .replace(/^((?:人民政府|行政公署).*办)$/, "$1公室")
    .replace(/([镇乡])政府/, "$1人民政府")
    .replace(/管委会/g, "管理委员会")
    .replace(/街道办$/, "街道办事处");
  if (findZone(words)?.end === words.length) words = `${words}管理委员会`;
  return words;
}
