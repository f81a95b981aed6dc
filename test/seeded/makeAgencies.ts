import type { Random } from "../printer/random.ts";
import type { AgencyType, Level, MadeAgency } from "./agency.ts";
import { centralBodies, departments } from "./organs.ts";
import type { Place, Places } from "./places.ts";

type Kind = readonly [Level, AgencyType];

const kinds: readonly (readonly [Kind, number])[] = [
  [["central", "central_body"], 2],
  [["province", "department"], 5],
  [["province", "government"], 1],
  [["prefecture", "department"], 13],
  [["prefecture", "government"], 3],
  [["prefecture", "general_office"], 2],
  [["county", "department"], 33],
  [["county", "government"], 5],
  [["county", "general_office"], 3],
  [["county", "development_zone"], 3],
  [["township", "township_or_street"], 30],
];

/** Bodies of every level and kind, no two of one place and kind. One in thirty has a name that fits two places. */
export function makeAgencies(random: Random, count: number, places: Places): MadeAgency[] {
  const maker = new AgencyMaker(random, places);
  return Array.from({ length: count }, (_, i) => maker.make(i));
}

class AgencyMaker {
  readonly #random: Random;
  readonly #places: Places;
  readonly #used = new Set<string>();
  /** Counties that share their name with another. */
  readonly #shared: readonly Place[];
  #waiting: Omit<MadeAgency, "id"> | null = null;

  constructor(random: Random, places: Places) {
    this.#random = random;
    this.#places = places;
    const times = new Map<string, number>();
    for (const { name } of places.counties) times.set(name, (times.get(name) ?? 0) + 1);
    // 城区 and 郊区 are the names of some districts, and what every city has: alone they are no place.
    this.#shared = places.counties.filter(
      ({ name }) => times.get(name)! > 1 && !["城区", "郊区"].includes(name),
    );
  }

  make(index: number): MadeAgency {
    const id = `agency${String(index + 1).padStart(4, "0")}`;
    if (this.#waiting && this.#random.chance(0.3)) {
      const namesake = { id, ...this.#waiting };
      this.#waiting = null;
      return namesake;
    }
    // The first bodies are one of each kind, so that a small corpus has them all.
    const early = kinds[index]?.[0];
    for (;;) {
      const [level, type] = early ?? this.#random.weighted(kinds);
      const isAmbiguous =
        level === "county" &&
        type !== "development_zone" &&
        (index === kinds.length || (early === undefined && this.#random.chance(0.07)));
      const body = this.#body(level, type, isAmbiguous);
      // There are only so many central bodies.
      if (body.names.some((name) => this.#used.has(name))) continue;
      for (const name of body.names) this.#used.add(name);
      if (isAmbiguous) this.#waiting = this.#namesake(body);
      return { id, ...body };
    }
  }

  #body(level: Level, type: AgencyType, isAmbiguous: boolean): Omit<MadeAgency, "id"> {
    const random = this.#random;
    if (level === "central") {
      const name = random.pick(centralBodies);
      const self = `我${name.endsWith("委员会") ? "委" : name.slice(-1)}`;
      return { level, type, place: null, names: [name], organ: name, self, isAmbiguous: false };
    }
    const place = isAmbiguous ? random.pick(this.#shared) : this.#place(level, type);
    const [organ, self] = organOf(random, level, type, place);
    const names = this.#prefixes(place, isAmbiguous).map((prefix) => `${prefix}${organ}`);
    return { level, type, place, names, organ, self, isAmbiguous };
  }

  /** The same body of another county with the same name. */
  #namesake(body: Omit<MadeAgency, "id">): Omit<MadeAgency, "id"> {
    const { name, code } = body.place!;
    const others = this.#shared.filter((place) => place.name === name && place.code !== code);
    return { ...body, place: this.#random.pick(others) };
  }

  #place(level: Level, type: AgencyType): Place {
    const random = this.#random;
    const { provinces, cities, counties, zones, townships } = this.#places;
    switch (level) {
      case "province":
        return random.pick(provinces);
      case "prefecture":
        return random.pick(cities);
      case "township":
        return random.pick(townships);
      case "county":
      case "central":
        return random.pick(type === "development_zone" ? zones : counties);
    }
  }

  /** What stands before the organ: the whole chain of divisions, and for some bodies in some years a shorter one that is as clear. */
  #prefixes(place: Place, isAmbiguous: boolean): string[] {
    if (isAmbiguous) return [place.name];
    const chain = [...place.within.map(({ name }) => name), place.name];
    const zone = place.name.endsWith("开发区");
    const names = zone ? zoneChain(chain) : chain;
    const whole = names.join("");
    const isCity = place.within.length > 1 && place.within[1]!.code.length === 4;
    const shorter = !zone && isCity && this.#random.chance(0.3) ? [chain.slice(1).join("")] : [];
    return this.#random.chance(0.5) ? [whole, ...shorter] : [...shorter, whole];
  }
}

/** Many zones have the name of their province or city in their own: 河北唐山芦台经济开发区. */
function zoneChain(chain: readonly string[]): readonly string[] {
  const zone = chain.at(-1)!;
  const at = chain.slice(0, -1).findIndex((name) => zone.includes(name.slice(0, 2)));
  return at === -1 ? chain : [...chain.slice(0, at), zone];
}

function organOf(
  random: Random,
  level: Level,
  type: AgencyType,
  place: Place,
): readonly [string, string] {
  switch (type) {
    case "general_office":
      return ["人民政府办公室", "我办"];
    case "development_zone":
      return ["管理委员会", "我区"];
    case "township_or_street":
    case "government":
      if (place.name.endsWith("街道")) return ["办事处", "我街道"];
      if (place.name.endsWith("地区")) return ["行政公署", "我署"];
      return ["人民政府", `我${place.name.slice(-1)}`];
    case "department":
    case "central_body": {
      const [stem, provincial, local] = random.pick(departments);
      const isProvince = level === "province" && !place.name.endsWith("市");
      const end = isProvince ? provincial : local;
      return [`${stem}${end}`, `我${end === "委员会" ? "委" : end}`];
    }
  }
}
