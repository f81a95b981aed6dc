import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import { check } from "../loaders/check/check.ts";
import { withPdf } from "../loaders/document/pdfEngine.ts";
import { readDocument } from "../loaders/document/readDocument.ts";
import { readReport } from "../loaders/report/readReport.ts";
import { layouts, makeReport, printUtf8 } from "../test/printer/printer.ts";
import { run } from "./command.ts";

/**
 * How long reading takes against the least that any reader of the same bytes must do, one kind of file after
 * the other. Argument: a folder of text reports.
 */

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Work = (file: File) => unknown;

/** Decode, normalise, split into cells. */
function floor({ bytes }: File): number {
  const text = new TextDecoder("utf-8").decode(bytes).normalize("NFKC");
  return text.split(/[\n\t|]/).filter((cell) => cell.trim() !== "").length;
}

function parseHtml({ bytes }: File): unknown {
  return parse(new TextDecoder("utf-8").decode(bytes));
}

/** Each page's text and operators, as pdfjs gives them. */
async function askPdfjs({ bytes }: File): Promise<void> {
  await withPdf(bytes, async ({ document, engine }) => {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getTextContent();
      await page.getOperatorList({ annotationMode: engine.AnnotationMode.DISABLE });
    }
  });
}

function parseDocx({ bytes }: File): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
  new SaxesParser({ xmlns: false }).write(strFromU8(parts["word/document.xml"]!)).close();
}

const read = async ({ bytes, name }: File) => readReport(await readDocument(bytes, name));
const readAndCheck = async (file: File) => check(await read(file));

/** The median of an odd or large number of values: one slow round of a busy machine does not move it. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function time(work: Work, file: File): Promise<number> {
  const start = performance.now();
  await work(file);
  return performance.now() - start;
}

/**
 * Prints the median of several rounds, and of their ratios. Each file is put through both works one right after
 * the other, so that a machine that grows slower meanwhile slows both.
 */
async function compare(
  name: string,
  bar: number | null,
  files: readonly File[],
  [least, work]: readonly [Work, Work],
  rounds: number,
): Promise<void> {
  const leasts: number[] = [];
  const works: number[] = [];
  for (let round = -rounds / 2; round < rounds; round++) {
    const times = { least: 0, work: 0 };
    for (const file of files) {
      times.least += await time(least, file);
      times.work += await time(work, file);
    }
    if (round < 0) continue;
    leasts.push(times.least);
    works.push(times.work);
  }
  const ratio = median(works.map((taken, i) => taken / leasts[i]!));
  const each = (times: readonly number[]) => `${(median(times) / files.length).toFixed(3)} ms`;
  console.log(
    `${name.padEnd(36)} ${ratio.toFixed(2).padStart(5)} times  (${each(works)} against ${each(leasts)}` +
      `${bar === null ? "" : `; the bar is ${bar}`})`,
  );
}

async function filesIn(folder: string, ending: string): Promise<File[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
}

/** Made-up reports in one layout. */
function made(key: string): File[] {
  const layout = layouts.find((entry) => entry.key === key)!;
  return [1, 2, 3, 4, 5].map((seed) => {
    const bytes = printUtf8(makeReport(seed, "form2021", layout.keeps), layout);
    return { name: `${seed}${layout.extension}`, bytes };
  });
}

await run(async () => {
  const texts = await filesIn(process.argv[2] ?? join("data", "reports"), ".txt");
  const pdfs = (await filesIn(join("test", "document", "pdf"), ".pdf")).filter(
    ({ name }) => name !== "password.pdf" && name !== "scanned.pdf",
  );
  console.log("One thread, a file each; against the least that any reader must do:");
  await compare("text: decode, normalise, split", 3, texts, [floor, read], 4000);
  await compare("text with checks", null, texts, [floor, readAndCheck], 400);
  // Made up behind the texts: to print them calls the loaders in other ways, for which they are then compiled anew.
  const pages = made("HTML site");
  const barePages = made("HTML spans");
  const word = made("DOCX");
  await compare("HTML of a site: parse5", 1.5, pages, [parseHtml, read], 60);
  await compare("HTML with little around: parse5", 1.5, barePages, [parseHtml, read], 60);
  await compare("PDF: text and operators of pdfjs", 1.3, pdfs, [askPdfjs, read], 12);
  await compare("DOCX: unzip, parse XML", null, word, [parseDocx, read], 60);
});
