import type { Place } from "./places.ts";

/** How high a body stands. */
export type Level = "central" | "province" | "prefecture" | "county" | "township";

/** What kind of body it is. */
export type AgencyType =
  | "central_body"
  | "government"
  | "general_office"
  | "department"
  | "township_or_street"
  | "development_zone";

/** A public body that reports every year. */
export interface MadeAgency {
  /** Its folder in the corpus. */
  readonly id: string;
  readonly level: Level;
  readonly type: AgencyType;
  /** Where it is; null for a body of the whole country. */
  readonly place: Place | null;
  /** The ways in which it writes its own name, the most usual first. */
  readonly names: readonly string[];
  /** Its name without its place: 教育局. */
  readonly organ: string;
  /** How it speaks of itself: 我局. */
  readonly self: string;
  /** Whether its names leave open which of several places is meant. */
  readonly isAmbiguous: boolean;
}
