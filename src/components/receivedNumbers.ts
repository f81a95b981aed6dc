import type { Backlog } from "../statistics/backlog.js";
import type { ReceivedSummary } from "../statistics/receivedSummary.js";
import { nouns, type Edition } from "./edition.js";
import { number, percent, rate } from "./format.js";
import { statCards } from "./statCard.js";

/** How many requests there were, how they are spread over the reports, and how many were left over. */
export function receivedNumbers(
  {
    value,
    n,
    median,
    lower_quartile,
    upper_quartile,
    greatest,
    top_1,
    top_10,
    gini,
  }: ReceivedSummary,
  backlog: Backlog,
  edition: Edition,
): HTMLElement {
  const { say, count, range } = edition;
  const onHand = count(backlog.n, nouns.request);
  return statCards([
    {
      label: say({ en: "Requests received", zh: "新收申请" }),
      value: number(value),
      detail: [say({ en: `in ${count(n, nouns.report)}`, zh: `据${count(n, nouns.report)}` })],
    },
    {
      label: say({ en: "In the middle report", zh: "中位数" }),
      value: number(median),
      detail: [
        lower_quartile === upper_quartile
          ? say({
              en: `Half of the reports or more have ${number(median)}; the most is ${number(greatest)}`,
              zh: `半数以上报告为${number(median)}件，最多${number(greatest)}件`,
            })
          : say({
              en: `Half of the reports have ${number(lower_quartile)} to ${number(upper_quartile)}; the most is ${number(greatest)}`,
              zh: `半数报告在${number(lower_quartile)}至${number(upper_quartile)}件之间，最多${number(greatest)}件`,
            }),
      ],
    },
    {
      label: say({ en: "In the top tenth of reports", zh: "件数最多的一成报告" }),
      // Less than a report is nobody's tenth.
      value: percent(n < 10 ? null : top_10),
      detail: [
        n < 10
          ? say({ en: "not said of fewer than ten reports", zh: "报告不足十份，不作计算" })
          : n < 100
            ? say({ en: "of all requests", zh: "占全部申请的比例" })
            : say({
                en: `of all requests; ${percent(top_1)} in the top hundredth`,
                zh: `占全部申请的比例；最多的百分之一占${percent(top_1)}`,
              }),
        say({ en: `Gini coefficient ${rate(gini)}`, zh: `基尼系数${rate(gini)}` }),
      ],
    },
    {
      label: say({ en: "Carried to the next year", zh: "结转下年度" }),
      value: percent(backlog.value),
      detail: [
        say({
          en: `${number(backlog.carried_out)} of ${onHand} received or carried in`,
          zh: `新收和上年结转共${onHand}，结转${number(backlog.carried_out)}件`,
        }),
        ...(backlog.low === null
          ? []
          : [
              say({
                en: `95% interval ${range(backlog.low, backlog.high)}`,
                zh: `95%置信区间${range(backlog.low, backlog.high)}`,
              }),
            ]),
      ],
    },
  ]);
}
