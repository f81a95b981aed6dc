/** What reports speak of, to be put together into sentences. {topics} stands for some subjects, {n} for a small number that no table holds. */

export const topics: readonly string[] = [
  "财政预决算",
  "义务教育",
  "公共卫生",
  "社会救助",
  "养老服务",
  "食品安全",
  "药品监管",
  "安全生产",
  "环境保护",
  "征地补偿",
  "保障性住房",
  "就业创业",
  "涉农补贴",
  "公共文化",
  "工程建设",
  "政府采购",
  "市政服务",
  "交通出行",
  "防汛抗旱",
  "招生入学",
  "医疗保障",
  "行政执法",
  "优化营商环境",
  "乡村振兴",
  "城市更新",
  "灾害救助",
  "户籍办理",
  "残疾人服务",
  "老旧小区改造",
  "统计数据",
];

export const channels: readonly string[] = [
  "政府网站",
  "微信公众号",
  "政务微博",
  "政务公开栏",
  "电子显示屏",
];

export const measures: readonly string[] = [
  "将{topics}列为公开重点，逐项明确责任人和公开时限",
  "召开专题会议{n}次研究公开工作，听取{topics}等方面的情况汇报",
  "对涉及{topics}的内容先审查、后发布，全年没有发生失泄密事件",
  "组织业务培训{n}场次，参训人员{n}人次，重点讲解{topics}的公开要求",
  "每季度检查栏目更新情况，整改涉及{topics}的问题{n}个",
  "就{topics}等群众关心的事项作出解读{n}篇",
  "在便民服务大厅设立查阅点，摆放{topics}等资料{n}种",
  "接听群众来电{n}次，内容多与{topics}有关，都已答复",
  "修订完善公开制度{n}项，规范{topics}信息的发布流程",
];

/** Problems by their kind. */
export const problemKinds: Readonly<Record<string, readonly string[]>> = {
  content: [
    "公开的内容还不够全面，{topics}等方面的信息偏少",
    "主动公开的深度不够，{topics}等领域的内容有待丰富",
  ],
  timeliness: [
    "信息更新不够及时，{topics}等栏目存在更新滞后的情况",
    "部分信息发布不及时，涉及{topics}的内容尤为明显",
  ],
  staff: [
    "工作人员多为兼职，流动较大，业务能力有待提高，对{topics}等业务不够熟悉",
    "基层工作人员力量薄弱，业务水平不高，办理{topics}类信息时经验不足",
  ],
  interpretation: [
    "政策解读形式单一，关于{topics}的图解和视频不多",
    "政策解读的质量不高，对{topics}的解读以文字为主",
  ],
  platform: [
    "网站栏目设置不够合理，{topics}等内容不便查找",
    "公开平台建设有待加强，{topics}等信息的检索功能不完善",
  ],
  awareness: [
    "个别科室对公开工作认识不足，{topics}信息的报送主动性不强",
    "部分人员主动公开意识不强，对{topics}的公开重视不够",
  ],
};

export const plans: readonly string[] = [
  "加强业务学习，重点培训{topics}等内容",
  "健全工作机制，把{topics}纳入年度考核",
  "拓宽公开渠道，方便群众了解{topics}",
  "提高解读质量，围绕{topics}推出更多图解",
  "加大公开力度，推进{topics}等重点领域信息公开",
];
