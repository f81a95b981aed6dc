import { readBytes } from "../loaders/corpus.ts";
import { compare } from "./printer/compare.ts";
import { layouts, makeReport, print, type FormName } from "./printer/printer.ts";

/** Prints right, wrong and missed per layout and form. Arguments: reports a layout and form, layouts by name. */

const count = Number(process.argv[2] ?? 200);
const wanted = process.argv.slice(3);
for (const layout of layouts) {
  if (wanted.length > 0 && !wanted.includes(layout.key)) continue;
  for (const form of ["form2019", "form2021", "mixed"] as FormName[]) {
    const tally = { right: 0, wrong: 0, missed: 0 };
    let shown = 0;
    for (let seed = 1; seed <= count; seed++) {
      const made = makeReport(seed, form, layout.keeps);
      const { report } = await readBytes(print(made, layout), `${seed}${layout.extension}`);
      for (const { name, outcome, truth, read } of compare(report, made, layout)) {
        tally[outcome]++;
        if (outcome !== "right" && process.env["SHOW"]?.includes(outcome) && shown++ < 10) {
          console.log(
            `  ${outcome} seed ${seed} ${name}: ${truth?.raw} (${truth?.value} ${truth?.state}), read ${read}`,
          );
        }
      }
    }
    const { right, wrong, missed } = tally;
    const cells = right + wrong + missed;
    console.log(
      `${layout.key.padEnd(20)} ${form.padEnd(9)} ${String(cells).padStart(7)} right ${String(right).padStart(7)} wrong ${String(wrong).padStart(5)} missed ${String(missed).padStart(6)} ${((100 * missed) / cells).toFixed(2)}%`,
    );
  }
}
