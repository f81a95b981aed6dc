import { groundOf, isWhite, type Ground } from "./docxGround.ts";
import { attribute, local, newXmlParser, number } from "./docxXml.ts";

/** What a run or a style says of how its text is shown; what it does not say is not there. */
export interface Look {
  /** Hidden, struck out once, struck out twice. */
  vanish?: boolean;
  strike?: boolean;
  dstrike?: boolean;
  /** Set above or below the line: its digits are not those of the number before it. */
  isRaised?: boolean;
  isWhite?: boolean;
  /** What the text itself stands on, its paragraph, and some cells of a table of the style. */
  ground?: Ground | undefined;
  paragraph?: Ground | undefined;
  table?: Ground | undefined;
}

/** The looks of the styles of a Word file, by their names within it. */
export type Styles = ReadonlyMap<string, Look>;

/** Half points by which text that is moved off its line is no longer in it; less only sets it straight. */
const raised = 5;

/** Adds what an element among the properties of a run or style says. */
export function addLook(look: Look, name: string, attributes: Record<string, string>): void {
  const value = attribute(attributes, "val");
  switch (name) {
    case "vanish":
    case "strike":
    case "dstrike":
      look[name] = !isOff(value);
      return;
    case "vertAlign":
      look.isRaised = value !== "baseline";
      return;
    case "position":
      if (Math.abs(number(value) ?? 0) >= raised) look.isRaised = true;
      return;
    case "color":
      look.isWhite = isWhite(attributes);
      return;
    case "shd":
    case "highlight":
      look.ground = groundOf(name, attributes) ?? look.ground;
      return;
  }
}

/** Whether text of this look is not seen as text of the document. */
export function isUnseen({ vanish, strike, dstrike }: Look): boolean {
  return vanish === true || strike === true || dstrike === true;
}

/** Reads the part of a Word file that holds its styles. Throws an Error where the XML is cut off or damaged. */
export function parseStyles(xml: string): Styles {
  const own = new Map<string, { readonly look: Look; basis: string | null }>();
  const open: string[] = [];
  let style: { readonly look: Look; basis: string | null } | null = null;
  const parser = newXmlParser();
  parser.on("opentag", ({ name: fullName, attributes }) => {
    const name = local(fullName);
    const parent = open.at(-1);
    open.push(name);
    if (name === "style") {
      style = { look: {}, basis: null };
      own.set(attribute(attributes, "styleId") ?? "", style);
    } else if (style && name === "basedOn") style.basis = attribute(attributes, "val") ?? null;
    else if (style && parent === "rPr" && open.at(-3) === "style")
      addLook(style.look, name, attributes);
    else if (style && name === "shd") {
      const ground = groundOf(name, attributes);
      // A table may have it in any of its cells.
      if (parent === "pPr" && open.at(-3) === "style") style.look.paragraph = ground;
      if (ground === "coloured") style.look.table = ground;
    }
  });
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (local(name) === "style") style = null;
  });
  parser.write(xml).close();
  const lookOf = (id: string, depth = 0): Look => {
    const { look = {}, basis = null } = own.get(id) ?? {};
    // Styles based on each other in a circle are of no more use than these.
    return basis === null || depth === deepest ? look : { ...lookOf(basis, depth + 1), ...look };
  };
  return new Map([...own.keys()].map((id) => [id, lookOf(id)]));
}

/** So many styles are based one on the other at most. */
const deepest = 20;

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false" || value === "off";
}
