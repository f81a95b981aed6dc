import { rows } from "./forms.ts";
import type { FormKey } from "./schema.ts";

/**
 * What the statistics are about: for each theme the cells of a report they read, as table.row.column.
 * Each theme is published as a table with one row a report.
 */
export interface Theme {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
  readonly definition: string;
  readonly definition_zh: string;
  readonly cells: readonly string[];
  /** The form whose cells alone are meant; null where those of both compare. A cell may bear one name in both forms. */
  readonly form: FormKey | null;
  /** Those of the cells that come with their print: the characters, the unit, and where the unit stands. */
  readonly printed: readonly string[];
  /** Numbers that sentences state, as kinds of claims, by the names of their fields. */
  readonly claims: Readonly<Record<string, string>>;
}

const cross = (table: string, rowKeys: readonly string[], columnKeys: readonly string[]) =>
  rowKeys.flatMap((row) => columnKeys.map((column) => `${table}.${row}.${column}`));

const applicants = [
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
];
const stock2019 = ["made", "disclosed", "total_disclosed"];
const stock2021 = ["issued", "repealed", "in_force"];
const items2019 = ["items_last_year", "items_change", "decisions"];
const documents = ["government_rules", "normative_documents"];
const flows = ["received", "carried_in", "handled_total", "carried_out"];

const outcomes = rows
  .filter(({ table, key }) => table === "requests" && !flows.includes(key))
  .map(({ key }) => key);

const amounts = ["disclosure.centralized_procurement.amount", "disclosure.fees.amount"];

export const themes: readonly Theme[] = [
  {
    key: "requests",
    en: "Requests",
    zh: "依申请公开收办",
    definition: "requests received, by applicant, carried over and handled",
    definition_zh: "申请的收到（按申请人）、结转和办理情况",
    cells: [...cross("requests", flows, ["total"]), ...cross("requests", ["received"], applicants)],
    form: null,
    printed: [],
    claims: { received_claim: "requests_received" },
  },
  {
    key: "outcomes",
    en: "Outcomes of requests",
    zh: "申请办理结果",
    definition: "where requests came from and what became of them, all applicants together",
    definition_zh: "申请的来源和办理结果（各类申请人合计）",
    cells: cross(
      "requests",
      ["received", "carried_in", ...outcomes, "handled_total", "carried_out"],
      ["total"],
    ),
    form: null,
    printed: [],
    claims: {},
  },
  {
    key: "disputes",
    en: "Review and litigation",
    zh: "行政复议、行政诉讼",
    definition: "cases of review and litigation by result, beside the requests handled",
    definition_zh: "行政复议、行政诉讼案件的结果，并列办结的申请数量",
    cells: [
      ...cross(
        "disputes",
        ["review", "litigation_direct", "litigation_after_review"],
        ["upheld", "corrected", "other", "pending", "total"],
      ),
      "requests.handled_total.total",
    ],
    form: null,
    printed: [],
    claims: {},
  },
  {
    key: "disclosure_2019",
    en: "Proactive disclosure, 2019 form",
    zh: "主动公开（2019年试行格式）",
    definition:
      "rules, normative documents, licensing, penalties and coercive measures as the 2019 form asks for them",
    definition_zh: "2019年格式的规章、行政规范性文件、行政许可、行政处罚、行政强制",
    cells: [
      ...cross("disclosure", documents, stock2019),
      ...cross("disclosure", ["licensing", "penalties", "coercive_measures"], items2019),
    ],
    form: "form2019",
    printed: [],
    claims: {},
  },
  {
    key: "disclosure_2021",
    en: "Proactive disclosure, 2021 form",
    zh: "主动公开（2021年格式）",
    definition:
      "rules, normative documents, licensing, penalties and coercive measures as the 2021 form asks for them",
    definition_zh: "2021年格式的规章、行政规范性文件、行政许可、行政处罚、行政强制",
    cells: [
      ...cross("disclosure", documents, stock2021),
      ...cross("disclosure", ["licensing", "penalties", "coercive_measures"], ["decisions"]),
    ],
    form: "form2021",
    printed: [],
    claims: {},
  },
  {
    key: "procurement_fees",
    en: "Procurement and fees",
    zh: "政府集中采购与行政事业性收费",
    definition:
      "centralised procurement and fee items of the 2019 form, the amount of fees of the 2021 form",
    definition_zh: "2019年格式的政府集中采购和收费项目，2021年格式的收费金额",
    cells: [
      ...cross("disclosure", ["centralized_procurement"], ["projects", "amount"]),
      ...cross("disclosure", ["fees"], ["items_last_year", "items_change", "amount"]),
    ],
    form: null,
    printed: amounts,
    claims: {},
  },
];

/** The name of a cell's field in a table with one row a report: its row and its column, `total` said once. */
export function fieldOf(cell: string): string {
  const [, row, column] = cell.split(".");
  return `${row!.replace(/_total$/, "")}_${column!}`;
}
