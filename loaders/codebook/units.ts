import type { Unit } from "./schema.ts";

/** Units met in print. Counts are kept as they are; amounts are stored in 万元 (ten thousand yuan). */
export const units: Unit[] = [
  {
    key: "count",
    en: "items",
    zh: "件",
    kind: "count",
    exponent: 0,
    labels: ["件", "项", "条", "个", "宗", "部", "份", "件次", "次", "家", "笔"],
  },
  { key: "yuan", en: "yuan", zh: "元", kind: "amount", exponent: -4, labels: ["元", "人民币元"] },
  { key: "wan_yuan", en: "10,000 yuan", zh: "万元", kind: "amount", exponent: 0, labels: ["万元"] },
  {
    key: "yi_yuan",
    en: "100 million yuan",
    zh: "亿元",
    kind: "amount",
    exponent: 4,
    labels: ["亿元"],
  },
];
