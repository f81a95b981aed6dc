import type { Table } from "./schema.ts";
import { documents } from "./tables/documents.ts";
import { reports } from "./tables/reports.ts";
import { agencies } from "./tables/agencies.ts";
import { divisions } from "./tables/divisions.ts";
import { sections } from "./tables/sections.ts";
import { cells } from "./tables/cells.ts";
import { claims } from "./tables/claims.ts";
import { findings } from "./tables/findings.ts";
import { checks } from "./tables/checks.ts";
import { corrections } from "./tables/corrections.ts";
import { issues } from "./tables/issues.ts";
import { coverage } from "./tables/coverage.ts";
import { quality } from "./tables/quality.ts";
import { themeTables } from "./tables/themeTables.ts";
import { texts } from "./tables/texts.ts";
import { sharedPassages } from "./tables/sharedPassages.ts";
import { problems } from "./tables/problems.ts";
import { accuracy } from "./tables/accuracy.ts";

/** The published tables. Arrow schemas, CSV headers, validation and the codebook page all come from here. */
export const tables: Table[] = [
  documents,
  reports,
  agencies,
  divisions,
  sections,
  cells,
  claims,
  findings,
  checks,
  corrections,
  issues,
  ...themeTables,
  quality,
  coverage,
  texts,
  sharedPassages,
  problems,
  accuracy,
];
