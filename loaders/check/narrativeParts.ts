import { codebook } from "../codebook/codebook.ts";
import { ofWhich } from "../codebook/claims/words.ts";
import type { Claim, Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { passed } from "./trial.ts";

const kinds = new Map(codebook.claims.map((kind) => [kind.key, kind]));
const parting = new RegExp(ofWhich);
/** Words that say a list names but some of the parts. */
const some = /等|主要|重点|部分|大多|尤其|特别/;
/** What may still stand between a list and the end of its sentence. */
const nothing = /^[\s,，、)）”"]*(?:[。；;!！?？]|$)/;

/** The parts that a sentence lists are never more than their whole, and as many where the list is whole. */
export function parts(report: Report): Trial[] {
  const { claims } = report;
  const lists = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.partOf === null) continue;
    const list = lists.get(claim.partOf);
    if (list) list.push(claim);
    else lists.set(claim.partOf, [claim]);
  }
  return claims.flatMap((whole, i) => {
    const groups = divisions(lists.get(i) ?? []);
    return groups.map((group) => trial(report, whole, group, groups.length === 1));
  });
}

/**
 * Parts of one division each. Parts without a division of their own belong to the one that most parts are of:
 * 学习强国 among newspapers and websites.
 */
function divisions(listed: readonly Claim[]): Claim[][] {
  const byDimension = new Map<string | null, Claim[]>();
  for (const claim of listed) {
    const { dimension } = kinds.get(claim.kind)!;
    const group = byDimension.get(dimension);
    if (group) group.push(claim);
    else byDimension.set(dimension, [claim]);
  }
  const unnamed = byDimension.get(null) ?? [];
  if (byDimension.size === 2 && 0 < unnamed.length && 2 * unnamed.length < listed.length) {
    return [[...listed]];
  }
  return [...byDimension.values()];
}

function trial(report: Report, whole: Claim, listed: readonly Claim[], isOnly: boolean): Trial {
  const least = listed.reduce((sum, claim) => sum + claim.least, 0);
  const most = listed.reduce((sum, claim) => sum + claim.most, 0);
  const isMore = least > whole.most;
  const isLess = most < whole.least && isOnly && isWhole(report, whole, listed);
  if (!isMore && !isLess) return passed;
  const sum = listed.reduce((total, { value }) => total + value, 0);
  const added = `${listed.map(({ value }) => value).join(" + ")} = ${sum}`;
  return {
    outcome: "failed",
    cells: [],
    expected: `parts that add up to ${whole.raw}`,
    found: added,
    zh: { expected: `各分项之和为${whole.raw}` },
    message: `the parts of “${whole.raw}” add up to ${sum}: ${added}`,
    start: whole.start,
    end: listed.at(-1)!.end,
  };
}

/** Whether a list looks whole, so that its parts should be as many as what they are parts of. */
function isWhole({ document: { text } }: Report, whole: Claim, listed: readonly Claim[]): boolean {
  const [first, last] = [listed[0]!, listed.at(-1)!];
  const { dimension } = kinds.get(first.kind)!;
  // Requests received may still be open; reasons divide only the outcome they belong to.
  if (whole.kind === "requests_received" && (dimension === "outcome" || dimension === "reason"))
    return false;
  if (whole.kind === "requests_handled" && dimension === "reason") return false;
  let words = "";
  let at = whole.end;
  for (const { start, end } of listed) {
    // Several parts may share one number: 各1条.
    words += text.slice(at, Math.max(at, start));
    at = end;
  }
  return (
    listed.length > 1 &&
    parting.test(text.slice(whole.end, first.start)) &&
    !some.test(words) &&
    !/[\d０-９]/.test(words) &&
    nothing.test(text.slice(last.end, whole.sentence.end))
  );
}
