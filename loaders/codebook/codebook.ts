import { claims } from "./claims.ts";
import { agencyFunctions } from "./agencyFunctions.ts";
import { agencyTypeBases, agencyTypes } from "./agencyTypes.ts";
import { centralBodies } from "./centralBodies.ts";
import { articles, columns, forms, groups, rows } from "./forms.ts";
import { issues } from "./issues.ts";
import { levelBases, levels } from "./levels.ts";
import { placeBases } from "./placeBases.ts";
import { printings } from "./printings.ts";
import { provinces } from "./provinces.ts";
import { panelRelations } from "./panelRelations.ts";
import { problemCues } from "./problemCues.ts";
import { problemKinds } from "./problemKinds.ts";
import { rules } from "./rules.ts";
import { Codebook } from "./schema.ts";
import { sections } from "./sections.ts";
import { states } from "./states.ts";
import { tables } from "./tables.ts";
import { tiers } from "./tiers.ts";
import { units } from "./units.ts";
import { wording } from "./wording.ts";

/**
 * The codebook: every form, row, column, state, unit, rule, issue, claim, kind of public
 * body and table, defined once.
 * Parsed on loading, so an entry of the wrong shape stops the program with zod's message.
 * Published as codebook.json, the tables as tables.json and what sentences and names are read by as reading.json:
 * pages need the first, readers of data the second, readers of the method the third.
 */
export const codebook: Codebook = Codebook.parse({
  forms,
  articles,
  groups,
  rows,
  columns,
  sections,
  states,
  units,
  rules,
  panel_relations: panelRelations,
  issues,
  claims,
  printings,
  provinces,
  levels,
  tiers,
  levelBases,
  agencyTypes,
  agencyTypeBases,
  agencyFunctions,
  centralBodies,
  placeBases,
  wording,
  problemKinds,
  problemCues,
  tables,
});
