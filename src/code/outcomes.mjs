import * as aq from "arquero";

const folder = process.argv[2] ?? ".";
const all = await aq.loadArrow(`${folder}/outcomes.arrow`);
const outcomes = all.filter((d) => d.duplicate_of === null); // no copies
// The reports that state every number their form asks for: it has 19 or 21 rows of outcomes.
const ends = ["granted", "partially_granted", "denied", "unavailable", "not_processed", "other"];
const rowsOf = (end) =>
  outcomes.columnNames().filter((name) => RegExp(`^${end}_(.*_)?total$`).test(name));
const asked = { form2019: 19, form2021: 21 };
const ways = ["received_total", "carried_in_total", "handled_total", "carried_out_total"];
const isKnown = (d) => (name) => d[name] !== null;
const known = outcomes.filter(
  aq.escape(
    (d) =>
      ends.flatMap(rowsOf).filter(isKnown(d)).length === asked[d.form] && ways.every(isKnown(d)),
  ),
);

const sum = (names) =>
  names.flatMap((name) => known.array(name)).reduce((n, value) => n + value, 0);
const ended = ends.map((way) => ({ way, requests: sum(rowsOf(way)) }));
const handled = ended.reduce((n, { requests }) => n + requests, 0);
const flow = [
  { way: "received", requests: sum(["received_total"]) },
  { way: "carried_in", requests: sum(["carried_in_total"]) },
  ...ended,
  { way: "unaccounted", requests: sum(["handled_total"]) - handled },
  { way: "carried_out", requests: sum(["carried_out_total"]) },
];
process.stdout.write(aq.from(flow).toCSV());
