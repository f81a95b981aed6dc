import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/requests.arrow`);
const requests = all.filter((d) => d.duplicate_of === null); // no copies
// What is known: the total cell, else its six applicants added up, else what the sentences say.
const names = "natural_person business research social_welfare legal_service other_organization";
const six = names.split(" ").map((name) => `received_${name}`);
const sum = (d) =>
  six.some((name) => d[name] === null) ? null : six.reduce((n, name) => n + d[name], 0);
const known = requests.derive({
  all: () => "all",
  received: aq.escape((d) => d.received_total ?? sum(d) ?? d.received_claim),
});
const rates = ["all", "form", "year"].map((by) =>
  known
    .groupby({ group: aq.escape((d) => d[by]) })
    .rollup({ reports: (d) => aq.op.valid(d.received), zero: (d) => aq.op.sum(d.received === 0) })
    .derive({ by: aq.escape(() => by), share: (d) => d.zero / d.reports }),
);
process.stdout.write(
  rates[0].concat(rates.slice(1)).select("by", "group", "reports", "zero", "share").toCSV(),
);
