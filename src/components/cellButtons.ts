import { html } from "htl";
import { entry, placeOf } from "./codebook.js";
import type { Edition } from "./edition.js";
import type { Finding } from "./findingTable.js";
import { number } from "./format.js";
import { nameOf, type Correction, type PlacedCell } from "./reportData.js";
import type { Selection } from "./selection.js";

/** What stands in a cell where nothing is printed, or nothing can be shown. */
const signs: Record<string, string> = { blank: "空", missing: "缺" };

/** Makes the cells of a report's tables into buttons that choose them. */
export class CellButtons {
  readonly #cells: Map<string, PlacedCell>;
  readonly #severities = new Map<string, Finding["severity"]>();
  readonly #corrections: Map<string, Correction>;
  readonly #edition: Edition;
  readonly #selection: Selection;

  constructor(
    cells: readonly PlacedCell[],
    findings: readonly Finding[],
    corrections: readonly Correction[],
    edition: Edition,
    selection: Selection,
  ) {
    this.#cells = new Map(cells.map((cell) => [nameOf(cell), cell]));
    this.#corrections = new Map(corrections.map((correction) => [nameOf(correction), correction]));
    this.#edition = edition;
    this.#selection = selection;
    for (const severity of ["note", "warning", "error"] as const) {
      for (const finding of findings) {
        if (finding.severity !== severity) continue;
        for (const name of finding.cells?.split(" ") ?? []) this.#severities.set(name, severity);
      }
    }
  }

  has(name: string): boolean {
    return this.#cells.has(name);
  }

  /** The form of a row, by any of its cells; undefined when the report has no such row. */
  formOf(table: string, row: string): string | null | undefined {
    for (const cell of this.#cells.values()) {
      if (cell.table === table && cell.row === row) return cell.form;
    }
    return undefined;
  }

  /** Table cells for the columns of a row. One number printed across several columns is one cell. */
  row(names: readonly string[]): HTMLElement[] {
    const runs: PlacedCell[][] = [];
    for (const name of names) {
      const cell = this.#cells.get(name);
      if (!cell) continue;
      const run = runs.at(-1);
      const before = run?.at(-1);
      if (run && before && isMergedWith(before, cell)) run.push(cell);
      else runs.push([cell]);
    }
    return runs.map((run) => this.#cell(run));
  }

  #cell(run: readonly PlacedCell[]): HTMLElement {
    const [cell] = run;
    if (!cell) throw new Error("a table cell stands for one cell at least");
    const names = run.map(nameOf);
    const severity = names.map((name) => this.#severities.get(name)).find(Boolean);
    return html`<td colspan=${run.length} class=${run.length > 1 ? "spanned" : ""}>
      <button
        type="button"
        tabindex="-1"
        class=${`cell state-${cell.state}${severity ? ` found-${severity}` : ""}`}
        data-cells=${names.join(" ")}
        aria-pressed="false"
        aria-label=${this.#spoken(cell)}
        onclick=${() => {
          this.#selection.choose({ cell: names[0] ?? "" });
        }}
      >
        ${cell.raw ?? signs[cell.state] ?? "?"}${this.#corrected(names)}
      </button>
    </td>`;
  }

  /** The right value of a cell that is known to be wrong, beside what is printed. */
  #corrected(names: readonly string[]): HTMLElement | string {
    const correction = names.map((name) => this.#corrections.get(name)).find(Boolean);
    if (!correction) return "";
    return html` <ins class="corrected">${correction.corrected ?? "?"}</ins>`;
  }

  #spoken({ raw, state, value, ...cell }: PlacedCell): string {
    const { codebook, say } = this.#edition;
    const place = placeOf(codebook, nameOf(cell));
    const known = entry(codebook.states, state);
    const read = value === null ? null : number(value);
    const correction = this.#corrections.get(nameOf(cell));
    const right = correction ? number(correction.corrected) : null;
    return say({
      en: `${place.en}: ${raw ?? ""} (${known.en.toLowerCase()}${read === null ? "" : `, ${read}`})${right === null ? "" : `, corrected to ${right}`}`,
      zh: `${place.zh}：${raw ?? ""}（${known.zh}${read === null ? "" : `，${read}`}）${right === null ? "" : `，更正为${right}`}`,
    });
  }
}

function isMergedWith(a: PlacedCell, b: PlacedCell): boolean {
  return a.state === "merged" && b.state === "merged" && a.start === b.start && a.end === b.end;
}
