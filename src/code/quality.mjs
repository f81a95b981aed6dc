import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const quality = await aq.loadArrow(`${folder}/quality.arrow`);
// Copies count too: the rules are tried on every report.
const names = quality.columnNames();
const counts = quality
  .fold(
    names.filter((name) => names.includes(`${name}_reason`)),
    { as: ["rule", "outcome"] },
  )
  .groupby("rule")
  .rollup({
    passed: (d) => aq.op.sum(d.outcome === "passed"),
    failed: (d) => aq.op.sum(d.outcome === "failed"),
    not_checked: (d) => aq.op.sum(d.outcome !== "passed" && d.outcome !== "failed"),
  })
  .derive({ share_failed: (d) => d.failed / (d.passed + d.failed) });
process.stdout.write(counts.toCSV());
