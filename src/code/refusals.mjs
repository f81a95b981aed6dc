import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/outcomes.arrow`);
const outcomes = all.filter((d) => d.duplicate_of === null); // no copies
// The reports that state all eight reasons.
const reasons = outcomes.columnNames().filter((name) => /^denied_.*_total$/.test(name));
const shares = outcomes
  .filter(aq.escape((d) => reasons.every((name) => d[name] !== null)))
  .fold(reasons, { as: ["field", "number"] })
  .groupby("field")
  .rollup({ requests: (d) => aq.op.sum(d.number) })
  .ungroup()
  .derive({ share: (d) => d.requests / aq.op.sum(d.requests) });
process.stdout.write(shares.toCSV());
