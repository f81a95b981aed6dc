/**
 * Words around the numbers of a sentence, as regular expressions on text made plain and without spaces: what the
 * talk is of, whose and of which time a number is, and how exact.
 */

/** What a sentence speaks of; "foreign" is anything that is no matter of information disclosure. */
export const topics: Readonly<Record<string, string>> = {
  requests: "信息公开申请|公开申请|依申请公开|申请公开|申请信息公开|信息申请",
  review: "复议",
  litigation: "诉讼|应诉",
  disclosure:
    "主动公开|公开(?:各类|各种|政府|政务|相关|工作)*信息|(?:发布|推送|更新|公布)[^,;:。]{0,8}(?:信息|文章|推文|消息|稿件)|信息发布",
  consultations: "咨询",
  foreign:
    "提案|建议|议案|投诉|信访|热线|留言|信箱|来信|许可|审批|政务服务|依申请类|处罚|举报|征集|调查|培训|会议|舆情|补贴|低保|调解|执法|检查|工单|网民|办事",
};

/** Words between a number and what it counts, which leave the meaning as it is. */
export const linking =
  "共计|总计|合计|累计|一共|总共|共有|共|计|总数|总量|数量|数目|数|量|分别|为|是|有|达到|达|了|的|:";

/** Words that say a number roughly, before and after it, and what they allow. */
export const roughly = {
  before: {
    more: "超过|逾|超|突破|至少",
    less: "将近|接近|近|不到|不足|最多",
    about: "大约|大概|约",
  },
  after: { more: "余|多|以上", about: "左右|上下" },
} as const;

/** Times other than the report's year, beside years written in figures. */
export const otherPeriods =
  "(?<![较比与同和])(?:上年|去年|上一年|前年|往年|历年|近年|近[一二两三四五六七八九十\\d]+年)(?!度?(?:结转|转结|转入|遗留))" +
  "|(?:建|成立|开通|实施|施行|上线|运行|启动|组建|挂牌|创办|创建|公布)以来|至今|截[至止][^,;。]{0,14},?[^,;。]{0,6}累计" +
  "|[第]?[一二三四1-4](?:、[一二三四])*季度|[上下]半年|每(?:年|月|季|周|日|天)|[月日年周]均|平均";

/** Words that come back to the report's year. */
export const ownPeriods = "今年|本年|当年|报告期|年内|本报告年度";

/** Words that tell what is to come: no number behind them is a count, in the sentence or in the clause. */
export const plans = {
  sentence: "下一步|下步|(?<!转[至到入]?)明年",
  clause:
    "计划(?=公开|发布|办理|在|于|将|到|完成)|力争|争取|预计|目标|不少于|不低于|将(?!近)|拟(?!定|制)",
} as const;

/** Words that tell a difference or a rate of change, not a count. */
export const comparisons =
  "(?:较|同比|环比|相比|比(?:上|去|前|同|\\d{4}年)|增长|增加|上升|下降|减少|提高|降低|增幅|降幅|提升|多了|少了|翻了)";

/** What a body does that is the subject of a sentence, not named in passing. */
const does = "[^,;:。]{0,8}?(?:共|累计|收到|受理|公开|发布|办理|办结|答复|新收|主动)";

/** Bodies other than the one that reports. */
export const others = `(?:各(?:乡镇|镇|乡|街道|部门|单位|县|区|市|州|村|科室|股室|处室|级|地|有关|相关|成员|承办)|下属|所属|直属|辖区|全系统|镇街)${does}`;

/** Words that come back to the body that reports. */
export const selves = "我(?!国)|本(?:机关|单位|局|镇|乡|县|区|市|办|委|院|厅|街道|部门)|政府办";

/** A whole area: the body's own only where it is that area's government. */
export const areas = `(?<![安健])全([省市区县州旗盟国])${does}`;

/** What stands behind a number that holds more than its words say: 收到申请14件（含上年结转2件）. */
export const including = "[,(]?(?:含|包括|其中)[^;。]{0,40}?(?:新收|结转)";

/** What may stand behind a number whose words stand before it. */
export const ends = '$|[,;:。、()!”"]|其中|并|且|均|都|全部|已|占|和|及|以及|与|较|同比|比';

/** Words that begin a list of parts. */
export const ofWhich = "其中|包括|包含";

/** Words that take back what a number behind them counts: 没有收到一件. */
export const denying =
  "(?:未|没有?|无)(?:曾)?(?:收到|受理|接到|发生|出现|产生|引发|存在|涉及|有)?(?:任何|过)?";
