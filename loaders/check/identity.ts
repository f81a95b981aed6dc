import type { Report } from "../report/report.ts";
import type { Known, Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

/** The name of the agency says where it is, or the agency is a central one. */
export function agencyPlace({ identity: { agency } }: Report, known: Known | null): Trial[] {
  if (!agency) return [notChecked("the agency is unknown", "机关不明")];
  if (!known) return [notChecked("its place was not looked for", "未查找其区划")];
  if (known.namesPlace) return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: "a name with its place",
      found: agency.value,
      zh: { expected: "冠有区划的名称" },
      message: `${agency.value} is named without its place`,
      start: agency.start,
      end: agency.end,
    },
  ];
}
