import type { ZeroRequestRate } from "../statistics/zeroRequestRate.js";
import type { LabelledColumn } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { percent } from "./format.js";

/** A zero-request rate in a table: the share with what it rests on. */
export const rateColumns = ({ say, range }: Edition): LabelledColumn<ZeroRequestRate>[] => [
  {
    label: say({ en: "Share", zh: "占比" }),
    show: ({ value }) => percent(value),
    numeric: true,
  },
  {
    label: say({ en: "Without a request", zh: "零申请报告数" }),
    show: ({ zero }) => zero,
    numeric: true,
  },
  { label: say({ en: "Of", zh: "报告总数" }), show: ({ n }) => n, numeric: true },
  {
    label: say({ en: "95% interval", zh: "95%置信区间" }),
    show: ({ low, high }) => range(low, high),
  },
  {
    label: say({ en: "Left out", zh: "未计入" }),
    show: ({ missing }) => missing,
    numeric: true,
  },
];
