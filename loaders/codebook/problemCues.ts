import type { ProblemCue } from "./schema.ts";

const adjectives =
  "及时|全面|完整|充实|详细|详尽|具体|深入|深刻|深|丰富|细致|细化|细|多样|多|强|高|到位|规范|标准|完善|健全|完备|熟练|熟悉|精通|专业|精准|" +
  "准确|严谨|严格|严密|严|顺畅|畅通|畅|理想|明显|突出|广泛|广|宽|均衡|平衡|统一|紧密|密切|清晰|明确|充分|充足|科学|合理|便捷|便民|稳定|稳|" +
  "透彻|扎实|主动|积极|自觉|重视|牢固|牢|有力|得力|系统|持续|经常|灵活|新颖|生动|直观|通俗|方便|大|快|实|精|齐|活|好|优|足|均|力|清";

const verbs =
  "加强|提高|提升|完善|改进|改善|规范|强化|细化|优化|拓展|拓宽|丰富|加大|健全|增强|深化|充实|理顺|创新|扩大|补充|落实";

/**
 * The words by which the statement of a problem is told from what is done about it. A clause is what stands
 * between two commas, colons or full stops.
 */
export const problemCues: ProblemCue[] = [
  {
    key: "lacking",
    en: "Something is lacking",
    zh: "不足",
    definition:
      "Says that what stands before it is not good enough. Where measures are told, it counts only at the end of a clause.",
    definition_zh: "表明前述事项有所不足；在叙述措施的部分，仅计分句末尾的。",
    patterns: [
      `不(?:够|太|甚|尽|很|是很|是十分|十分|完全|相)?(?:${adjectives})`,
      "不(?:够|一致|一(?!定)|适应|匹配|相适应|相称|明(?!白))",
      "薄弱|[较偏]弱|滞后|单一|单调|[较偏]低|[较偏]少|[较偏]慢|[较偏]差|[较偏]窄|欠佳|有限|短板|弱项|短缺|紧缺|紧张|匮乏|狭窄|乏力|参差不齐",
      "错误|错别字|空白|(?:长期|久|一直)(?:未|不|没有)更新|流于形式|走过场|脱节|缺位|死角|盲区|重复发布|信息孤岛",
      "流动性?(?:较|比较|很|过|相对)?(?:大|强|快|频繁)",
      "(?:易|频繁|经常)(?:变动|更换|调整)|(?:变动|更换|调整|轮换)(?:较|比较|过于|相对)?(?:频繁|大|多|快)",
      "兼职|兼任|身兼[数多]职|人手少",
    ],
  },
  {
    key: "missing",
    en: "Something is missing",
    zh: "缺失",
    definition:
      "Says that something is missing or was left undone; what it is may stand before or after it. Where measures are told, it counts only at the end of a clause.",
    definition_zh:
      "表明缺少或者未做某事，所指事项可在其前或其后；在叙述措施的部分，仅计分句末尾的。",
    patterns: [
      "缺乏|缺少|欠缺|缺失|缺(?=专|人|培|经|制|统|监)",
      "(?:没有|没能|尚未|未能|未)(?:充分|真正|完全|全部|形成|建立|做到|及时|有效|得到|严格|很好|把|将|配备|设立|开展|专门|按)",
      "(?:还|尚|仍)没有|未能|尚未",
      "不能(?:及时|有效|完全|充分|很好|满足|适应)",
    ],
  },
  {
    key: "to_improve",
    en: "To be improved",
    zh: "有待改进",
    definition:
      "Says that something should become better; what it is may stand before or after it. It counts only where problems are told, for measures are told in the same words.",
    definition_zh:
      "表明某事有待改进，所指事项可在其前或其后；因措施也用此类词语，仅在叙述问题的部分计入。",
    patterns: [
      "有待",
      "(?:还|仍|尚|也|均)(?:需要?|须)(?:要)?",
      `需要?(?:进一步|不断|继续|持续|更加|再)`,
      `(?:需要?|待)(?:${verbs})`,
      "亟[待需]",
      "(?:提升|改进|提高|改善)(?:的)?空间",
    ],
  },
  {
    key: "measures",
    en: "Measures follow",
    zh: "改进措施",
    definition: "From here on it is told what is done or will be done.",
    definition_zh: "自此叙述已采取或拟采取的措施。",
    patterns: [
      "下一?步|下一?阶段|下一年|接下来|今后|工作打算|努力方向|下半年",
      "改进(?:措施|情况|方向|办法|意见)|整改(?:措施|情况)",
      "针对(?!性)|鉴于|为此|对此|为了",
      "(?:重点|主要|着重|着力)(?:抓好|做好|从|围绕|采取)",
      "(?<![未没能]|没有)将(?![近来])|力争|拟(?!定)|采取[^,]{0,8}措施",
      "(?:已|进行了|正在|抓好|及时)整改|在(?:今年|下年|明年|来年)度?的?工作中",
    ],
  },
  {
    key: "problems",
    en: "Problems follow",
    zh: "存在问题",
    definition: "From here on it is told what is wrong, until measures follow.",
    definition_zh: "自此叙述存在的问题，至措施为止。",
    patterns: [
      "存在[^,]{0,14}(?:问题|不足|短板|差距|薄弱环节|困难|弱项)",
      "存在的?(?:一些|主要|以下|如下|突出)?(?:不足|问题)",
      "主要问题|问题(?:主要)?(?:有|如下|是|表现)|不足之处|主要不足",
      "主要(?:表现|体现|反映)",
      "^(?:当前|目前)",
    ],
  },
  {
    key: "remedied",
    en: "Remedied",
    zh: "针对问题的举措",
    definition:
      "What is lacking is said to be remedied or forbidden: such a clause names no problem.",
    definition_zh: "表明不足之处已予整改或者受到禁止，该分句不计为问题。",
    patterns: [
      "针对(?!性)|聚焦|紧盯|瞄准|查找|解决|克服|避免|防止|杜绝|消除|破解|扭转|弥补|补齐|补足|补强|力戒|严禁|查摆|整治|改变|严防|得到.{0,4}(?:改善|改进|提高|提升|加强)",
      "(?:从严|严肃)(?:查处|处理)|进行(?:通报|问责|追责|批评|约谈)|予以(?:通报|问责|追责|批评)",
      "不得|不予公开|不宜公开",
    ],
  },
  {
    key: "negated",
    en: "Denied",
    zh: "否定",
    definition: "Denies a problem: such a clause names none.",
    definition_zh: "表明不存在问题，该分句不计。",
    patterns: [
      "(?:不存在|未发现|没有发现|未出现|没有出现|未发生|没有发生|无(?![法专人]|固定|统一|明确))[^,]{0,24}(?:问题|情况|情形|现象|错误)",
    ],
  },
];
