import type { MadeIdentity } from "./madeReport.ts";
import type { Random } from "./random.ts";

const provinces = ["云山省", "江宁省", "海川省", "石门省", ""];
const cities = ["清河市", "安平市", "永宁市", "长丰市", "东岭市", "临江市"];
const counties = ["青阳县", "石湾区", "南屏县", "北塘区", "柳林县", "沙河县"];
const towns = ["白云镇", "桃园乡", "龙泉街道", "大柳镇", "新桥街道", "双河乡"];
const offices = [
  "教育局",
  "财政局",
  "自然资源局",
  "生态环境局",
  "市场监督管理局",
  "民政局",
  "应急管理局",
  "水利局",
  "人力资源和社会保障局",
  "综合行政执法局",
];

/** Whose report it is: a town, a county's or city's office, or a government, in the ways titles are worded. */
export function identityOf(random: Random, year: number): MadeIdentity {
  const province = random.pick(provinces);
  const city = random.pick(cities);
  const county = random.pick(counties);
  const [agency, self] = random.weighted<readonly [string, string]>([
    [[`${county}${random.pick(towns)}人民政府`, "我镇"], 30],
    [[`${city}${county}${random.pick(offices)}`, "我局"], 40],
    [[`${province}${city}${random.pick(offices)}`, "我局"], 20],
    [[`${city}人民政府办公室`, "我办"], 10],
  ]);
  const title = random.pick([
    `${agency}${year}年政府信息公开工作年度报告`,
    `${agency}${year}年度政府信息公开工作年度报告`,
    `${year}年${agency}政府信息公开年度报告`,
    `${year}年度${agency}政府信息公开工作年度报告`,
    `${agency}${year}年政府信息公开年度报告`,
  ]);
  const publishedOn = `${year + 1}-0${random.int(1, 3)}-${String(random.int(1, 28)).padStart(2, "0")}`;
  const indexNumber = `${random.int(10000000, 99999999)}X/${year + 1}-${String(random.int(1, 99999)).padStart(5, "0")}`;
  return { agency, self, year, title, indexNumber, publishedOn };
}
