import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/texts.arrow`);
const texts = all.filter((d) => d.duplicate_of === null); // no copies
const shared = {
  any: ["exact_letters", "near_letters"],
  exact: ["exact_letters"],
  near: ["near_letters"],
  same_agency: ["same_agency_exact_letters", "same_agency_near_letters"],
  other_agency: ["other_agency_exact_letters", "other_agency_near_letters"],
};
// The reports that were compared with others and have prose.
const compared = texts.filter(
  (d) => d.exact_letters !== null && d.near_letters !== null && d.letters > 0,
);
const sum = (fields) =>
  fields.flatMap((field) => compared.array(field)).reduce((n, letters) => n + letters, 0);
const shares = Object.entries(shared).map(([name, fields]) => ({
  shared: name,
  letters: sum(fields),
  share: sum(fields) / sum(["letters"]),
}));
process.stdout.write(aq.from(shares).toCSV());
