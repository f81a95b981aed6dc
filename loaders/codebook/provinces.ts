import type { Province } from "./schema.ts";

/**
 * The 31 divisions of the first level whose bodies report under the Regulations, by code (GB/T 2260). `tile` is
 * a place on a map of equal squares, column and row from the top left: neighbours as near as squares allow.
 */
export const provinces: Province[] = [
  { code: "11", en: "Beijing", zh: "北京", tile: [6, 2] },
  { code: "12", en: "Tianjin", zh: "天津", tile: [7, 2] },
  { code: "13", en: "Hebei", zh: "河北", tile: [6, 3] },
  { code: "14", en: "Shanxi", zh: "山西", tile: [5, 3] },
  { code: "15", en: "Inner Mongolia", zh: "内蒙古", tile: [5, 2] },
  { code: "21", en: "Liaoning", zh: "辽宁", tile: [8, 2] },
  { code: "22", en: "Jilin", zh: "吉林", tile: [8, 1] },
  { code: "23", en: "Heilongjiang", zh: "黑龙江", tile: [8, 0] },
  { code: "31", en: "Shanghai", zh: "上海", tile: [8, 5] },
  { code: "32", en: "Jiangsu", zh: "江苏", tile: [7, 4] },
  { code: "33", en: "Zhejiang", zh: "浙江", tile: [7, 5] },
  { code: "34", en: "Anhui", zh: "安徽", tile: [6, 4] },
  { code: "35", en: "Fujian", zh: "福建", tile: [7, 6] },
  { code: "36", en: "Jiangxi", zh: "江西", tile: [6, 5] },
  { code: "37", en: "Shandong", zh: "山东", tile: [7, 3] },
  { code: "41", en: "Henan", zh: "河南", tile: [5, 4] },
  { code: "42", en: "Hubei", zh: "湖北", tile: [5, 5] },
  { code: "43", en: "Hunan", zh: "湖南", tile: [5, 6] },
  { code: "44", en: "Guangdong", zh: "广东", tile: [6, 7] },
  { code: "45", en: "Guangxi", zh: "广西", tile: [5, 7] },
  { code: "46", en: "Hainan", zh: "海南", tile: [5, 8] },
  { code: "50", en: "Chongqing", zh: "重庆", tile: [4, 5] },
  { code: "51", en: "Sichuan", zh: "四川", tile: [3, 5] },
  { code: "52", en: "Guizhou", zh: "贵州", tile: [4, 6] },
  { code: "53", en: "Yunnan", zh: "云南", tile: [3, 6] },
  { code: "54", en: "Tibet", zh: "西藏", tile: [1, 5] },
  { code: "61", en: "Shaanxi", zh: "陕西", tile: [4, 4] },
  { code: "62", en: "Gansu", zh: "甘肃", tile: [3, 3] },
  { code: "63", en: "Qinghai", zh: "青海", tile: [2, 4] },
  { code: "64", en: "Ningxia", zh: "宁夏", tile: [4, 3] },
  { code: "65", en: "Xinjiang", zh: "新疆", tile: [1, 3] },
];
