import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/requests.arrow`);
const requests = all.filter((d) => d.duplicate_of === null); // no copies
// The reports that state all six applicants.
const names = "natural_person business research social_welfare legal_service other_organization";
const six = names.split(" ").map((name) => `received_${name}`);
const shares = requests
  .filter(aq.escape((d) => six.every((name) => d[name] !== null)))
  .fold(six, { as: ["field", "number"] })
  .groupby("field")
  .rollup({ requests: (d) => aq.op.sum(d.number) })
  .ungroup()
  .derive({ share: (d) => d.requests / aq.op.sum(d.requests) });
process.stdout.write(shares.toCSV());
