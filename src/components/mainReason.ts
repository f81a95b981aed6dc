import type { RefusalReason } from "../statistics/refusalReasons.js";
import { entry } from "./codebook.js";
import { nouns, type Edition } from "./edition.js";
import { number, percent } from "./format.js";

/** The most frequent reason for which requests were denied, in one sentence. */
export function mainReason(reasons: readonly RefusalReason[], edition: Edition): string {
  const { codebook, say, count } = edition;
  const denied = reasons.filter(({ heading }) => heading === "denied");
  const [first] = denied.toSorted((a, b) => b.requests - a.requests);
  if (!first || first.n === 0) {
    return say({ en: "No request was denied.", zh: "没有不予公开的申请。" });
  }
  const { en, zh } = entry(codebook.rows, first.reason);
  const all = count(first.n, nouns.request);
  return say({
    en: `Of ${all} denied, most were denied for one reason: ${en} (${number(first.requests)}, ${percent(first.value)}).`,
    zh: `不予公开的${all}中，以“${zh}”为由的最多，共${number(first.requests)}件，占${percent(first.value)}。`,
  });
}
