import { attribute } from "./docxXml.ts";

/** What text stands on, as far as it is told: paper, or an area of another colour. */
export type Ground = "white" | "coloured";

/** Each of red, green and blue of a colour that is not told from white. */
const white = /^(?:[eE][fF]|[fF][0-9a-fA-F]){3}$/;

/** The colour of a page in the themes of Word. */
const themePaper = new Set(["background1", "bg1", "light1"]);

/** Whether these attributes of a colour make it white. */
export function isWhite(attributes: Record<string, string>): boolean {
  const value = attribute(attributes, "val");
  if (value !== undefined && value !== "auto") return white.test(value);
  return themePaper.has(attribute(attributes, "themeColor") ?? "");
}

/** The ground that an element of shading or highlighting makes; undefined for none. */
export function groundOf(name: string, attributes: Record<string, string>): Ground | undefined {
  const value = attribute(attributes, "val");
  if (name === "highlight") {
    if (value === "none") return undefined;
    return value === "white" ? "white" : "coloured";
  }
  // A pattern has colours of its own.
  if (value !== undefined && value !== "clear" && value !== "nil") return "coloured";
  const fill = attribute(attributes, "fill") ?? "auto";
  if (fill !== "auto") return white.test(fill) ? "white" : "coloured";
  const theme = attribute(attributes, "themeFill");
  if (theme === undefined) return undefined;
  return themePaper.has(theme) ? "white" : "coloured";
}
