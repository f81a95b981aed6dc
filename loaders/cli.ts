import { codebook } from "./codebook/codebook.ts";
import type { Finding } from "./check/check.ts";
import { Corpus, corpusDirectory, readCorpus, readPath } from "./corpus.ts";
import { isReport } from "./report/report.ts";
import type { Read } from "./table/row.ts";
import { showStages } from "./show.ts";

/** The command `gongkai`. Reports go to standard output, everything else to standard error. */

const usage = `gongkai parse FILE...   one JSON object a report, one a line
gongkai show FILE       how a report is read, stage by stage
gongkai check [DIR]     what the checks find in every report of a folder (data/reports, or what
                        GONGKAI_CORPUS names)
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const [name, ...files] = args;
  if (name === "--help" || name === "-h") return print(usage);
  if (name === "parse" && files.length > 0) return parse(files);
  if (name === "show" && files.length === 1) return print(await showStages(files[0]!));
  if (name === "check" && files.length <= 1) return checkFolder(files[0] ?? corpusDirectory());
  process.stderr.write(usage);
  return 2;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

/** Exit status 1 when a file gave no report; its object says why, and the others still come. */
async function parse(files: readonly string[]): Promise<number> {
  let status = 0;
  for (const file of files) {
    for await (const read of readPath(file)) {
      if (!isReport(read.report)) {
        status = 1;
        for (const { message } of read.report.issues) process.stderr.write(`${message}\n`);
      }
      print(`${JSON.stringify(reportObject(read))}\n`);
    }
  }
  return status;
}

function reportObject({ report, findings, whose }: Read): object {
  const { document, identity, cells, claims, issues } = report;
  return {
    file: document.file,
    title: identity.title?.value ?? null,
    agency: identity.agency?.value ?? null,
    year: identity.year?.value ?? null,
    place: {
      code: whose.place.code,
      path: whose.place.path,
      basis: whose.place.basis,
      candidates: whose.place.candidates,
    },
    level: whose.level,
    agency_type: whose.type,
    cells: cells.map(
      ({ table, row, column, value, state, basis, raw, unit, form, start, end }) => ({
        table,
        row,
        column,
        value,
        state,
        basis,
        raw,
        unit,
        form,
        start,
        end,
      }),
    ),
    claims: claims.map(({ kind, value, least, most, unit, raw, start, end, cells: equal }) => ({
      kind,
      value,
      unit,
      approximate: least !== most,
      raw,
      start,
      end,
      cell: equal.length > 0 ? equal.join(" + ") : null,
    })),
    findings: findings.map(({ rule, severity, cells: concerned, expected, found, message }) => ({
      rule,
      severity,
      cells: concerned,
      expected,
      found,
      message,
    })),
    issues,
  };
}

/** Findings for a person, a report a paragraph; what comes of holding reports against each other comes last. */
async function checkFolder(directory: string): Promise<number> {
  let reports = 0;
  const totals = new Map<string, number>();
  const corpus = new Corpus();
  const headings = new Map<string, string>();
  const printFindings = (findings: readonly Finding[]) => {
    for (const { rule, severity, message } of findings) {
      print(`  ${severity.padEnd(8)}${rule.padEnd(30)}${message}\n`);
      totals.set(rule, (totals.get(rule) ?? 0) + 1);
    }
  };
  try {
    for await (const read of readCorpus(directory)) {
      const { report, findings } = read;
      corpus.add(read);
      if (isReport(report)) reports++;
      const { agency, year } = report.identity;
      const heading = `${report.document.file}  ${agency?.value ?? "?"}  ${year?.value ?? "?"}\n`;
      headings.set(report.id, heading);
      print(heading);
      printFindings(findings);
      for (const { message } of report.issues) print(`  ${"issue".padEnd(8)}${message}\n`);
      if (findings.length === 0 && report.issues.length === 0) print("  nothing found\n");
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    process.stderr.write(`${directory}: the folder cannot be read: ${String(error.code)}\n`);
    return 1;
  }
  const across = [...corpus.check()].filter(([, { findings }]) => findings.length > 0);
  if (across.length > 0) print("\nReports held against others of their agency\n");
  for (const [id, { findings }] of across) {
    print(headings.get(id)!);
    printFindings(findings);
  }
  const summary = codebook.rules.flatMap(({ key }) =>
    totals.has(key) ? [`${key} ${totals.get(key)}`] : [],
  );
  return print(`\n${reports} reports; ${summary.join(", ") || "no findings"}\n`);
}
