import { html } from "htl";
import { entry } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import type { Edition, Wording } from "./edition.js";
import { text } from "./format.js";
import type { CheckOf } from "./reportData.js";

const outcomes: Record<CheckOf["outcome"], Wording> = {
  passed: { en: "Passed", zh: "通过" },
  failed: { en: "Failed", zh: "未通过" },
  not_checked: { en: "Not checked", zh: "未核查" },
};

/** What each rule gave on one report, folded away behind the counts. */
export function checkList(
  checks: readonly CheckOf[],
  { codebook, language, say, term }: Edition,
): HTMLElement {
  const counts = (Object.entries(outcomes) as [CheckOf["outcome"], Wording][]).map(
    ([outcome, { en, zh }]) => {
      const n = checks.filter((check) => check.outcome === outcome).length;
      return { en: `${n} ${en.toLowerCase()}`, zh: `${zh}${n}条` };
    },
  );
  return html`<details class="aside">
    <summary>
      ${say({
        en: `Of ${checks.length} rules: ${counts.map(({ en }) => en).join(", ")}`,
        zh: `共${checks.length}条规则：${counts.map(({ zh }) => zh).join("，")}`,
      })}
    </summary>
    ${dataTable(
      checks,
      [
        {
          label: say({ en: "Rule", zh: "规则" }),
          show: ({ rule }) => term(entry(codebook.rules, rule)),
          heading: true,
        },
        {
          label: say({ en: "Outcome", zh: "结论" }),
          show: ({ outcome }) =>
            html`<span class=${`outcome outcome-${outcome}`}>${say(outcomes[outcome])}</span>`,
        },
        {
          label: say({ en: "Why not checked", zh: "未核查原因" }),
          show: ({ reason, reason_zh }) => text(language === "en" ? reason : reason_zh),
        },
      ],
      { label: say({ en: "Rules on this report", zh: "本报告各规则核查结论" }) },
    )}
  </details>`;
}
