import type { MadeIdentity, Prose, TrueCell } from "./madeReport.ts";
import type { Random } from "./random.ts";

/** The parts of a report written in sentences. The numbers they tell are those of the tables, or belong to no table. */
export function proseOf(
  random: Random,
  { self, year, agency }: MadeIdentity,
  cells: ReadonlyMap<string, TrueCell>,
): Prose {
  const n = (name: string) => cells.get(name)?.value ?? null;
  const posts = random.int(0, 3000);
  const web = random.int(0, posts);
  const received = n("requests.received.total");
  const handled = n("requests.handled_total.total");
  const reviews = n("disputes.review.total");
  const some = (sentences: readonly string[], least: number, most: number) => {
    const left = [...sentences];
    return Array.from({ length: random.int(least, most) }, () =>
      left.splice(random.int(0, left.length - 1), 1).join(""),
    ).join("");
  };
  return {
    preamble: random.pick([
      "",
      `根据《中华人民共和国政府信息公开条例》要求，编制本报告。本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六个部分组成。`,
      `本报告由${agency}编制。报告中所列数据的统计期限为${year}年1月1日至${year}年12月31日。如有疑问，请与${agency}联系，电话：0${random.int(300, 999)}-${random.int(2000000, 8999999)}。`,
    ]),
    overview: [
      `${year}年，${self}认真落实政府信息公开条例。${some(overview, 2, 5)}`,
      ...(random.chance(0.6)
        ? [
            `（一）主动公开。全年通过各类渠道公开信息${posts}条，其中网站${web}条，新媒体${posts - web}条。`,
          ]
        : []),
      ...(random.chance(0.5) && received !== null
        ? [`（二）依申请公开。全年收到申请${received}件，按期答复，没有收取费用。`]
        : []),
    ],
    disclosure: random.chance(0.2)
      ? [`${year}年，${self}按照目录公开各类信息，及时更新栏目。`]
      : [],
    requests:
      random.chance(0.2) && received !== null && handled !== null
        ? [`${year}年，${self}新收政府信息公开申请${received}件，办结${handled}件。`]
        : [],
    disputes:
      random.chance(0.2) && reviews !== null
        ? [`${year}年，${self}因政府信息公开被申请行政复议${reviews}件。`]
        : [],
    problems: [
      some(problems, 1, 3),
      ...(random.chance(0.5) ? ["下一步，重点做好以下工作："] : []),
      ...random.pick([
        ["一、加强学习培训，提高业务水平。", "二、完善公开目录，补齐短板。", "三、拓宽公开渠道。"],
        ["一是加强学习培训；二是完善公开目录；三是拓宽公开渠道。"],
        ["（一）加强学习培训。", "（二）完善公开目录。"],
      ]),
    ],
    other: [random.pick(["无", "无。", "暂无其他需要报告的事项。", "本年度没有收取信息处理费。"])],
  };
}

const overview = [
  "领导班子多次研究公开工作，明确一名负责人分管。",
  "对公开内容实行先审查、后发布，没有发生泄密事件。",
  "栏目更新做到每周检查，对失效链接随时清理。",
  "围绕群众关心的教育、医疗、就业等事项，主动回应关切。",
  "在便民大厅设立查阅点，方便群众查询。",
  "组织业务培训2次，参训人员46人次。",
  "接听群众来电15次，都已答复。",
];

const problems = [
  "公开的内容还不够全面，更新有时不及时。",
  "工作人员变动较多，业务不够熟练。",
  "解读形式比较单一，图解和视频不多。",
  "个别栏目内容偏少，需要进一步充实。",
];
