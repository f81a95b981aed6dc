import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/disputes.arrow`);
const disputes = all.filter((d) => d.duplicate_of === null); // no copies
const blocks = { review: ["review"], litigation: ["litigation_direct", "litigation_after_review"] };
const sum = (d, names) => names.reduce((n, name) => n + d[name], 0);
const shareOf = (kind, by) => {
  const fields = ["upheld", "corrected", "other"].map((result) =>
    blocks[kind].map((block) => `${block}_${result}`),
  );
  return disputes
    .derive({ all: () => "all" })
    .groupby({ group: aq.escape((d) => d[by]) })
    .derive({ known: aq.escape((d) => fields.flat().every((name) => d[name] !== null)) })
    .derive({ corrected: aq.escape((d) => (d.known ? sum(d, fields[1]) : 0)) })
    .derive({ decided: aq.escape((d) => (d.known ? sum(d, fields.flat()) : 0)) })
    .rollup({ corrected: (d) => aq.op.sum(d.corrected), decided: (d) => aq.op.sum(d.decided) })
    .derive({ kind: aq.escape(() => kind), share: (d) => d.corrected / d.decided });
};
const [first, ...more] = ["all", "form"].flatMap((by) => [
  shareOf("review", by),
  shareOf("litigation", by),
]);
process.stdout.write(
  first.concat(more).select("kind", "group", "corrected", "decided", "share").toCSV(),
);
