import type { ClaimKind } from "../schema.ts";
import { kindsOf } from "./kind.ts";
import { by, inPerson, mail, no, online } from "./phrases.ts";

/** Consultations, fees, and the making of normative documents. */

const consulted = kindsOf("consultations", "人次", [
  "人次",
  "次",
  "件",
  "人",
  "个",
  "起",
  "条",
  "例",
  "人(次)",
  "件次",
  "批次",
]);
const consultations: ClaimKind[] = [
  ...(
    [
      ["online", "online", "网上咨询", online],
      ["phone", "by phone", "电话咨询", "(?:电话|来电|热线)"],
      ["in_person", "in person", "现场咨询", inPerson],
      ["mail", "by mail", "信函咨询", mail],
    ] as const
  ).map(([key, how, zh, words]) =>
    consulted(`consultations_${key}`, `Consultations ${how}`, zh, {
      part_of: ["consultations"],
      dimension: "channel",
      patterns: [
        `${words}${by}(?:接受|解答|答复|接待|回复)?(?:的)?(?:群众|公众)?咨询(?:数量|数)?#`,
        `${words}${by}(?:咨询)?#`,
      ],
    }),
  ),
  consulted("consultations", "Consultations", "咨询", {
    alone: true,
    patterns: [
      "(?:接受|接待|受理|答复|回复|解答|提供|收到|接到|处理|回应)(?:了)?(?:各类|公民|市民|群众|公众|企业|社会|政策|信息|政府|公开|政务|的|和|、|现场|网上)*咨询(?:总数|数量|数)?#",
      "(?:接受|接待|受理|答复|回复|解答|提供|收到|接到|处理|回应)(?:了)?#(?:群众|公众|市民|企业|的)*咨询",
    ],
  }),
];

const fees: ClaimKind[] = [
  kindsOf("fees", "万元", ["元", "万元", "亿元"])(
    "fees_charged",
    "Fees for requests",
    "信息公开收费",
    {
      alone: true,
      patterns: [
        "(?:收取|收)(?:了)?(?:政府信息公开|信息公开|依申请公开|信息处理|检索|复制|邮寄|申请人)*(?:费用|费)#",
        "(?:信息处理费|信息公开(?:申请)?(?:收费|费用))(?:收取)?#",
      ],
      none: [
        "(?:未|没有|没)(?:向.{0,12}?|就.{0,12}?|因.{0,12}?|对.{0,12}?|发生)?(?:收取|收过?|产生)(?:任何|有关|相关|依申请公开|政府信息公开|信息公开|信息处理|检索|复制|邮寄|、|等|的|申请人|过)*(?:费用|费|成本费)",
        `${no}(?:政府信息公开|信息公开|依申请公开|的|任何|信息处理|依申请|申请)*(?:收费|信息处理费)(?:的)?(?:情况|情形)?(?![减免标])`,
      ],
    },
  ),
];

const papers = kindsOf("documents", "件", ["件", "份", "个", "部", "项", "篇", ""]);
const normative = (act: string) => [
  `(?:${act})(?:了)?(?:的)?(?:行政)?规范性文件(?:数量)?#`,
  `(?:${act})(?:了)?#(?:的)?(?:行政)?规范性文件`,
  `(?:行政)?规范性文件(?:数量)?(?:${act})#`,
];
const documents: ClaimKind[] = [
  papers("documents_issued", "Normative documents issued", "制发规范性文件", {
    alone: true,
    cells: {
      form2019: ["disclosure.normative_documents.made"],
      form2021: ["disclosure.normative_documents.issued"],
    },
    patterns: normative("制发|制定|新制定|新制发|印发|出台|发布|制定出台|制定发布|新增"),
    none: [
      "(?:未|没有)(?:制发|制定|出台|印发|发布|新制定|制定出台)(?:过|任何)?(?:行政)?规范性文件",
    ],
  }),
  papers("documents_repealed", "Normative documents repealed", "废止规范性文件", {
    alone: true,
    cells: { form2021: ["disclosure.normative_documents.repealed"] },
    patterns: normative("废止|宣布废止|清理废止"),
  }),
  papers("documents_in_force", "Normative documents in force", "现行有效规范性文件", {
    alone: true,
    cells: { form2021: ["disclosure.normative_documents.in_force"] },
    patterns: normative("现行有效|继续有效"),
  }),
];

export const serviceClaims: ClaimKind[] = [...consultations, ...documents, ...fees];
