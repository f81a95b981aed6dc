import { html } from "htl";
import type { Received } from "../statistics/requestsReceived.js";
import { reportAddress } from "./addresses.js";
import { entry, type Codebook } from "./codebook.js";
import { reportColumns } from "./reportColumns.js";
import { searchTable } from "./searchTable.js";

/** What each report says of the requests it received; the number links to its cell. */
export function receivedTable(received: readonly Received[], codebook: Codebook): HTMLElement {
  const stands = ({ basis, state }: Received) => {
    if (basis === "total") return "Total cell";
    if (basis === "applicants") return "Applicants added up";
    return `Not known: ${entry(codebook.states, state).en.toLowerCase()}`;
  };
  return searchTable(
    received,
    [
      ...reportColumns(),
      {
        key: "received",
        label: "Requests received",
        value: (report) => report.received,
        show: (report) =>
          html`<a href=${reportAddress(report.id, { cell: "requests.received.total" })}
            >${report.received ?? "–"}</a
          >`,
        numeric: true,
      },
      { key: "basis", label: "Taken from", value: stands },
    ],
    {
      label: "Requests received, by report",
      noun: "reports",
      words: ({ id, agency, year }) => [id, agency, year],
    },
  );
}
