import aq from "arquero/dist/arquero.min.js";
import { expect, test } from "vitest";
import { csv } from "../../loaders/table/csv.ts";
import { rows, table } from "./example.ts";

const written = (from = rows) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv(table, from));

test("the file is RFC 4180 with a byte order mark, and a null is an empty field", () => {
  expect(written()).toBe(
    "\uFEFFplace,number,on,paid,kind,note\r\n" +
      '天池乡,1,2022-01-09,10.415,long,"a ""b"", c"\r\n' +
      '天池乡,2,,0,short,"一行\r\n又一行\n"\r\n' +
      "水寨镇,1,2020-12-31,,long,\r\n" +
      "水寨镇,-3,,-0.1,long,−\r\n",
  );
});

test("an empty table is its header", () => {
  expect(written([])).toBe("\uFEFFplace,number,on,paid,kind,note\r\n");
});

test("Arquero reads back what was written", () => {
  const read = aq.fromCSV(written().slice(1), { autoType: false, parse: { number: Number } });
  expect(read.array("number")).toEqual(rows.map((row) => row["number"]));
  expect(read.array("paid")).toEqual(["10.415", "0", null, "-0.1"]);
  expect(read.array("note")).toEqual(rows.map((row) => row["note"]));
});
