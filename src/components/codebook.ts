import type { YearRelation } from "../statistics/agencyYears.js";

/** What the components use of codebook.json. The codebook itself is written and checked where the reports are read. */
export interface Codebook {
  forms: (Entry & {
    key: "form2019" | "form2021";
    notice: string;
    years: string;
    years_zh: string;
    definition: string;
    definition_zh: string;
  })[];
  articles: Entry[];
  groups: (Entry & { table: TableKey; labels: string[] })[];
  rows: Row[];
  columns: Column[];
  sections: Entry[];
  claims: (Entry & { unit: string })[];
  states: (Entry & {
    definition: string;
    definition_zh: string;
    value: "always" | "sometimes" | "never";
  })[];
  units: (Entry & { exponent: number; kind: string; labels: string[] })[];
  rules: (Entry & { severity: Severity; relation: string; relation_zh: string })[];
  panel_relations: YearRelation[];
  printings: { name: string; en: string; zh: string }[];
  provinces: { code: string; en: string; zh: string; tile: [number, number] }[];
  issues: Defined[];
  levels: Defined[];
  tiers: Entry[];
  levelBases: Defined[];
  agencyTypes: Defined[];
  agencyTypeBases: Defined[];
  agencyFunctions: Entry[];
  placeBases: Defined[];
  problemKinds: (Defined & { examples: string[] })[];
}

type Defined = Entry & { definition: string; definition_zh: string };

/** A thing with a name in both languages; `zh` is the statutory or official wording. */
export interface Entry {
  key: string;
  en: string;
  zh: string;
}

export type TableKey = "disclosure" | "requests" | "disputes";
export type Severity = "error" | "warning" | "note";

export interface Row extends Entry {
  table: TableKey;
  group: string | null;
  definition: string;
  definition_zh: string;
  labels: string[];
  columns: Partial<Record<string, string[]>>;
}

export interface Column extends Entry {
  table: TableKey;
  definition: string;
  definition_zh: string;
  unit: string;
  labels: Partial<Record<string, string[]>>;
}

export interface PublishedTable extends Entry {
  grain: string;
  grain_zh: string;
  primary_key: string[];
  fields: (Entry & {
    type: "string" | "integer" | "number" | "date";
    unit: string | null;
    definition: string;
    definition_zh: string;
    null_means: string | null;
    null_means_zh: string | null;
    values: string[] | null;
  })[];
}

/** The entry of a key. A key that the codebook lacks stands for itself, so that it is seen. */
export function entry<E extends Entry>(entries: readonly E[], key: string): E | Entry {
  return entries.find((candidate) => candidate.key === key) ?? { key, en: key, zh: "" };
}

/** The three statutory tables of a report, with the headings of the parts they stand in. */
export const statutoryTables: readonly (Entry & { key: TableKey })[] = [
  { key: "disclosure", en: "Proactive disclosure", zh: "主动公开政府信息情况" },
  { key: "requests", en: "Requests received and handled", zh: "收到和处理政府信息公开申请情况" },
  {
    key: "disputes",
    en: "Review and litigation",
    zh: "政府信息公开行政复议、行政诉讼情况",
  },
];

/** A cell's place in words: row and column, in English and in the statutory wording. */
export function placeOf(codebook: Codebook, place: string): Entry {
  const [table, row, column] = place.split(".");
  const r = codebook.rows.find((candidate) => candidate.table === table && candidate.key === row);
  const c = codebook.columns.find(
    (candidate) => candidate.table === table && candidate.key === column,
  );
  if (!r || !c) return { key: place, en: place, zh: "" };
  return { key: place, en: `${r.en}: ${c.en}`, zh: `${r.zh}，${c.zh}` };
}
