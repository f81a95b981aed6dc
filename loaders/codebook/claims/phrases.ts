/** Phrases that several kinds of claims share, as regular expressions. */

// Fillers: words that may stand inside a phrase and leave its meaning as it is.
const everyone =
  "(?:公民|自然人|群众|个人)、?(?:法人|企业)?(?:和|或|或者|及|以及|与|、)?(?:其他|其它)?(?:社会)?组织";
const about = `(?:${everyone}|社会公众|公众|群众|有效|各类|关于|有关|要求|提出|提交|的|政府|政务|信息|公开|依申请|、)*?`;
/** 政府信息公开申请, in its many wordings. */
export const request = `${about}(?:申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?|依申请公开(?:政府)?(?:信息)?|信息公开|公开申请)(?:事项|件|表|书|单)?`;
export const requestNoun = `(?:的)?${about}申请(?:公开)?(?:政府信息)?`;
export const self =
  "(?:我(?:局|镇|乡|县|区|市|办|委|院|厅|街道|单位|部门|机关|中心|馆|处|部|校|会)|本(?:行政机关|机关|单位|部门|街道|中心|局|镇|乡|县|区|市|办|委|院|厅|馆|校|级|年度?))";
/** Whom a sentence names that says there is none, and what it is about. */
export const nobody = `(?:${self}|任何|一[起件例]|公民|人|法人|群众|个人|企业|社会公众|公众|其他|其它|组织|和|或|或者|及|以及|与|、|关于|有关|相关|的|对|向|要求|提出|提交|收到|接到|受理|发生|出现|产生|存在|涉及|引发|引起|导致|被|因|由|而|就|针对|政府|政务|信息|公开|工作|依申请|申请|方面|提起|行政|复议|诉讼|申诉|举报|投诉|情况|情形|案件|事件|行为|有|过)*?`;
/** Words that say there is none. */
export const no =
  "(?:未(?=曾|收到|接到|受理|发生|出现|产生|引发|涉及|存在|有|因|被)|没有|没(?=收到|接到|发生|出现)|暂无|尚无|无(?!法|偿|线|障|论|关|须|需|正当|不)|暂未|尚未)(?:曾)?";

export const online = "(?:互联网|网络|网上|在线|线上|门户网站|政府网站|网站|网页|平台|系统)";
export const email = "(?:电子邮件|电子邮箱|邮箱|邮件)";
export const mail = "(?:信函|邮寄|信件|书信|挂号信|快递|函件)";
export const inPerson = "(?:当面|现场|窗口|来访|上门|当场)";
export const by = "(?:方式|形式|渠道|途径|平台|系统)?";
