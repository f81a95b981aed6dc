import type { Sentence } from "../../loaders/text/sentences.ts";
import { Random } from "../printer/random.ts";

/** A made-up report's prose: whose it is, and its sentences. */
export interface MadeProse {
  readonly id: string;
  readonly agency: string;
  readonly year: number;
  readonly sentences: readonly Sentence[];
}

const words = (
  "政府 信息 公开 工作 部门 单位 群众 企业 社会 服务 平台 网站 栏目 政策 文件 解读 回应 关切 制度 机制 责任 监督 考核 培训 " +
  "会议 计划 要点 领域 财政 预算 决算 教育 医疗 卫生 就业 养老 社保 住房 环境 生态 安全 生产 应急 救灾 防汛 交通 农业 农村 " +
  "乡村 振兴 扶贫 产业 项目 招商 营商 改革 审批 许可 处罚 执法 检查 统计 审计 市场 质量 价格 旅游 文化 体育 科技 创新 数据 " +
  "共享 窗口 热线 信访 咨询 申请 答复 渠道 载体 宣传 报纸 广播 电视 微信 公众号 展板 手册 专栏 目录 指南 流程 标准 规范 " +
  "认真 严格 及时 准确 全面 依法 主动 积极 深入 持续 不断 进一步 有效 切实 加强 推进 落实 完善 健全 提升 提高 优化 拓宽 " +
  "强化 细化 明确 组织 开展 召开 制定 印发 梳理 更新 发布 公布 办理 处理 收到 围绕 结合 按照 根据 通过 依托 利用 形成 " +
  "街道 社区 学校 医院 图书馆 档案馆 便民 大厅 办公室 领导 干部 专人 业务 能力 水平 效率 透明 知情权 参与权 季度 年度 " +
  "河道 森林 耕地 水利 电力 燃气 供暖 公交 停车 物业 志愿 残疾 妇女 儿童 青年 退役 军人 人才 专利 商标 食品 药品 消防"
).split(" ");
const names = "天河泽水林山安平新永清和长兴东西南北丰泉石龙凤云桥阳华宁".split("");
const kinds = ["镇人民政府", "乡人民政府", "街道办事处", "县财政局", "市教育局", "区卫生健康局"];

/** A sentence that is in all likelihood like no other. */
function composed(random: Random): string {
  return `${Array.from({ length: random.int(7, 16) }, () => random.pick(words)).join("")}。`;
}

/** A standing phrase with places for a year, the body and numbers: filled in, each is near the others. */
function template(random: Random): string {
  const part = (count: number) => Array.from({ length: count }, () => random.pick(words)).join("");
  return `{year}年，{agency}${part(random.int(5, 9))}{count}条，${part(random.int(4, 8))}。`;
}

/** How often a sentence of a report comes from where. */
const shares = [
  ["kept", 20],
  ["standing", 20],
  ["filled", 25],
  ["composed", 35],
] as const;

/**
 * Made-up prose of many reports, one after the other: each agency reports for six years, keeps some of its
 * sentences from year to year (half of them with another number), prints standing sentences that everybody
 * prints, and standing phrases filled in. The same count gives the same prose.
 */
export function* madeProse(reports: number, sentencesEach = 40): Generator<MadeProse> {
  const random = new Random(20_07);
  const standing = Array.from({ length: 400 }, () => composed(random));
  const templates = Array.from({ length: 300 }, () => template(random));
  for (let report = 0; report < reports;) {
    const number = Math.floor(report / 6);
    const name = `${random.pick(names)}${random.pick(names)}${random.pick(kinds)}`;
    let before: string[] = [];
    for (let year = 2019; year < 2025 && report < reports; year++, report++) {
      const texts: string[] = [];
      for (let i = 0; i < sentencesEach; i++) {
        const from = random.weighted(shares);
        if (from === "kept" && before.length > 0) {
          const kept = random.pick(before);
          texts.push(random.chance(0.5) ? kept : kept.replaceAll(/\d{4}年/g, `${year}年`));
        } else if (from === "standing") texts.push(random.pick(standing));
        else if (from === "filled") {
          const filled = random
            .pick(templates)
            .replace("{year}", String(year))
            .replace("{agency}", name)
            .replace("{count}", String(random.int(0, 999)));
          texts.push(filled);
        } else texts.push(composed(random));
      }
      let at = 0;
      const sentences = texts.map((text) => {
        const start = at;
        at += text.length;
        return { text: text.replaceAll("，", ","), start, end: at, parts: [{ index: 0, start }] };
      });
      before = texts;
      yield { id: `report ${report}`, agency: `${number} ${name}`, year, sentences };
    }
  }
}
