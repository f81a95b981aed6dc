import { html } from "htl";
import type { CellsByState } from "../statistics/coverage.js";
import { dataTable } from "./dataTable.js";
import type { Edition } from "./edition.js";
import { number, percent } from "./format.js";

/** Cells by state. A state that no cell is in has its row too. */
export function stateTable(
  counted: readonly CellsByState[],
  { codebook, say, term, define }: Edition,
): HTMLElement {
  const rows = codebook.states.map((state) => {
    const found = counted.find((row) => row.state === state.key);
    return {
      ...state,
      cells: found?.cells ?? 0,
      with_value: found?.with_value ?? 0,
      value: found?.value ?? null,
    };
  });
  return dataTable(
    rows,
    [
      {
        label: say({ en: "State", zh: "状态" }),
        show: (state) =>
          html`${term(state)}
            <div class="aside">${define(state)}</div>`,
        heading: true,
        prose: true,
      },
      {
        label: say({ en: "Cells", zh: "单元格" }),
        show: ({ cells }) => number(cells),
        numeric: true,
      },
      {
        label: say({ en: "Share", zh: "占比" }),
        show: ({ value }) => percent(value),
        numeric: true,
      },
      {
        label: say({ en: "With a value", zh: "有值" }),
        show: ({ with_value }) => number(with_value),
        numeric: true,
      },
    ],
    { label: say({ en: "Cells by state", zh: "各状态单元格" }) },
  );
}
