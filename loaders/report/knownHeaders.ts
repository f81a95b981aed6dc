import type { FormRow } from "./formCells.ts";
import { fitDisclosureHeader, type Fit } from "./header.ts";
import type { Meaning } from "./labels.ts";
import type { SubTable } from "./subTable.ts";

/** A header as far as it is read, by what its labels mean and their notes. */
interface Known {
  readonly next: Map<readonly Meaning[], Map<string, Known>>;
  /** What the header may be, by the shape of the row below it; apart where text that is no label stands in it. */
  readonly fits: Map<string, readonly Fit[]>;
  readonly fitsWithUnknown: Map<string, readonly Fit[]>;
}

const newKnown = (): Known => ({ next: new Map(), fits: new Map(), fitsWithUnknown: new Map() });

const most = 20_000;
let root = newKnown();
let count = 0;

/**
 * What the header of a part of the disclosure table may be for one of its rows (see fitDisclosureHeader). The same few
 * headers stand in every report, and are fitted once; not those of pages laid out with spaces, where places count,
 * nor those with broken labels, whose order does.
 */
export function fitsOf(sub: SubTable, row: FormRow): readonly Fit[] {
  const known = knownHeader(sub);
  if (!known) return fitDisclosureHeader(sub, row.entry);
  const ofShape = sub.hasUnknownHeader ? known.fitsWithUnknown : known.fits;
  let fits = ofShape.get(row.shape);
  if (!fits) ofShape.set(row.shape, (fits = fitDisclosureHeader(sub, row.entry)));
  return fits;
}

function knownHeader({ header }: SubTable): Known | null {
  if (count > most) {
    root = newKnown();
    count = 0;
  }
  let known = root;
  for (const { meanings, note, extent, isBroken } of header) {
    if (extent !== null || isBroken) return null;
    let notes = known.next.get(meanings);
    if (!notes) known.next.set(meanings, (notes = new Map<string, Known>()));
    let next = notes.get(note);
    if (!next) {
      notes.set(note, (next = newKnown()));
      count++;
    }
    known = next;
  }
  return known;
}
