import { codebook } from "../codebook/codebook.ts";
import type { FormKey } from "../codebook/schema.ts";
import { applicants, isStoreyExchanged, upperStorey } from "./applicants.ts";
import { applicantWordings, areInFormByLine } from "./columnOrders.ts";
import { characters, isWithin, sumOf, sumsOf } from "./characterSums.ts";
import { formRows, type FormRow } from "./formCells.ts";
import { bare } from "./labels.ts";

/* All that a form prints in the requests table, in whatever order a copy of the page puts it. */

const groups = codebook.groups.filter(({ table }) => table === "requests");
const labelsOf = (key: string) => groups.find((group) => group.key === key)!.labels;

/** The wordings of each column of the header, in the order of the form. */
const columnWordings = applicants.map((key) => applicantWordings.get(key)!);
/** What may stand in the header beside the columns, each once or not at all. */
const besideColumns = [labelsOf("relation"), labelsOf("applicants"), labelsOf("organizations")];

const forms: readonly FormKey[] = ["form2019", "form2021"];
const ofForms = new Map(
  forms.map(
    (form) => [form, formRows.requests.filter(({ entry }) => entry.columns[form])] as const,
  ),
);
const besideValues = new Map(forms.map((form) => [form, textsBesideValues(form)] as const));

/** The rows of the requests table in a form. */
export function rowsOf(form: FormKey): readonly FormRow[] {
  return ofForms.get(form)!;
}

/** What stands beside values in a form: for each row and each heading over rows, its wordings with the number that it has there. */
function textsBesideValues(form: FormKey): string[][] {
  const rows = rowsOf(form).map(({ entry }) => entry);
  const over = new Set(rows.map(({ group }) => group));
  const headings = groups.filter(({ key }) => over.has(key));
  return [...rows, ...headings].map(({ zh, labels }) => {
    const [number] = /^[一二三四五六七八九十]*/.exec(bare(zh))!;
    return labels.map((label) => number + label);
  });
}

const vocabulary = new Set(
  characters([...columnWordings, ...besideColumns, ...besideValues.values()].flat(2).join("")),
);

/** Whether every Chinese character of a text is one that the forms print in the table. */
export function isOfRequests(text: string): boolean {
  return isWithin(text, vocabulary);
}

/** Made when first asked for: most reports are read without. */
let sums: {
  readonly besideValues: ReadonlyMap<FormKey, ReadonlySet<number>>;
  readonly headers: ReadonlySet<number>;
  /** Of the columns with what stands over them, or without. */
  readonly columns: ReadonlySet<number>;
} | null = null;

function sumsOfForms() {
  return (sums ??= {
    besideValues: new Map([...besideValues].map(([form, texts]) => [form, sumsOf(texts)])),
    headers: sumsOf([...columnWordings, ...besideColumns.map((wordings) => ["", ...wordings])]),
    columns: sumsOf([
      ...columnWordings,
      ["", ...labelsOf("applicants")],
      ["", ...labelsOf("organizations")],
    ]),
  });
}

/** A report prints the header anew on each page that its table goes over. */
const mostHeaders = 4;

/** The form of which a text is the whole requests table but for its values, with its header or without; null where it is that of neither. */
export function wholeRequests(text: string): FormKey | null {
  return formOfSum(sumOf(text));
}

/** The same where the text holds another table too, of which these are the sums. */
export function wholeRequestsWith(text: string, others: ReadonlySet<number>): FormKey | null {
  const sum = sumOf(text);
  for (const other of others) {
    const form = formOfSum(sum - other);
    if (form) return form;
  }
  return null;
}

function formOfSum(sum: number): FormKey | null {
  const { besideValues: sumsBeside, headers } = sumsOfForms();
  for (const [form, ofForm] of sumsBeside) {
    if (ofForm.has(sum)) return form;
    for (const header of headers)
      for (let times = 1; times <= mostHeaders; times++)
        if (ofForm.has(sum - times * header)) return form;
  }
  return null;
}

const overColumns = [...labelsOf("organizations"), ...labelsOf("applicants")].map(characters);
const ofHeader = new Set([...columnWordings.flat(), ...overColumns].join(""));

const upperLabels = new Map(
  upperStorey.map((key) => [key, (applicantWordings.get(key) ?? labelsOf(key)).map(characters)]),
);

/** Whether a text is one of the header: labels of columns, what stands over them, or parts of these. */
export function isOfColumns(text: string): boolean {
  return characters(text) !== "" && isWithin(text, ofHeader);
}

/** What stands beside values, parts of which may be those of the header as well: 法 of 无法提供, 益 of 合法权益. */
const besideAny = [...besideValues.values()].flat(2).map(characters);
/** So many such parts are looked for. */
const mostStrays = 4;

/**
 * What the texts of a table tell of the order of its columns: that it is the form's, or nothing; null where its header is
 * not whole. `lines` are in the order in which they are printed. The labels of organisations must begin one behind the
 * other as in the form, or each line show parts of labels in an order that no other order of the columns has.
 * 申请 alone is the end of a row's label: 政府信息公开申请.
 */
export function readApplicantOrder(lines: readonly (readonly string[])[]): "form" | "open" | null {
  const parts = lines.map((texts) =>
    texts
      .filter((text) => isOfColumns(text) && !/^[申请]*$/.test(characters(text)))
      .map(characters),
  );
  const labels = withoutStrays(parts.flat());
  if (labels.length === 0) return null;
  if (isStoreyExchanged(parts.filter((line) => line.length > 0).map((line) => line.map(storeyKey))))
    return "open";
  return labels.every(beginAsInForm) || areInFormByLine(parts) ? "form" : "open";
}

/** The key of a label of the upper storey; of any other text itself. */
function storeyKey(text: string): string {
  const key = upperStorey.find((entry) => upperLabels.get(entry)!.includes(text));
  return key ?? text;
}

/** Every way in which texts without some that may be parts of what stands beside values are the labels of all columns. */
function withoutStrays(parts: readonly string[]): string[] {
  const { columns } = sumsOfForms();
  const mayStray = parts.flatMap((part, i) =>
    besideAny.some((label) => label.includes(part)) ? [i] : [],
  );
  const found: string[] = [];
  const leaveOut = (from: number, left: readonly number[]) => {
    const printed = parts.filter((_, i) => !left.includes(i)).join("");
    if (columns.has(sumOf(printed)))
      found.push(overColumns.reduce((text, over) => text.replace(over, ""), printed));
    if (left.length === mostStrays) return;
    for (let i = from; i < mayStray.length; i++) leaveOut(i + 1, [...left, mayStray[i]!]);
  };
  leaveOut(0, []);
  return found;
}

/** Whether the labels of organisations begin one behind the other as in the form. */
function beginAsInForm(printed: string): boolean {
  const begin = columnWordings.slice(1, -1).map(([label]) => printed.indexOf(label![0]!));
  return begin.every((at, i) => i === 0 || begin[i - 1]! < at);
}
