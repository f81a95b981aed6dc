import type { Line } from "../document/document.ts";
import { isUnspaced, pipeCode } from "./layoutPipes.ts";
import { placesBetween } from "./layoutTabs.ts";
import type { Layout } from "./piece.ts";
import { countUnits, printedEnd, printedStart } from "./whiteSpace.ts";

/** The places of the grid with pipes between them, as with tabs, those into which other cells span too: "||规章|0". */
const partedLayout: Layout = {
  name: "pipes",
  pieces: (plain, start, end) => placesBetween(pipeCode, plain, start, end),
};

/** The same with a pipe behind the last place too: "||规章|0|". */
const closedLayout: Layout = {
  name: "pipes",
  pieces(plain, start, end) {
    const last = printedEnd(plain.units, start, end) - 1;
    return placesBetween(pipeCode, plain, start, plain.units[last] === pipeCode ? last : end);
  },
};

const fewestRows = 3;

/**
 * How a text prints the places of its rows with pipes, where it does: rows right below each other have as many pipes, none
 * has a space beside one, and some begin with one, but not all. Else null.
 */
export function placesLayout(lines: readonly Line[], units: Uint16Array): Layout | null {
  let rows = 0;
  let opened = 0;
  let closed = 0;
  let even = 0;
  let above = 0;
  for (const { start, end } of lines) {
    const first = printedStart(units, start, end);
    const last = printedEnd(units, first, end);
    const pipes = countUnits(units, pipeCode, first, last);
    const isRow = pipes > 1;
    const isPiped = isRow || (pipes === 1 && units[last - 1] === pipeCode);
    if (isPiped && !isUnspaced(units, first, last)) return null;
    if (isRow && above > 1 && above !== pipes) return null;
    if (isRow) {
      rows++;
      if (above === pipes) even++;
      if (units[first] === pipeCode) opened++;
      if (units[last - 1] === pipeCode) closed++;
    }
    above = pipes;
  }
  if (even < fewestRows || opened === 0 || opened === rows) return null;
  return closed === rows ? closedLayout : partedLayout;
}
