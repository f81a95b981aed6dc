import { z } from "zod";

/** Shapes of the codebook's entries. Everything the project says about a field, a row or a rule has one of these shapes. */

export const FormKey = z.enum(["form2019", "form2021"]);
export type FormKey = z.infer<typeof FormKey>;

export const TableKey = z.enum(["disclosure", "requests", "disputes"]);
export type TableKey = z.infer<typeof TableKey>;

const key = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** A name in both languages: `zh` is the statutory or official wording. */
const named = { key, en: z.string().min(1), zh: z.string().min(1) };

/** One of the two statutory forms. */
export const Form = z.strictObject({
  ...named,
  key: FormKey,
  notice: z.string(),
  years: z.string(),
  years_zh: z.string(),
  definition: z.string(),
  definition_zh: z.string(),
});
export type Form = z.infer<typeof Form>;

/** A part of the disclosure table: one item of article 20 of the Regulations, with a header of its own. */
export const Article = z.strictObject({ ...named, labels: z.array(z.string()).min(1) });
export type Article = z.infer<typeof Article>;

/**
 * A column of a statutory table. `labels` are the printed headers by form, the official one first;
 * the same words may name different columns, in which case the order of the header decides.
 */
export const Column = z.strictObject({
  ...named,
  table: TableKey,
  definition: z.string(),
  definition_zh: z.string(),
  unit: z.string(),
  labels: z.partialRecord(FormKey, z.array(z.string()).min(1)),
});
export type Column = z.infer<typeof Column>;

/**
 * A row of a statutory table. `columns` names its columns by form; a form that is not named has no such row.
 * `ordinal` is the printed number, which tells apart rows and columns of the same wording (3.其他, （七）总计).
 */
export const Row = z.strictObject({
  ...named,
  table: TableKey,
  group: key.nullable(),
  ordinal: z.number().int().positive().nullable(),
  definition: z.string(),
  definition_zh: z.string(),
  labels: z.array(z.string()).min(1),
  columns: z.partialRecord(FormKey, z.array(key).min(1)),
});
export type Row = z.infer<typeof Row>;

/** A printed heading over several rows or columns: it places what follows and holds no value itself. */
export const Group = z.strictObject({
  ...named,
  table: TableKey,
  labels: z.array(z.string()).min(1),
});
export type Group = z.infer<typeof Group>;

/** One of the six parts that article 50 of the Regulations asks of a report. */
export const Section = z.strictObject({ ...named, labels: z.array(z.string()) });
export type Section = z.infer<typeof Section>;

/** What is known of a cell, and whether a value stands in it. */
export const State = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
  value: z.enum(["always", "sometimes", "never"]),
});
export type State = z.infer<typeof State>;

/** A printed unit. `exponent` is the power of ten that turns it into the stored unit of its kind (件 for counts, 万元 for amounts). */
export const Unit = z.strictObject({
  ...named,
  kind: z.enum(["count", "amount"]),
  exponent: z.number().int(),
  labels: z.array(z.string()).min(1),
});
export type Unit = z.infer<typeof Unit>;

/** A check that every report is put through. */
export const Rule = z.strictObject({
  ...named,
  key: z.string().regex(/^[a-z]+\.[a-z_]+$/),
  severity: z.enum(["error", "warning", "note"]),
  relation: z.string(),
  relation_zh: z.string(),
});
export type Rule = z.infer<typeof Rule>;

/** What one year of a public body should print, given the year before. Cells are named table.row.column. */
export const PanelRelation = z.strictObject({
  /** Key of the rule that asks for it. */
  rule: z.string(),
  /** The cell of the later year. */
  later: z.string(),
  /** Cells of the year before that add up to it, with those of the later year below. */
  before: z.array(z.string()).min(1),
  /** Cells of the later year that are added, and that are taken away. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
  /** The relation in words. */
  words: z.string(),
});
export type PanelRelation = z.infer<typeof PanelRelation>;

/** A reason why something in a file could not be read. */
export const IssueCode = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
});
export type IssueCode = z.infer<typeof IssueCode>;

/** A division of the first level, with its place on a map of equal squares. */
export const Province = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  en: z.string().min(1),
  zh: z.string().min(1),
  tile: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});
export type Province = z.infer<typeof Province>;

/** Agencies of some kinds at one level; a level of null stands for any. */
export const Tier = z.strictObject({
  ...named,
  level: key.nullable(),
  agency_types: z.array(key).min(1),
});
export type Tier = z.infer<typeof Tier>;

/** A way a report is printed, under the name its accuracy is measured by. */
export const Printing = z.strictObject({
  name: z.string().min(1),
  en: z.string().min(1),
  zh: z.string().min(1),
});
export type Printing = z.infer<typeof Printing>;

/**
 * Something that the sentences of a report state in numbers. `cells` are the cells that, added up, it should
 * equal, by form; a form that is not named has none. `topic` is what the talk must be of where the words
 * themselves (`alone`) do not tell; `part_of` are the kinds it may be a part of, the nearest first; parts of one
 * whole and one `dimension` make up the whole between them. `only_zero`: with any other number the words mean
 * too many things. For `patterns` and `none` see claims.ts.
 */
export const ClaimKind = z.strictObject({
  ...named,
  topic: z
    .enum(["requests", "review", "litigation", "disclosure", "consultations", "fees", "documents"])
    .nullable(),
  unit: z.string().min(1),
  units: z.array(z.string()),
  cells: z.partialRecord(FormKey, z.array(z.string()).min(1)),
  part_of: z.array(key),
  dimension: z.enum(["outcome", "reason", "applicant", "channel", "result", "route"]).nullable(),
  patterns: z.array(z.string()),
  none: z.array(z.string()),
  alone: z.boolean(),
  only_zero: z.boolean(),
});
export type ClaimKind = z.infer<typeof ClaimKind>;
/** How the wording of reports is compared. */
export const Wording = z.strictObject({
  /** Letters and digits that a sentence must have to be compared. */
  least_letters: z.number().int().positive(),
  /** Characters of a shingle. Sentences are compared by pairs of characters; no other length is read. */
  shingle: z.literal(2),
  /** Jaccard similarity of the shingles from which two sentences are near. */
  threshold: z.number().min(0).max(1),
  definition: z.string(),
  definition_zh: z.string(),
});
export type Wording = z.infer<typeof Wording>;

/** A kind of problem that reports name in their fifth part; patterns are regular expressions. */
export const ProblemKind = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
  /** What the problem is about: a clause that speaks of it and of something lacking names the problem. */
  topics: z.array(z.string()),
  /** Wordings that name the problem by themselves. */
  patterns: z.array(z.string()),
  /** Wordings that name it, and no other, when they stand in the sentence up to what is lacking: 解读以文字为主，图表较少. */
  contexts: z.array(z.string()).optional(),
  /** Sentences that name it. */
  examples: z.array(z.string()).min(2),
});
export type ProblemKind = z.infer<typeof ProblemKind>;

/** Words that tell a statement of a problem from what is done about it; regular expressions. */
export const ProblemCue = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
  patterns: z.array(z.string()).min(1),
});
export type ProblemCue = z.infer<typeof ProblemCue>;

/**
 * One field of a published table. `null_means` is null where the field is never empty; `cell` is the cell
 * (table.row.column) that the field is about, in tables with one row a report.
 */
export const Field = z.strictObject({
  ...named,
  type: z.enum(["string", "integer", "number", "date"]),
  unit: z.string().nullable(),
  definition: z.string(),
  definition_zh: z.string(),
  null_means: z.string().nullable(),
  null_means_zh: z.string().nullable(),
  values: z.array(z.string()).nullable(),
  cell: z.string().nullable(),
});
export type Field = z.infer<typeof Field>;

/** A published table: `grain` says what one row is. */
export const Table = z.strictObject({
  ...named,
  grain: z.string(),
  grain_zh: z.string(),
  primary_key: z.array(key).min(1),
  fields: z.array(Field).min(1),
});
export type Table = z.infer<typeof Table>;

/** An entry that is told by its definition alone. */
export const Named = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
});
export type Named = z.infer<typeof Named>;

/** A level of administration; `digits` is the length of the codes of its divisions. */
export const Level = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
  digits: z.number().int().positive().nullable(),
});
export type Level = z.infer<typeof Level>;

/** A kind of public body, told by the ending of its name. */
export const AgencyType = z.strictObject({
  ...named,
  definition: z.string(),
  definition_zh: z.string(),
  endings: z.array(z.string().min(1)),
});
export type AgencyType = z.infer<typeof AgencyType>;

/** What a department is for, told by the words in its name. */
export const AgencyFunction = z.strictObject({
  ...named,
  labels: z.array(z.string().min(1)).min(1),
});
export type AgencyFunction = z.infer<typeof AgencyFunction>;

/** A body of the State Council with the short forms of its name. */
export const CentralBody = z.strictObject({
  en: z.string().min(1),
  zh: z.string().min(1),
  short: z.array(z.string().min(1)),
});
export type CentralBody = z.infer<typeof CentralBody>;

export const Codebook = z.strictObject({
  forms: z.array(Form),
  articles: z.array(Article),
  groups: z.array(Group),
  rows: z.array(Row),
  columns: z.array(Column),
  sections: z.array(Section),
  states: z.array(State),
  units: z.array(Unit),
  rules: z.array(Rule),
  panel_relations: z.array(PanelRelation),
  issues: z.array(IssueCode),
  claims: z.array(ClaimKind),
  printings: z.array(Printing),
  provinces: z.array(Province),
  levels: z.array(Level),
  tiers: z.array(Tier),
  levelBases: z.array(Named),
  agencyTypes: z.array(AgencyType),
  agencyTypeBases: z.array(Named),
  agencyFunctions: z.array(AgencyFunction),
  centralBodies: z.array(CentralBody),
  placeBases: z.array(Named),
  wording: Wording,
  problemKinds: z.array(ProblemKind),
  problemCues: z.array(ProblemCue),
  tables: z.array(Table),
});
export type Codebook = z.infer<typeof Codebook>;
