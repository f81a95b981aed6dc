import type { ReportCount } from "../statistics/coverage.js";
import type { Edition } from "./edition.js";
import { number } from "./format.js";
import { provinceMap } from "./provinceMap.js";

/** Reports by province. */
export const provinceCountMap = (counts: readonly ReportCount[], edition: Edition): HTMLElement =>
  provinceMap(
    counts.map((row) => ({ province: row.province ?? null, value: row.reports, n: row.reports })),
    {
      title: edition.say({ en: "Reports by province", zh: "各省份报告数" }),
      name: "gongkai-reports-by-province",
      show: ({ value }) => number(value),
      edition,
    },
  );
