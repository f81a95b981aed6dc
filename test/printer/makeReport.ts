import type { FormKey } from "../../loaders/codebook/schema.ts";
import { cellsOf, type Kept, type Money } from "./cellsOf.ts";
import { makeFigures } from "./figures.ts";
import { identityOf } from "./identityOf.ts";
import type { FormName, MadeReport, Wording } from "./madeReport.ts";
import { proseOf } from "./proseOf.ts";
import { Random } from "./random.ts";
import { articles } from "./statutoryForm.ts";

const everything: Kept = { blank: true, merged: true };

/** Makes up a report: consistent in its numbers, as varied in its wording and states as reports are. */
export function makeReport(seed: number, form: FormName, kept: Kept = everything): MadeReport {
  const random = new Random(seed);
  const forms = formsOf(random.fork(), form);
  const year =
    form === "form2019" && random.chance(0.8) ? random.int(2019, 2020) : random.int(2021, 2025);
  const identity = identityOf(random.fork(), year);
  const headerUnit = random.weighted<Money | null>([
    ["万元", 50],
    ["元", 10],
    ["亿元", 5],
    [null, 35],
  ]);
  const figures = makeFigures(random.fork(), forms);
  const { cells, merged } = cellsOf(random.fork(), figures, forms, { headerUnit }, kept);
  return {
    seed,
    form,
    forms,
    identity,
    prose: proseOf(random.fork(), identity, cells),
    wording: wordingOf(random.fork(), headerUnit),
    cells,
    merged,
  };
}

function formsOf(random: Random, form: FormName): Map<string, FormKey> {
  const parts = [...articles.form2019.map(({ key }) => key), "requests"];
  const forms = new Map<string, FormKey>();
  const either = (): FormKey => (random.chance(0.5) ? "form2019" : "form2021");
  for (const part of parts) forms.set(part, form === "mixed" ? either() : form);
  // The current form has no such part; a mix either prints the older one or leaves it out.
  if (forms.get("article20_9") === "form2021") forms.delete("article20_9");
  return forms;
}

/** How a report words its tables, with a unit of money in its headers where it has one. */
export function wordingOf(random: Random, headerUnit: Money | null): Wording {
  const variety = random.pick([0, 0, 0.3, 0.6]);
  const seed = random.int(0, 0xffffffff);
  const broken = random.pick([0, 0.5, 1]);
  const amountNote =
    headerUnit === null
      ? ""
      : random.pick([
          `（单位：${headerUnit}）`,
          `（${headerUnit}）`,
          `（单位：${headerUnit}，保留4位小数）`,
        ]);
  return {
    // By the key alone, so that it does not matter which part of the report is printed first.
    pick(key, labels) {
      const own = new Random(seed ^ hash(key));
      return own.chance(variety) ? own.pick(labels) : labels[0]!;
    },
    breaks: (text) => new Random(seed ^ hash(text)).chance(broken),
    halfWidth: random.chance(0.5),
    articleHeading: random.chance(variety) ? random.int(0, 3) : 0,
    amountNote,
    splitHeader: random.chance(0.1),
    extraRow: random.chance(0.06)
      ? ["其他主动公开文件", ...Array.from({ length: 3 }, () => String(random.int(0, 40)))]
      : null,
    wider: random.chance(0.1) ? 1 : 0,
  };
}

function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 16777619);
  return value;
}
