import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/coverage.arrow`);
const coverage = all.filter((d) => d.duplicate_of === null); // no copies
const counts = coverage.groupby("year", "form").rollup({ reports: () => aq.op.count() });
process.stdout.write(counts.orderby("year", "form").toCSV());
