import { readFileSync } from "node:fs";

/** A division of the country with its statistical code: a province has 2 digits, a city 4, a county 6, a township 9. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** The divisions it lies in, the province first. */
  readonly within: readonly Place[];
}

/** The divisions by their depth. A zone is a development zone listed among the counties. */
export interface Places {
  readonly provinces: readonly Place[];
  readonly cities: readonly Place[];
  readonly counties: readonly Place[];
  readonly zones: readonly Place[];
  readonly townships: readonly Place[];
}

/** The divisions of a list of codes and names, in the order of the codes. */
export function readPlaces(file = "data/divisions.csv"): Places {
  const known = new Map<string, Place>();
  for (const line of readFileSync(file, "utf8").split(/\r?\n/).slice(1)) {
    const [code, name] = line.split(",");
    if (!code || !name) continue;
    const within = [2, 4, 6].flatMap((digits) =>
      digits < code.length ? (known.get(code.slice(0, digits)) ?? []) : [],
    );
    known.set(code, { code, name, within });
  }
  const of = (digits: number) => [...known.values()].filter(({ code }) => code.length === digits);
  const counties = of(6);
  return {
    provinces: of(2),
    cities: of(4),
    counties: counties.filter(({ code }) => !ofZone.test(code)),
    zones: counties.filter(({ code, name }) => ofZone.test(code) && name.endsWith("开发区")),
    townships: of(9).filter(({ name }) => /(?:[镇乡]|街道)$/.test(name)),
  };
}

/** Zones and the like are numbered from 71 on within their city. */
const ofZone = /^\d{4}[78]/;
