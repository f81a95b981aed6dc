import type { Codebook, Field } from "../codebook/schema.ts";
import { hasJson } from "./json.ts";
import type { Tables } from "./row.ts";

/**
 * The tables as a Data Package (datapackage.org), so that tools which know that standard read the CSV
 * files with their types, keys and meanings. `rowCount` says how long each is, `files` in which files it is published.
 */
export function dataPackage({ tables }: Codebook, rows: Tables): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "gongkai",
    title: "Annual reports on government information disclosure (政府信息公开工作年度报告)",
    resources: tables.map((table) => ({
      name: table.key,
      title: table.en,
      description: table.grain,
      path: `${table.key}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      rowCount: rows[table.key]!.length,
      files: ["csv", "arrow", ...(hasJson(rows[table.key]!.length) ? ["json"] : [])].map(
        (ending) => `${table.key}.${ending}`,
      ),
      schema: {
        primaryKey: table.primary_key,
        missingValues: [""],
        fields: table.fields.map(describe),
      },
    })),
  };
}

function describe({ key, en, zh, type, definition, null_means, values, unit }: Field): object {
  const empty = null_means === null ? "" : ` Empty: ${null_means}.`;
  return {
    name: key,
    title: `${en} (${zh})`,
    type,
    description: `${definition}${unit === null ? "" : ` Unit: ${unit}.`}${empty}`,
    constraints: { required: null_means === null, ...(values ? { enum: values } : {}) },
  };
}
