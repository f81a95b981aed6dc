import { html } from "htl";
import type { Received } from "../statistics/requestsReceived.js";
import { reportAddress } from "./addresses.js";
import { nouns, type Edition } from "./edition.js";
import { number } from "./format.js";
import { reportColumns } from "./reportColumns.js";
import { searchTable } from "./searchTable.js";

/** What each report says of the requests it received; the number links to its cell. */
export function receivedTable(received: readonly Received[], edition: Edition): HTMLElement {
  const { codebook, say, name } = edition;
  const stands = ({ basis, state }: Received) => {
    if (basis === "total") return say({ en: "Total cell", zh: "总计栏" });
    if (basis === "applicants") return say({ en: "Applicants added up", zh: "申请人各栏相加" });
    if (basis === "claim") return say({ en: "Sentence of the report", zh: "正文表述" });
    const why = name(codebook.states, state);
    return say({ en: `Not known: ${why.toLowerCase()}`, zh: `不详：${why}` });
  };
  return searchTable(
    received,
    [
      ...reportColumns<Received>(edition),
      {
        key: "received",
        label: say({ en: "Requests received", zh: "新收申请" }),
        value: (report) => report.received,
        show: (report) =>
          html`<a href=${reportAddress(report.id, { cell: "requests.received.total" })}
            >${number(report.received)}</a
          >`,
        numeric: true,
      },
      { key: "basis", label: say({ en: "Taken from", zh: "取数依据" }), value: stands },
    ],
    {
      label: say({ en: "Requests received, by report", zh: "各报告新收申请" }),
      noun: nouns.report,
      edition,
      words: ({ id, agency, year }) => [id, agency, year],
    },
  );
}
