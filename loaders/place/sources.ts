import { dataRows } from "./divisions.ts";

let recorded: ReadonlyMap<string, string> | null = null;

/** The place that data/sources.csv records for a file below data/reports; null where it records none. */
export function recordedPlace(file: string): string | null {
  recorded ??= new Map([...dataRows("sources.csv")].map(([name, place]) => [name!, place!]));
  return recorded.get(file) || null;
}
