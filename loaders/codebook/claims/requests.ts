import type { ClaimKind } from "../schema.ts";
import { inBoth, kindsOf } from "./kind.ts";
import {
  by,
  email,
  inPerson,
  mail,
  no,
  nobody,
  online,
  request,
  requestNoun,
  self,
} from "./phrases.ts";

const requestBy = (means: string) => [
  `(?<![、和或及与].*)${means}${by}(?:提交|提出|递交|收到|受理|接收|申请)?(?:的)?(?:政府信息公开|信息公开|公开)?(?:的)?(?:申请)?#`,
  `#(?:申请)?(?:是|为)?(?:通过|以)${means}${by}(?:提交|提出|递交|申请)(?:的)?`,
];

const requests = kindsOf("requests", "件", [
  "件",
  "条",
  "项",
  "起",
  "例",
  "宗",
  "份",
  "个",
  "次",
  "件次",
  "件(次)",
  "条(次)",
  "人次",
  "",
]);
const cell = (row: string, column = "total") => `requests.${row}.${column}`;

/** What may stand before the verb; 逾期答复 or 电话答复 tell of some requests only. */
const duly = `(?:^|已|共|累计|全部|依法|依规|按时|按期|如期|及时|均|规范|妥善|年度?|期间|实际|予以|${self})`;

const flows: ClaimKind[] = [
  requests("requests_carried_in", "Requests carried in", "上年结转申请", {
    alone: true,
    cells: inBoth(cell("carried_in")),
    patterns: [
      `(?<!(?:收到|新收|受理|申请|加上).*)(?:上|去|往)(?:一)?年(?:度)?(?:结转|转结|转入|遗留)(?:至?本年(?:度)?)?(?:办理|继续办理)?(?:的)?(?:${request})?#`,
      `结转(?:上|去)(?:一)?年(?:度)?(?:${request})?#`,
      `(?:上|去)(?:一)?年(?:度)?结转(?:的)?#${requestNoun}`,
    ],
    none: [`${no}(?:上|去)(?:一)?年(?:度)?结转(?:的)?(?:${request})?(?:情况|件)?`],
  }),
  requests("requests_carried_out", "Requests carried out", "结转下年度申请", {
    alone: true,
    cells: inBoth(cell("carried_out")),
    patterns: [
      `(?:结转|转结|转)(?:至|到|入)?(?:下|次|明|20\\d\\d)(?:一)?年(?:度)?(?:继续)?(?:办理|处理|答复)?(?:的)?(?:${request})?#`,
      "#(?:申请)?(?:需要?|将)?(?:结转|转结|转)(?:至|到|入)?(?:下|次|明|20\\d\\d)(?:一)?年(?:度)?(?:继续)?(?:办理|处理|答复)?",
    ],
    none: [
      `${no}结转(?:至|到)?(?:下|次|明)(?:一)?年(?:度)?(?:继续)?(?:办理)?(?:的)?(?:${request})?(?:情况|件)?`,
    ],
  }),
  requests("requests_handled", "Requests handled", "办结申请", {
    cells: inBoth(cell("handled_total")),
    patterns: [
      `${duly}(?:办结|办理完毕|办理并?答复|办理|办复|答复|回复|处理)(?:了)?(?:${request})?#`,
      `${duly}(?:办结|办理|办复|答复|回复|处理)(?:了)?#${requestNoun}`,
      `#${requestNoun}?(?:已)?(?:全部|均)?(?:已)?(?:办结|办理完毕)`,
    ],
  }),
  requests("requests_received", "Requests received", "收到申请", {
    cells: inBoth(cell("received")),
    patterns: [
      `(?<!不予|未|不)(?:收到|受理|接收|接到|收悉|新收|收)(?:到)?(?:和|并|、)?(?:处理|办理|受理)?(?:了)?${request}#`,
      `(?<!不予|未|不)(?:收到|受理|接收|接到|新收)(?:和|并)?(?:处理|办理|受理)?(?:了)?#${requestNoun}`,
      `(?:^|本年度?|当年|年度|,)新收(?:${request})?#`,
      `^(?:\\d{4}|年度?|全年|本年|今年|当年|期间|以来|${self}|共有?|新增|有)*(?:政府信息公开申请|信息公开申请|依申请公开申请|依申请公开事项|申请公开政府信息|申请公开信息)#`,
    ],
    none: [
      `${no}${nobody}申请(?:公开)?(?:政府)?(?:信息)?(?!(?:公开)?(?:被|提起|引|行政|复议|诉讼|人|中|过程|后|收费|收取))(?:公开)?(?:的)?(?:情况|事项|件|情形)?`,
      `${no}${nobody}依申请公开(?:政府)?(?:信息)?(?!(?:被|提起|引|行政|复议|诉讼|工作|申请|收费|收取))(?:的)?(?:情况|事项|件|情形)?`,
      "(?:政府信息|信息|依)(?:公开)?零申请",
    ],
  }),
];

const outcomes = (
  [
    [
      "granted",
      "Granted",
      "予以公开",
      "(?<!部分|不|未)(?:予以公开|同意公开|准予公开|给予公开)",
      ["granted"],
    ],
    [
      "partially_granted",
      "Partially granted",
      "部分公开",
      "(?:予以部分公开|同意部分公开|部分公开|部分予以公开|区分处理)",
      ["partially_granted"],
    ],
    [
      "denied",
      "Denied",
      "不予公开",
      "(?:不予公开|不予以公开|不同意公开)",
      [
        "denied_state_secret",
        "denied_other_law",
        "denied_security_stability",
        "denied_third_party",
        "denied_internal_affairs",
        "denied_deliberative",
        "denied_enforcement_file",
        "denied_administrative_inquiry",
      ],
    ],
    [
      "unavailable",
      "Could not be provided",
      "无法提供",
      "(?:无法提供)",
      ["unavailable_not_held", "unavailable_needs_creation", "unavailable_unclear"],
    ],
    [
      "not_processed",
      "Not processed",
      "不予处理",
      "(?:不予处理)",
      [
        "not_processed_petition",
        "not_processed_repeat",
        "not_processed_publication",
        "not_processed_excessive",
        "not_processed_reissue",
      ],
    ],
    [
      "other",
      "Handled otherwise",
      "其他处理",
      "(?:(?:作|做)?(?:其他|其它)(?:处理|方式处理|处理方式))",
      ["other"],
    ],
  ] as const
).map(([key, en, zh, words, rows]) => {
  const cells = rows.map((row) => cell(row));
  return requests(`requests_${key}`, `Requests: ${en.toLowerCase()}`, `${zh}申请`, {
    cells:
      key === "other"
        ? {
            form2019: cells,
            form2021: [
              cell("other_not_corrected"),
              cell("other_fee_unpaid"),
              cell("other_remaining"),
            ],
          }
        : inBoth(...cells),
    part_of: ["requests_handled", "requests_received"],
    dimension: "outcome",
    alone: key !== "other",
    patterns: [
      `${words}(?:的|信息|政府信息|申请|类|答复|答复的|情形|办理)*#`,
      `#(?:申请)?(?:被|是|为|属于|依法|已)*${words}(?:的)?`,
    ],
  });
});

const reasons = (
  [
    ["denied_state_secret", "denied", "Denied: state secret", "不予公开：国家秘密", "国家秘密"],
    [
      "denied_other_law",
      "denied",
      "Denied: other law",
      "不予公开：法律行政法规禁止公开",
      "(?:法律|法规)(?:、?行政)?(?:法规)?禁止公开",
    ],
    [
      "denied_security_stability",
      "denied",
      "Denied: security and stability",
      "不予公开：危及“三安全一稳定”",
      '三安全一稳定[”"]?',
    ],
    [
      "denied_third_party",
      "denied",
      "Denied: third-party rights",
      "不予公开：保护第三方合法权益",
      "(?:保护)?第三方(?:的)?(?:合法)?权益",
    ],
    [
      "denied_internal_affairs",
      "denied",
      "Denied: internal affairs",
      "不予公开：内部事务信息",
      "内部事务(?:类)?(?:性)?(?:信息)?",
    ],
    [
      "denied_deliberative",
      "denied",
      "Denied: deliberative records",
      "不予公开：过程性信息",
      "过程性信息",
    ],
    [
      "denied_enforcement_file",
      "denied",
      "Denied: enforcement file",
      "不予公开：行政执法案卷",
      "行政执法案卷(?:信息)?",
    ],
    [
      "denied_administrative_inquiry",
      "denied",
      "Denied: administrative inquiry",
      "不予公开：行政查询事项",
      "行政查询事项",
    ],
    [
      "unavailable_not_held",
      "unavailable",
      "Unavailable: not held",
      "无法提供：本机关不掌握",
      "(?:本机关|本单位|本行政机关|我.{1,2})不掌握(?:相关)?(?:政府)?(?:信息)?",
    ],
    [
      "unavailable_needs_creation",
      "unavailable",
      "Unavailable: would have to be created",
      "无法提供：没有现成信息需另行制作",
      "(?:没有现成信息)?、?需要?另行制作|没有现成信息",
    ],
    [
      "unavailable_unclear",
      "unavailable",
      "Unavailable: still unclear",
      "无法提供：补正后仍不明确",
      "补正后(?:申请)?(?:内容)?仍不明确",
    ],
    [
      "not_processed_petition",
      "not_processed",
      "Not processed: petition or complaint",
      "不予处理：信访举报投诉类申请",
      "信访、?举报、?投诉(?:类)?(?:申请|事项)?",
    ],
    [
      "not_processed_repeat",
      "not_processed",
      "Not processed: repeated",
      "不予处理：重复申请",
      "(?<!反)重复申请",
    ],
    [
      "not_processed_publication",
      "not_processed",
      "Not processed: publication",
      "不予处理：要求提供公开出版物",
      "公开出版物",
    ],
    [
      "not_processed_excessive",
      "not_processed",
      "Not processed: excessive",
      "不予处理：无正当理由大量反复申请",
      "大量反复申请",
    ],
    [
      "not_processed_reissue",
      "not_processed",
      "Not processed: confirmation or reissue",
      "不予处理：要求确认或重新出具",
      "重新出具(?:已获取)?(?:信息)?",
    ],
  ] as const
).map(([row, whole, en, zh, words]) =>
  requests(`requests_${row}`, en, zh, {
    cells: inBoth(cell(row)),
    part_of: [`requests_${whole}`, "requests_handled", "requests_received"],
    dimension: "reason",
    patterns: [`(?:${words})(?:的|而|不予公开|无法提供|不予处理|原因)*#`],
  }),
);

const applicants = (
  [
    ["natural_person", "natural persons", "自然人申请", "(?:自然人|公民|个人)", ["natural_person"]],
    [
      "organization",
      "legal persons and other organisations",
      "法人或其他组织申请",
      "(?:法人(?:和|或|及|或者|、)?(?:其他|其它)组织|法人(?:单位)?)",
      ["business", "research", "social_welfare", "legal_service", "other_organization"],
    ],
    ["business", "businesses", "商业企业申请", "(?:商业企业|企业)", ["business"]],
    ["research", "research institutions", "科研机构申请", "科研机构", ["research"]],
    [
      "social_welfare",
      "social welfare organisations",
      "社会公益组织申请",
      "社会公益组织",
      ["social_welfare"],
    ],
    [
      "legal_service",
      "legal service institutions",
      "法律服务机构申请",
      "(?:法律服务机构|律师事务所)",
      ["legal_service"],
    ],
    [
      "other_organization",
      "other organisations",
      "其他组织申请",
      "(?<!法人[和或及、]?|法人或者)(?:其他|其它)组织",
      ["other_organization"],
    ],
  ] as const
).map(([key, of, zh, words, columns]) =>
  requests(`requests_by_${key}`, `Requests by ${of}`, zh, {
    cells: inBoth(...columns.map((column) => cell("received", column))),
    part_of: [
      ...(["natural_person", "organization"].includes(key) ? [] : ["requests_by_organization"]),
      "requests_received",
    ],
    dimension: "applicant",
    patterns: [
      `(?<![、和或及与者])${words}(?:提出|提交|申请|递交)?(?:的)?(?:政府信息公开|信息公开|公开)?(?:的)?(?:申请)?#`,
      `#(?:申请)?(?:是|为|由|来自)${words}(?:提出|提交)?(?:的)?(?:申请)?`,
    ],
  }),
);

const channels = (
  [
    ["email", "by e-mail", "电子邮件申请", email],
    ["online", "online", "网络申请", online],
    ["mail", "by mail", "信函申请", mail],
    ["in_person", "in person", "当面申请", inPerson],
    ["fax", "by fax", "传真申请", "传真"],
  ] as const
).map(([key, how, zh, words]) =>
  requests(`requests_${key}`, `Requests made ${how}`, zh, {
    part_of: ["requests_received"],
    dimension: "channel",
    patterns: requestBy(words),
  }),
);

const onRequest: ClaimKind[] = [
  requests("disclosed_on_request", "Disclosed on request: none", "依申请公开为零", {
    cells: inBoth(cell("granted")),
    patterns: ["(?<!收到|受理|接收|接到|办结|答复|办理)依申请公开(?:政府)?(?:信息|事项)?#"],
    alone: true,
    only_zero: true,
  }),
];

export const requestClaims: ClaimKind[] = [
  ...channels,
  ...applicants,
  ...reasons,
  ...outcomes,
  ...flows,
  ...onRequest,
];
