import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/procurement_fees.arrow`);
const procurement = all.filter((d) => d.duplicate_of === null); // no copies
const named = procurement.select({
  centralized_procurement_amount: "amount", // in 万元
  centralized_procurement_projects: "projects",
});
const both = named
  .filter((d) => d.amount !== null && d.projects !== null)
  .rollup({ amount_per_project: (d) => aq.op.sum(d.amount) / aq.op.sum(d.projects) });
const total = named
  .rollup({
    reports: (d) => aq.op.valid(d.amount),
    amount: (d) => aq.op.sum(d.amount),
    reports_with_projects: (d) => aq.op.valid(d.projects),
    projects: (d) => aq.op.sum(d.projects),
  })
  .derive({ amount: (d) => (d.reports === 0 ? null : d.amount) })
  .assign(both);
process.stdout.write(total.toCSV());
