import { placeOf } from "../../loaders/place/placeOf.ts";
import { builtNames, type BuiltName } from "./builtNames.ts";
import { reportOf } from "./reportOf.ts";

/** How many names were placed right, left open though only one place bears them, left open rightly, and wrong. */
export interface Placed {
  right: number;
  missed: BuiltName[];
  open: number;
  wrong: BuiltName[];
}

/** Places the agencies of the division table by their names. */
export function measure(oneIn: number, perName: number): Placed {
  const placed: Placed = { right: 0, missed: [], open: 0, wrong: [] };
  for (const built of builtNames(oneIn, perName)) {
    const { code, candidates } = placeOf(reportOf(built.name, { year: 2030 })).place;
    const [only, ...others] = built.codes;
    if (others.length > 0) {
      const isOpen = code === null && candidates.join() === built.codes.join();
      if (isOpen) placed.open++;
      else placed.wrong.push(built);
    } else if (code === only) placed.right++;
    else if (code === null) placed.missed.push(built);
    else placed.wrong.push(built);
  }
  return placed;
}
