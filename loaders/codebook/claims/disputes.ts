import type { ClaimKind } from "../schema.ts";
import { inBoth, kindsOf } from "./kind.ts";
import { no, nobody } from "./phrases.ts";

const disputes = (topic: "review" | "litigation", rows: string[]) => {
  const kind = kindsOf(topic, "件", [
    "件",
    "起",
    "例",
    "宗",
    "次",
    "项",
    "个",
    "条",
    "案",
    "件次",
    "",
  ]);
  const cells = (column: string) => inBoth(...rows.map((row) => `disputes.${row}.${column}`));
  const [word, other] = topic === "review" ? ["复议", "诉讼"] : ["诉讼", "复议"];
  const en = topic === "review" ? "Reviews" : "Lawsuits";
  const zh = topic === "review" ? "行政复议" : "行政诉讼";
  const result = (key: string, name: string, label: string, words: string) =>
    kind(`${topic}_${key}`, `${en}: ${name}`, `${zh}${label}`, {
      cells: cells(key),
      part_of: [topic],
      dimension: "result",
      patterns: [`${words}(?:的)?(?:案件)?#`, `#(?:被|结果|均|已)?${words}`],
    });
  return [
    result("upheld", "upheld", "结果维持", "(?:结果维持|维持(?:原行政行为|原决定)?)"),
    result("corrected", "corrected", "结果纠正", "(?:结果纠正|被纠正|予以纠正|纠正)"),
    result("other", "other result", "其他结果", "(?:其他|其它)结果"),
    result("pending", "pending", "尚未审结", "(?:尚未审结|未审结|正在审理(?:中)?)"),
    kind(topic, en, `${zh}案件`, {
      cells: cells("total"),
      patterns: [
        `(?<!${other}[、和及与或](?:行政)?|${other}(?:案件)?(?:共|总))${word}(?:申请|案件|案|应诉)?(?:事项)?#`,
        `(?:收到|受理|发生|引发|提起|办理|被提起|被申请|涉及)#(?:因)?(?:政府信息公开|信息公开|依申请公开)?(?:引发的|引起的|的)?(?:行政)?${word}(?:申请|案件|案)?(?![、和及与])`,
      ],
      none: [
        `${no}${nobody}${word}(?:、?应诉)?(?:的)?(?:案件|案)?(?:的)?(?:情况|情形)?(?!.{0,12}(?:败诉|纠正|纠错|撤销|变更|违法|超期|逾期|维持))`,
        `零${word}`,
      ],
    }),
  ];
};

const litigationForms: ClaimKind[] = (
  [
    [
      "direct",
      "Lawsuits without review",
      "未经复议直接起诉",
      "未经复议直接(?:起诉|诉讼)",
      "litigation_direct",
    ],
    [
      "after_review",
      "Lawsuits after review",
      "复议后起诉",
      "(?:经)?复议后(?:再)?(?:起诉|诉讼|提起诉讼)",
      "litigation_after_review",
    ],
  ] as const
).map(([key, en, zh, words, row]) =>
  kindsOf("litigation", "件", ["件", "起", "例", "宗", ""])(`litigation_${key}`, en, zh, {
    cells: inBoth(`disputes.${row}.total`),
    part_of: ["litigation"],
    dimension: "route",
    alone: true,
    patterns: [`${words}(?:的)?(?:案件)?#`],
  }),
);

export const disputeClaims: ClaimKind[] = [
  ...litigationForms,
  ...disputes("review", ["review"]),
  ...disputes("litigation", ["litigation_direct", "litigation_after_review"]),
];
