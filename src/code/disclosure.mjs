import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/disclosure_2021.arrow`);
const disclosure = all.filter((d) => d.duplicate_of === null); // no copies
const fields = ["licensing_decisions", "penalties_decisions", "coercive_measures_decisions"];
const totals = disclosure
  .fold(fields, { as: ["field", "decisions"] })
  .groupby("year", "field")
  .rollup({ reports: (d) => aq.op.valid(d.decisions), total: (d) => aq.op.sum(d.decisions) })
  .derive({ total: (d) => (d.reports === 0 ? null : d.total) });
process.stdout.write(totals.toCSV());
