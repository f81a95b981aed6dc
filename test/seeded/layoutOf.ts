import type { Layout } from "../printer/layout.ts";
import { layouts } from "../printer/printer.ts";
import type { Random } from "../printer/random.ts";

/** Layouts that are read completely, and how common they are. */
const common: readonly (readonly [string, number])[] = [
  ["A1", 12],
  ["A2", 5],
  ["A3", 5],
  ["A4", 5],
  ["B1", 8],
  ["B2", 3],
  ["B3", 3],
  ["B5", 3],
  ["C", 5],
  ["D1", 4],
  ["D2", 4],
  ["E1", 5],
  ["E3", 3],
  ["HTML spans", 16],
  ["HTML flat", 5],
  ["HTML office", 8],
  ["HTML nested", 3],
  ["DOCX", 3],
];

/** A layout by its name. */
export function layoutOf(key: string): Layout {
  return layouts.find((layout) => layout.key === key)!;
}

/** A layout that reports are often found in and that keeps what is asked for. */
export function drawLayout(random: Random, keeps: Partial<Layout["keeps"]> = {}): Layout {
  const wanted = Object.entries(keeps).filter(([, value]) => value);
  const fit = common.filter(([key]) =>
    wanted.every(([what]) => layoutOf(key).keeps[what as keyof Layout["keeps"]]),
  );
  return layoutOf(random.weighted(fit));
}
