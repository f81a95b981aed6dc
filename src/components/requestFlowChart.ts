import type { RequestFlow } from "../statistics/requestFlow.js";
import { nouns, type Edition } from "./edition.js";
import { figure } from "./figure.js";
import { flowChart, type Stream } from "./flowChart.js";
import { number } from "./format.js";
import { noRequests } from "./noRequests.js";
import { nameOfOutcome } from "./outcomeChart.js";

const colours: Record<string, Stream["colour"]> = {
  granted: "green",
  partially_granted: "green",
  denied: "red",
  unavailable: "orange",
  not_processed: "orange",
  other: "muted",
  unaccounted: "muted",
};

/** Where the requests of the year came from and where they went. */
export function requestFlowChart(flow: RequestFlow, edition: Edition): HTMLElement {
  const { codebook, say, count } = edition;
  const onHand = flow.received + flow.carried_in;
  if (onHand === 0) return noRequests(flow.n, "received", edition);
  const sources = [
    stream(say({ en: "Received", zh: "本年新收" }), flow.received, "blue"),
    stream(say({ en: "Carried in", zh: "上年结转" }), flow.carried_in, "muted"),
  ];
  const ends = [
    ...flow.outcomes.map(({ outcome, requests }) =>
      stream(say(nameOfOutcome(outcome, codebook)), requests, colours[outcome] ?? "muted"),
    ),
    stream(say({ en: "Carried to next year", zh: "结转下年度" }), flow.carried_out, "blue"),
  ];
  const rows = [
    ...sources.map((row) => ({ side: say({ en: "in", zh: "来源" }), ...row })),
    ...ends.map((row) => ({ side: say({ en: "out", zh: "去向" }), ...row })),
  ].map(({ side, label, requests }) => ({ side, label, requests }));
  return figure({
    edition,
    title: say({
      en: `Where ${count(onHand, nouns.request)} in ${count(flow.n, nouns.report)} came from and went`,
      zh: `${count(flow.n, nouns.report)}中${count(onHand, nouns.request)}的来源与去向`,
    }),
    name: "gongkai-request-flow",
    description: rows
      .map(({ side, label, requests }) => `${side}: ${label} ${requests}`)
      .join("; "),
    rows,
    columns: [
      { label: say({ en: "Way", zh: "方向" }), show: ({ side }) => side },
      { label: say({ en: "Requests", zh: "申请" }), show: ({ label }) => label, heading: true },
      {
        label: say({ en: "Number", zh: "件数" }),
        show: ({ requests }) => number(requests),
        numeric: true,
      },
    ],
    draw: flowChart(
      sources,
      ends.filter(({ requests }) => requests > 0),
      { whole: say({ en: `${number(onHand)} in hand`, zh: `应办${number(onHand)}件` }) },
    ),
  });
}

const stream = (label: string, requests: number, colour: Stream["colour"]): Stream => ({
  label,
  requests,
  shown: number(requests),
  colour,
});
