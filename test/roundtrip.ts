import { layouts, ruledPdf, unruledPdf, type FormName } from "./printer/printer.ts";
import { measure } from "./printer/measure.ts";

/**
 * Prints right, wrong and missed per layout and form.
 * Arguments: reports a layout and form, then layouts by name (PDF by name only); SHOW=wrong,missed lists cells.
 */

const count = Number(process.argv[2] ?? 200);
const names = process.argv.slice(3);
const wanted =
  names.length === 0
    ? layouts
    : [...layouts, ruledPdf, unruledPdf].filter(({ key }) => names.includes(key));
const seeds = Array.from({ length: count }, (_, i) => i + 1);
const show = process.env["SHOW"] ?? "";
let total = 0;
for (const layout of wanted) {
  for (const form of ["form2019", "form2021", "mixed"] satisfies FormName[]) {
    const { accuracy, wrong, missed } = await measure(layout, form, seeds);
    const { cells, right } = accuracy;
    total += wrong.length;
    console.log(
      `${layout.key.padEnd(20)} ${form.padEnd(9)} ${String(cells).padStart(8)} cells, right ${String(right).padStart(8)}, ` +
        `wrong ${String(wrong.length).padStart(5)}, missed ${String(missed.length).padStart(6)} (${((100 * missed.length) / cells).toFixed(2)} %)`,
    );
    if (show.includes("wrong")) for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
    if (show.includes("missed")) for (const line of missed.slice(0, 10)) console.log(`  ${line}`);
  }
}
process.exitCode = total > 0 ? 1 : 0;
