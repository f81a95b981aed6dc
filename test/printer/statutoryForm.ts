import type { FormKey } from "../../loaders/codebook/schema.ts";

/**
 * The statutory tables as a printer needs them, written down apart from the codebook, so that a slip there shows.
 * A label is a list of wordings met in print, the official one first; "\n" is where a cell's own break may fall.
 */

export interface PrintedColumn {
  readonly key: string;
  readonly labels: readonly string[];
}

export interface PrintedRow {
  readonly key: string;
  readonly labels: readonly string[];
}

/** One item of article 20 in one form: a heading, a header and its rows. */
export interface PrintedArticle {
  readonly key: string;
  readonly number: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
}

const column = (key: string, ...labels: string[]): PrintedColumn => ({ key, labels });
const row = column;

const rules = row("government_rules", "规章", "规章（制度）");
const documents = (official: string, other: string) => row("normative_documents", official, other);
const licensing = row("licensing", "行政许可");
const penalties = row("penalties", "行政处罚");
const coercion = row("coercive_measures", "行政强制");
const fees = row("fees", "行政事业性收费", "行政事业型收费");
const lastYear = column("items_last_year", "上一年项目数量", "上一年项目数量（指2019年事项数）");
const change = column(
  "items_change",
  "本年增/减",
  "本年增/",
  "本年增/减（指本年增减的事项数，减用负值表示，如-8）",
);
const items = [
  lastYear,
  change,
  column("decisions", "处理决定数量", "本年处理决定数量", "处理决定数量（指2020年办件量）"),
];
const decided = [column("decisions", "本年处理决定数量", "本年处理绝对数量", "处理决定数量")];

export const articles: Readonly<Record<FormKey, readonly PrintedArticle[]>> = {
  form2019: [
    {
      key: "article20_1",
      number: "一",
      columns: [
        column("made", "本年新\n制作数量", "本年新制作数量"),
        column("disclosed", "本年新\n公开数量", "本年新公开数量"),
        column("total_disclosed", "对外公开\n总数量", "对外公开数量"),
      ],
      rows: [rules, documents("规范性文件", "行政规范性文件")],
    },
    {
      key: "article20_5",
      number: "五",
      columns: items,
      rows: [licensing, row("other_external_services", "其他对外管理服务事项")],
    },
    { key: "article20_6", number: "六", columns: items, rows: [penalties, coercion] },
    { key: "article20_8", number: "八", columns: [lastYear, change], rows: [fees] },
    {
      key: "article20_9",
      number: "九",
      columns: [column("projects", "采购项目数量"), column("amount", "采购总金额")],
      rows: [row("centralized_procurement", "政府集中采购")],
    },
  ],
  form2021: [
    {
      key: "article20_1",
      number: "一",
      columns: [
        column("issued", "本年制发件数", "本年\n制发件数", "本年制作数量"),
        column("repealed", "本年废止件数", "本年\n废止件数"),
        column("in_force", "现行有效件数", "现行\n有效件数"),
      ],
      rows: [rules, documents("行政规范性文件", "规范性文件")],
    },
    { key: "article20_5", number: "五", columns: decided, rows: [licensing] },
    { key: "article20_6", number: "六", columns: decided, rows: [penalties, coercion] },
    {
      key: "article20_8",
      number: "八",
      columns: [column("amount", "本年收费金额")],
      rows: [fees],
    },
  ],
};

export const articleHeadings: readonly ((number: string) => string)[] = [
  (number) => `第二十条第（${number}）项`,
  (number) => `第二十条（${number}）项`,
  (number) => `第二十条第（${number}项）`,
  (number) => `第二十条 第（${number}）项`,
];

export const applicants: readonly PrintedColumn[] = [
  column("natural_person", "自然人"),
  column("business", "商业\n企业"),
  column("research", "科研\n机构"),
  column("social_welfare", "社会公益\n组织"),
  column("legal_service", "法律服务\n机构"),
  column("other_organization", "其他"),
  column("total", "总计"),
];

export const relation = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** A numbered outcome; its `rows` are the leaves below it, or it is a leaf itself. */
export interface Outcome {
  readonly label: string;
  readonly key: string | null;
  readonly rows: readonly PrintedRow[];
}

const outcome = (label: string, rows: readonly PrintedRow[]): Outcome => ({
  label,
  key: null,
  rows,
});
const leaf = (key: string, label: string): Outcome => ({ label, key, rows: [] });

export function outcomes(form: FormKey): Outcome[] {
  return [
    leaf("granted", "（一）予以公开"),
    leaf("partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    outcome("（三）不予\n公开", [
      row("denied_state_secret", "1.属于国家秘密"),
      row("denied_other_law", "2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"),
      row("denied_security_stability", "3.危及“三安全一稳定”", '3.危及"三安全一稳定"'),
      row("denied_third_party", "4.保护第三方合法权益"),
      row("denied_internal_affairs", "5.属于三类内部事务信息"),
      row("denied_deliberative", "6.属于四类过程性信息"),
      row("denied_enforcement_file", "7.属于行政执法案卷"),
      row("denied_administrative_inquiry", "8.属于行政查询事项"),
    ]),
    outcome("（四）无法\n提供", [
      row("unavailable_not_held", "1.本机关不掌握相关政府信息"),
      row("unavailable_needs_creation", "2.没有现成信息需要另行制作"),
      row("unavailable_unclear", "3.补正后申请内容仍不明确"),
    ]),
    outcome("（五）不予\n处理", [
      row("not_processed_petition", "1.信访举报投诉类申请"),
      row("not_processed_repeat", "2.重复申请"),
      row("not_processed_publication", "3.要求提供公开出版物"),
      row("not_processed_excessive", "4.无正当理由大量反复申请"),
      row("not_processed_reissue", "5.要求行政机关确认或重新出具已获取信息"),
    ]),
    form === "form2019"
      ? leaf("other", "（六）其他处理")
      : outcome("（六）其他\n处理", [
          row(
            "other_not_corrected",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "1.申请人无正当理由逾期不补正",
          ),
          row(
            "other_fee_unpaid",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用",
          ),
          row("other_remaining", "3.其他"),
        ]),
    leaf("handled_total", "（七）总计"),
  ];
}

export const received = row("received", "一、本年新收政府信息公开申请数量");
export const carriedIn = row(
  "carried_in",
  "二、上年结转政府信息公开申请数量",
  "二、上年结转政府信息公开数量",
);
export const handled = "三、本年度办理结果";
export const carriedOut = row("carried_out", "四、结转下年度继续办理");

export const results: readonly PrintedColumn[] = [
  column("upheld", "结果\n维持", "结果维持"),
  column("corrected", "结果\n纠正", "结果纠正"),
  column("other", "其他\n结果", "其他结果"),
  column("pending", "尚未\n审结", "尚未审结"),
  column("total", "总计"),
];
export const disputes = ["review", "litigation_direct", "litigation_after_review"] as const;

/** The outcome rows that add up to the number handled. */
export function leaves(form: FormKey): string[] {
  return outcomes(form).flatMap(({ key, rows }) =>
    key === null ? rows.map((entry) => entry.key) : key === "handled_total" ? [] : [key],
  );
}
