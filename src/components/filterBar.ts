import type { ColumnTable } from "arquero";
import { html } from "htl";
import type { Group } from "../statistics/groups.js";
import { bases, type Basis } from "../statistics/requestsReceived.js";
import { choicesOf } from "../statistics/select.js";
import {
  everything,
  readSelection,
  writeSelection,
  type Selection,
} from "../statistics/Selection.js";
import type { Edition, Wording } from "./edition.js";
import { valueLabel } from "./groupLabel.js";

export interface FilterBarOptions {
  /** Whether the page's numbers can rest on several grounds, which the reader may narrow. */
  basis?: boolean;
  /** Whether known errors can be put right on the page. */
  corrections?: boolean;
}

type Value = string | number | null;

/**
 * Lets the reader choose which reports a page counts. What is chosen stands in the address, so that a view can be
 * cited and sent. An input for Framework's `view`: its value is a Selection.
 */
export function filterBar(
  table: ColumnTable,
  edition: Edition,
  { basis = false, corrections: canCorrect = true }: FilterBarOptions = {},
): HTMLElement {
  const { say } = edition;
  const choices = choicesOf(table);
  const read = readSelection(new URLSearchParams(location.search), choices);
  let selection = read.selection;
  const bar = html`<form
    class="filters"
    aria-label=${say({ en: "Which reports", zh: "报告范围" })}
  ></form>`;
  Object.defineProperty(bar, "value", { get: () => selection });
  bar.addEventListener("submit", (event: Event) => {
    event.preventDefault();
  });
  // A box tells of its change before the selection has it: the page would be worked out twice.
  bar.addEventListener(
    "input",
    (event: Event) => {
      if (event.target !== bar) event.stopPropagation();
    },
    { capture: true },
  );

  const change = (next: Partial<Selection>) => {
    selection = { ...selection, ...next };
    const query = writeSelection(selection, new URLSearchParams(location.search)).toString();
    history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}`);
    draw();
    bar.dispatchEvent(new CustomEvent("input"));
  };

  const fields = filters.filter(
    (field) => (choices[field]?.length ?? 0) > 1 || selection[field] !== null,
  );
  const menus = fields.map((field) =>
    menu({
      name: say(names[field]),
      values: choices[field] ?? [],
      label: (value) => valueLabel(field, value, edition),
      chosen: () => selection[field],
      choose: (values) => {
        change({ [field]: values });
      },
      edition,
    }),
  );
  if (basis) {
    menus.push(
      menu({
        name: say({ en: "Number taken from", zh: "取数依据" }),
        values: bases,
        label: (value) => say(basisNames[value as Basis]),
        chosen: () => (selection.basis.length === bases.length ? null : selection.basis),
        choose: (values) => {
          change({ basis: (values as readonly Basis[] | null) ?? everything.basis });
        },
        edition,
      }),
    );
  }
  const corrections = html`<label class="filter-switch"
    ><input
      type="checkbox"
      onchange=${(event: Event) => {
        change({ corrections: (event.target as HTMLInputElement).checked });
      }}
    />
    ${say({ en: "Known errors put right", zh: "更正已知错误" })}</label
  >`;
  const box = corrections.querySelector("input");
  const reset = html`<button
    type="button"
    class="plain-button"
    onclick=${() => {
      change(everything);
    }}
  >
    ${say({ en: "All reports", zh: "全部报告" })}
  </button>`;
  const strange =
    read.unknown.length === 0
      ? ""
      : html`<p class="aside" role="alert">
          ${say({
            en: "The address asks for what no report has: ",
            zh: "网址中有任何报告都不具备的条件：",
          })}${read.unknown.map(({ name, value }) => `${name}=${value}`).join(", ")}
        </p>`;
  bar.append(...menus.map(({ node }) => node), canCorrect ? corrections : "", reset, strange);

  function draw() {
    for (const each of menus) each.redraw();
    if (box) box.checked = selection.corrections;
    reset.hidden = writeSelection(selection).size === 0;
  }
  draw();
  return bar;
}

type Filter = Exclude<Group, "tier">;

const names: Record<Filter, Wording> = {
  year: { en: "Year", zh: "年度" },
  form: { en: "Form", zh: "表格版本" },
  level: { en: "Level", zh: "行政层级" },
  province: { en: "Province", zh: "省份" },
  agency_type: { en: "Kind of body", zh: "机关类型" },
};

/** Level and kind of body together say what a tier does. */
const filters: readonly Filter[] = ["year", "form", "level", "province", "agency_type"];

const basisNames: Record<Basis, Wording> = {
  total: { en: "Total cell", zh: "总计栏" },
  applicants: { en: "Applicants added up", zh: "申请人各栏相加" },
  claim: { en: "Sentence of the report", zh: "正文表述" },
};

interface MenuOptions {
  name: string;
  values: readonly Value[];
  label: (value: Value) => string;
  /** The values chosen; null for all. */
  chosen: () => readonly Value[] | null;
  choose: (values: readonly Value[] | null) => void;
  edition: Edition;
}

/** A field's values, folded away behind what is chosen of them. */
function menu({ name, values, label, chosen, choose, edition: { say, list } }: MenuOptions) {
  const boxes = values.map((value) => {
    const box = html`<input
      type="checkbox"
      onchange=${() => {
        const on = boxes.filter(({ input }) => input.checked).map((entry) => entry.value);
        choose(on.length === 0 || on.length === values.length ? null : on);
      }}
    />` as HTMLInputElement;
    return { value, input: box, node: html`<label>${box} ${label(value)}</label>` };
  });
  const summary = html`<span></span>`;
  const node = html`<details class="filter">
    <summary><span class="filter-name">${name}</span> ${summary}</summary>
    <fieldset>
      <legend class="unseen">${name}</legend>
      ${boxes.map((box) => box.node)}
    </fieldset>
  </details>` as HTMLDetailsElement;
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    node.open = false;
    node.querySelector("summary")?.focus();
  });
  node.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !node.contains(relatedTarget)) node.open = false;
  });
  return {
    node,
    redraw() {
      const wanted = chosen();
      // Nothing ticked means all, as everything ticked does.
      for (const { value, input } of boxes) input.checked = wanted?.includes(value) ?? false;
      const words = wanted?.map(label) ?? [];
      summary.textContent =
        wanted === null
          ? say({ en: "all", zh: "全部" })
          : words.length > 2
            ? say({ en: `${words.length} chosen`, zh: `已选${words.length}项` })
            : list(words);
      node.classList.toggle("narrowed", wanted !== null);
    },
  };
}
