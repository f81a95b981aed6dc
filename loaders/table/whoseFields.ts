import { commonLine } from "../place/divisions.ts";
import type { Whose } from "../place/placeOf.ts";
import type { Row } from "./row.ts";

/** The fields of a report that say whose it is. */
export function whoseFields({ place, ...whose }: Whose): Row {
  const { code, path, basis, candidates, start, end } = place;
  const line = commonLine(code === null ? candidates : [code]);
  const part = (digits: number) => line.find((upper) => upper.length === digits) ?? null;
  return {
    agency_id: whose.id,
    agency_name: whose.name,
    agency_type: whose.type,
    agency_type_basis: whose.typeBasis,
    function: whose.function,
    level: whose.level,
    level_basis: whose.levelBasis,
    place_code: code,
    place_path: path.length > 0 ? path.join("/") : null,
    place_basis: basis,
    place_candidates: candidates.length > 0 ? candidates.join(" ") : null,
    place_start: start,
    place_end: end,
    province: part(2),
    city: part(4),
    county: part(6),
    township: part(9),
  };
}
