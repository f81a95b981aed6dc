import type { Wording } from "./edition.js";

/** What a rule can give on a report. */
export const outcomes: Record<"failed" | "passed" | "not_checked", Wording> = {
  passed: { en: "Passed", zh: "通过" },
  failed: { en: "Failed", zh: "未通过" },
  not_checked: { en: "Not checked", zh: "未核查" },
};
