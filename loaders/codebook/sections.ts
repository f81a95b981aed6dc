import type { Section } from "./schema.ts";

/** The six parts of a report, in their statutory order, with the headings met in print. Numbers are not part of a heading. */
export const sections: Section[] = [
  {
    key: "overview",
    en: "Overview",
    zh: "总体情况",
    labels: ["总体情况", "概述", "工作开展情况", "主要工作概述", "主要工作情况"],
  },
  {
    key: "disclosure",
    en: "Proactive disclosure",
    zh: "主动公开政府信息情况",
    labels: [
      "主动公开政府信息情况",
      "行政机关主动公开政府信息情况",
      "政府信息主动公开情况",
      "主动公开政府政府信息情况",
      "主动公开政府政府情况",
    ],
  },
  {
    key: "requests",
    en: "Requests received and handled",
    zh: "收到和处理政府信息公开申请情况",
    labels: [
      "收到和处理政府信息公开申请情况",
      "行政机关收到和处理政府信息公开申请情况",
      "政府信息依申请公开情况",
      "依申请公开政府信息情况",
    ],
  },
  {
    key: "disputes",
    en: "Review and litigation",
    zh: "政府信息公开行政复议、行政诉讼情况",
    labels: [
      "政府信息公开行政复议、行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况",
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
    ],
  },
  {
    key: "problems",
    en: "Problems and improvements",
    zh: "存在的主要问题及改进情况",
    labels: [
      "存在的主要问题及改进情况",
      "存在的主要问题和改进情况",
      "存在的问题及改进情况",
      "存在的问题和改进情况",
      "存在的主要问题及改进措施",
      "存在的问题及改进措施",
      "存在的主要问题",
      "改进措施",
      "下一步工作打算",
    ],
  },
  {
    key: "other",
    en: "Other matters to report",
    zh: "其他需要报告的事项",
    labels: ["其他需要报告的事项", "需要报告的其他事项", "其他需要说明的事项"],
  },
  { key: "unlisted", en: "Other part", zh: "其他部分", labels: [] },
];
