import type { ProblemKind } from "./schema.ts";

/** Not behind words for the public, whose awareness is another matter than that of officials. */
const ofOfficials = "(?<!(?:全民|公众|群众|社会|市民|百姓)[^,、]{0,8})";

/** A character of a clause on what is published: one with which no other subject begins. */
const ofContent =
  "(?:(?!学习|培训|宣传|监督|考核|解读|渠道|形式|方式|载体|途径|手段|认识|意识|审核)[^,、])";
/** Not behind words for a part of the work whose rules belong to its own kind. */
const ofDisclosure =
  "(?<!(?:审[查核]|保密|监督|考核|解读|回应|共享|协调|沟通|培训|学习)[^,、]{0,4})";
/** Not the renewal of a city (城市更新), which is a subject that is reported on. */
const ofPages = "(?<!城市|城区|旧城|老城|设备)";
/** Not the regulation of drugs or markets (药品监管, 市场监管), which is a subject too. */
const ofWork =
  "(?<!药品|食品|食药|医药|器械|市场|质量|金融|证券|环境|环保|生态|安全|价格|资产|国资|资金|交易|建筑)";

/**
 * The kinds of problem that reports name in their fifth part. A clause that says that something is lacking
 * names the kinds of which a pattern occurs in it; else those of which a topic does. None is taken for granted:
 * what matches nothing belongs to no kind. A report names as many kinds as it does.
 */
export const problemKinds: ProblemKind[] = [
  {
    key: "content",
    en: "Content thin or incomplete",
    zh: "公开内容不够全面深入",
    definition:
      "Too little is published, or not in enough depth, breadth or quality; the efforts to publish are too weak.",
    definition_zh: "公开的内容偏少，或深度、广度、质量不足，公开力度不够。",
    topics: [
      "(?<!(?:解读|培训|学习|宣传|栏目|平台|网站|答复|制度|回应)[^,、]{0,6})内容",
      `(?:公开|信息|发布)${ofContent}{0,6}(?:范围|深度|广度|质量|力度|数量|总量|全面性|完整性|针对性|实用性)`,
      "重点领域|重点工作(?:信息)?公开|信息(?:采集|收集|报送|供给)|信息量|财政(?:资金|预决算)信息|应公开",
    ],
    patterns: [
      `(?<!(?:解读|培训|学习|宣传|栏目|答复|制度|回应)[^,、]{0,6})(?:内容|信息|公开|范围|领域|事项)${ofContent}{0,10}不(?:够|太|很|尽|甚)?(?:全面|完整|充实|详细|详尽|具体|深入|丰富|细致)`,
      "公开(?:的)?(?:面|范围)[^,、]{0,4}(?:不|[较偏]窄|狭窄|有限)",
    ],
    examples: [
      "主动公开的内容不够全面，部分重点领域信息公开深度不足。",
      "公开信息的质量还有待提高。",
      "信息公开力度仍需加大。",
    ],
  },
  {
    key: "timeliness",
    en: "Published or updated late",
    zh: "公开更新不够及时",
    definition: "Information is published late or kept up to date too seldom.",
    definition_zh: "信息公开或更新较晚、较少。",
    topics: [`及时性|时效|${ofPages}更新|公开时限`],
    patterns: [
      "(?<!(?:回应|答复|回复|反馈|办理|互动|沟通|解读|关切|诉求|留言)[^,、]{0,5})(?:不|欠|未能?|没有)(?:够|太|甚|很|是很|完全)?及时",
      "(?<!(?:回应|答复|回复|反馈|解读|制度|认识|观念|平台|建设)[^,、]{0,4})滞后",
      `时效性[^,、]{0,4}(?:不|[较偏]|有待|还?需)|${ofPages}更新[^,、]{0,6}(?:不|[较偏]?慢|[较偏]少|滞后|有待|还?需)`,
    ],
    examples: ["个别栏目信息更新不及时。", "信息发布的时效性不强。", "部分动态信息公开滞后。"],
  },
  {
    key: "staffing",
    en: "Too few or changing staff",
    zh: "人员力量不足或不稳定",
    definition: "Staff are too few, part-time, or change too often.",
    definition_zh: "工作人员偏少、兼职较多或变动频繁。",
    topics: [
      "人手|人员力量|工作力量|队伍力量|基层力量|力量(?:配备|薄弱|不足)|专职|专人|兼职|兼任|身兼|流动|轮换|交接",
      "(?:人员|岗位)[^,、]{0,6}(?:变动|更换|调整|稳定|配备|数量|编制)|人员(?:[较比]?[较为]?(?:不足|短缺|紧缺|紧张|缺乏|偏少|较少))",
    ],
    patterns: [
      "人员[^,、]{0,4}(?:不足|短缺|紧缺|紧张|缺乏|偏少|较少|有限|易变动|不稳定|不够稳定|不固定)",
    ],
    examples: [
      "政务公开工作人员多为兼职，流动性较大。",
      "从事信息公开工作的人手不足。",
      "经办人员变动频繁。",
    ],
  },
  {
    key: "skills",
    en: "Skills of the staff",
    zh: "业务能力和专业水平不高",
    definition: "Staff know the work too little or are trained too little.",
    definition_zh: "工作人员业务不熟，或培训学习不足。",
    topics: [
      "业务(?!部门|科室|股室|处室|单位|指导)|专业|素质|素养|培训|学习(?!强国)|熟练|政策把握|工作经验|队伍建设|人才",
      "(?:人员|干部|队伍|经办人)[^,、]{0,10}(?:能力|水平|熟悉)|对[^,、]{0,12}(?:政策|条例|法规|要求)[^,、]{0,6}(?:熟悉|理解|掌握|吃透)",
    ],
    patterns: [],
    examples: [
      "工作人员业务能力有待提高。",
      "队伍专业化水平不高。",
      "对政府信息公开条例的学习不够深入。",
    ],
  },
  {
    key: "awareness",
    en: "Awareness and attention",
    zh: "思想认识和重视程度不足",
    definition: "Officials think too little of disclosure, or do it without initiative.",
    definition_zh: "对公开工作认识不到位、重视不够，缺乏主动性。",
    topics: [
      `认识|重视|思想|观念|理念|责任感|责任心|使命感`,
      `${ofOfficials}(?:意识|积极性|自觉性)`,
      "(?:公开|工作|人员|单位|部门|规范性和|的)主动性",
    ],
    patterns: [],
    examples: [
      "个别部门对政务公开工作重视程度不够。",
      "主动公开的意识还不强。",
      "思想认识有待进一步提高。",
    ],
  },
  {
    key: "systems",
    en: "Rules and procedures",
    zh: "制度机制不健全",
    definition:
      "Internal rules, mechanisms or procedures for disclosure are missing or not followed.",
    definition_zh: "公开工作的制度、机制、流程缺失或执行不到位。",
    topics: [`${ofDisclosure}(?:制度|机制|规程|体系)|工作流程|公开流程`],
    patterns: [],
    examples: ["政府信息公开工作制度不够健全。", "长效机制有待完善。", "缺乏统一的工作流程。"],
  },
  {
    key: "platform",
    en: "Websites, columns and catalogues",
    zh: "平台栏目目录建设不完善",
    definition:
      "Websites, their columns, social media accounts or the catalogues of what is public are not well made or not used.",
    definition_zh: "网站、栏目、政务新媒体或公开目录建设不完善，运用不充分。",
    topics: [
      "平台|网站|栏目|专栏|目录|指南|新媒体|公众号|微博|专区|公开栏|链接|检索|信息化|查阅(?:点|场所)|网页",
    ],
    patterns: ["栏目[^,、]{0,8}(?:不够?(?:规范|合理|清晰|科学|完善)|空白)"],
    examples: [
      "网站栏目设置不够规范。",
      "政务公开平台建设有待加强。",
      "政府信息公开目录还需进一步细化。",
    ],
  },
  {
    key: "interpretation",
    en: "Explaining policies",
    zh: "政策解读形式单一或质量不高",
    definition: "Policies are explained too seldom, too late, in few forms or poorly.",
    definition_zh: "政策解读偏少、偏晚、形式单一或质量不高。",
    topics: ["解读"],
    patterns: ["解读(?!等?[^,、]{0,2}(?:栏目|专栏))"],
    contexts: ["解读[^;。]{0,30}(?:形式|方式|图解|图表|视频|动漫|文字)[^,、;。]{0,8}$"],
    examples: ["政策解读形式较为单一。", "解读材料质量不高，多为文字解读。", "政策解读不够及时。"],
  },
  {
    key: "interaction",
    en: "Answering and involving the public",
    zh: "互动回应和公众参与不足",
    definition:
      "Questions and concerns of the public are answered too little or too late, or the public takes little part.",
    definition_zh: "对公众诉求和关切回应不足、不及时，或公众参与度低。",
    topics: [
      "意见征集|征求意见|民意征集|诉求|沟通|交流|留言|政民|线上访谈",
      "(?:公众|群众|社会|全民|市民|百姓|企业)[^,、]{0,10}(?:意见|满意度|获得感|反馈|积极性|关注度|意识)",
    ],
    patterns: [
      "回应|互动|参与[度率面]|公众参与|听取[^,、]{0,10}意见",
      "(?:公众|群众|社会|全民|市民|百姓|企业)[^,、]{0,10}参与",
    ],
    examples: [
      "与公众的互动回应不够。",
      "群众对政务公开的参与度不高。",
      "回应社会关切还不够及时。",
    ],
  },
  {
    key: "requests",
    en: "Handling of requests",
    zh: "依申请公开办理不规范",
    definition: "Requests for information are not handled or answered as they should be.",
    definition_zh: "政府信息公开申请的办理或答复不规范。",
    topics: ["答复书|答复文书"],
    patterns: [
      "依申请|(?:公开|信息)申请|申请(?:公开|办理|答复|件)|答复[^,、]{0,8}(?:规范|质量|水平|准确|严谨|标准|精准|时限)",
    ],
    examples: [
      "依申请公开办理不够规范。",
      "信息公开申请答复质量有待提升。",
      "依申请公开工作流程还需优化。",
    ],
  },
  {
    key: "channels",
    en: "Few forms and channels",
    zh: "公开形式渠道单一",
    definition: "Information reaches the public in few forms or by few channels.",
    definition_zh: "公开形式少、渠道窄。",
    topics: [
      "(?<!解读[^,、]{0,4})(?:公开|宣传|发布|工作|信息)[^,、]{0,4}(?:形式|方式|渠道|载体|途径|手段)",
      "(?:多样性|便民性|公开渠道|公开载体)",
    ],
    patterns: [
      "(?<!解读[^,、]{0,6})(?:形式|方式|渠道|载体|途径|手段|平台)[^,、]{0,8}(?:单一|单调|不(?:够|太|很)?(?:多|丰富|多样|新颖|灵活|广|宽|畅通|生动)|有限|[较偏]少|[较偏]窄|狭窄)",
    ],
    examples: ["公开形式比较单一。", "信息公开渠道不够丰富。", "公开方式还需进一步创新。"],
  },
  {
    key: "supervision",
    en: "Supervision and responsibility",
    zh: "监督考核和责任落实不到位",
    definition: "Supervision, assessment, guidance or the assignment of duties is too weak.",
    definition_zh: "监督、考核、指导或责任落实不到位。",
    topics: [
      `监督|${ofWork}监管|考核|考评|问责|评议|督查|督导|督促|检查|评估|(?:业务|工作)指导|责任(?:落实|压实|分工|不明|不清|还?不)|压实责任|落实责任|职责分工`,
    ],
    patterns: [],
    examples: ["监督考核力度不够。", "责任落实不到位。", "对各单位的业务指导还不够经常。"],
  },
  {
    key: "standards",
    en: "Standardisation and the grassroots",
    zh: "标准化规范化和基层公开不够",
    definition:
      "Disclosure is not done to a standard, or not in townships, villages and communities as it should be.",
    definition_zh: "公开工作不够规范，或基层公开未达到标准化规范化要求。",
    topics: [
      "标准化|规范化|标准目录|公开(?:的|工作|程序|流程|行为|标准|信息)*(?:不|不够|不太)?规范|规范程度|规范性(?!文件)",
      "基层[^,、]{0,4}公开|(?:乡镇|镇街|街道|村级|村(?:居|社区)?|社区)[^,、]{0,6}公开|村务公开",
    ],
    patterns: [],
    examples: [
      "基层政务公开标准化规范化水平不高。",
      "公开程序不够规范。",
      "村级政务公开还需加强。",
    ],
  },
  {
    key: "review",
    en: "Review before publication",
    zh: "信息审核和保密审查不严",
    definition:
      "What is published is not reviewed strictly: wrong characters, inaccurate wording, secrecy or privacy.",
    definition_zh: "发布前审核不严，存在错别字、表述不准确或保密、隐私方面的疏漏。",
    topics: ["审核|审查|把关|保密|涉密|隐私|校对|错别字|错敏|表述|严谨|错误|准确性|不(?:够)?准确"],
    patterns: [],
    examples: [
      "信息发布审核把关不严。",
      "保密审查制度落实不到位。",
      "个别信息存在错别字、表述不够严谨。",
    ],
  },
  {
    key: "data_sharing",
    en: "Sharing and opening data",
    zh: "信息共享和数据开放不足",
    definition: "Data are not shared between bodies or not opened to the public.",
    definition_zh: "部门间数据未共享，或未向社会开放。",
    topics: [
      "共享|数据开放|开放数据|公共数据|数据[^,、]{0,6}(?:互通|对接|归集|整合|利用|壁垒)|互联互通|信息孤岛|信息资源(?:整合|利用|开发)",
    ],
    patterns: [],
    examples: ["部门间信息共享程度不高。", "公共数据开放力度不足。", "数据资源整合利用不够。"],
  },
  {
    key: "coordination",
    en: "Coordination between bodies",
    zh: "部门协调配合不够",
    definition: "Offices work together too little, or some lag behind others.",
    definition_zh: "部门之间协调配合不够，或进展不平衡。",
    topics: ["协调|配合|协同|联动|统筹|合力|衔接|发展|进展|推进"],
    patterns: [
      "(?:部门|科室|股室|单位|站所|处室|上下)[^,、]{0,10}(?:沟通|协调|配合|协作|衔接|联动|协同)",
      "(?:各|单位|部门|科室|乡镇|街道)[^,、]{0,14}参差不齐",
      "(?:发展|进展|推进|开展)[^,、]{0,6}(?:不(?:够|太)?(?:平衡|均衡)|参差不齐)",
    ],
    examples: ["部门之间沟通协调不够。", "各单位政务公开工作发展不平衡。", "未能形成工作合力。"],
  },
  {
    key: "publicity",
    en: "Making disclosure known",
    zh: "宣传普及不够",
    definition: "The public knows too little of disclosure.",
    definition_zh: "公众对政府信息公开了解不多。",
    topics: ["宣传|知晓|普及|影响力|认知度"],
    patterns: [],
    examples: [
      "政务公开宣传力度不够。",
      "群众对政府信息公开的知晓率不高。",
      "对条例的普及还不够广泛。",
    ],
  },
  {
    key: "none",
    en: "Says that there are none",
    zh: "自称不存在问题",
    definition: "The part says that there are no problems, and names none.",
    definition_zh: "该部分称不存在问题，且未陈述任何问题。",
    topics: [],
    patterns: [
      "^(?:(?:存在的?)?(?:主要)?(?:问题|不足)(?:及改进(?:情况|措施))?[:]?)?(?:本年度?|20\\d\\d年度?|目前|我[局镇乡县区市办委院校街站]|,)*(?:无|暂无|没有|无此项内容|无此情况|无相关情况)[。;]?$",
      "(?:不存在|未发现|没有发现|暂无|没有|无)(?:存在)?(?:的)?(?:明显|重大|突出|主要|较大|任何|需要?改进的?)?的?(?:问题|不足)(?:和不足|及不足|和问题)?(?:及(?:需要?)?改进(?:的?(?:情况|措施))?)?[。;,]?$",
    ],
    examples: ["无。", "本年度不存在主要问题。", "未发现存在问题。"],
  },
];
