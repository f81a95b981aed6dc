import { SaxesParser } from "saxes";

/** A parser of a part of a Word file. It throws where the XML is cut off or damaged. */
export function newXmlParser(): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  return parser;
}

/** The name of an element without its prefix: prefixes are conventions. */
export function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => local(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

/** The number that an attribute states; null for none. */
export function number(value: string | undefined): number | null {
  const parsed = Number.parseInt(value ?? "", 10);
  return Number.isNaN(parsed) ? null : parsed;
}
