import { html } from "htl";
import type { CellsByState } from "../statistics/coverage.js";
import type { Codebook } from "./codebook.js";
import { dataTable } from "./dataTable.js";
import { number, percent } from "./format.js";
import { term } from "./term.js";

/** Cells by state. A state that no cell is in has its row too. */
export function stateTable(counted: readonly CellsByState[], codebook: Codebook): HTMLElement {
  const rows = codebook.states.map((state) => {
    const found = counted.find((row) => row.state === state.key);
    return {
      ...state,
      cells: found?.cells ?? 0,
      with_value: found?.with_value ?? 0,
      value: found?.value ?? 0,
    };
  });
  return dataTable(
    rows,
    [
      {
        label: "State",
        show: (state) =>
          html`${term(state)}
            <div class="aside">${state.definition}</div>`,
        heading: true,
      },
      { label: "Cells", show: ({ cells }) => number(cells), numeric: true },
      { label: "Share", show: ({ value }) => percent(value), numeric: true },
      { label: "With a value", show: ({ with_value }) => number(with_value), numeric: true },
    ],
    { label: "Cells by state" },
  );
}
