import { blocksOf, type Block } from "./blocksOf.ts";
import type { Layout } from "./layout.ts";
import { pdftotextBlocks, runTogether } from "./layouts/blocks.ts";
import { converterApart, converterRepeated } from "./layouts/converter.ts";
import { csv } from "./layouts/csv.ts";
import {
  damagedAdvertising,
  damagedCommas,
  damagedNavigation,
  damagedPipes,
  damagedPronunciation,
  damagedSpaces,
  damagedTraditional,
} from "./layouts/damage.ts";
import { docx } from "./layouts/docx.ts";
import { drawn } from "./layouts/drawn.ts";
import { htmlFlat, htmlNested, htmlOffice, htmlSpans } from "./layouts/html.ts";
import { htmlSite } from "./layouts/htmlSite.ts";
import { joinedCells } from "./layouts/joined.ts";
import { linesPlain, linesSpaced, linesUnique } from "./layouts/lines.ts";
import { narrative } from "./layouts/narrative.ts";
import { oneParagraph, pdfTextSpaced, pdfTextTight } from "./layouts/pdfText.ts";
import { pdftotextColumns, pdftotextLayout, pdftotextRows } from "./layouts/pdftotext.ts";
import {
  pipeCells,
  pipeCellsDeep,
  pipeCellsInline,
  pipeCellsOpened,
  pipeCellsSplit,
} from "./layouts/pipeCells.ts";
import {
  pipeRowsBare,
  pipeRowsEnclosed,
  pipeRowsFilled,
  pipeRowsMarkdown,
} from "./layouts/pipeRows.ts";
import { tabs, tabsShifted, tabsSurplus } from "./layouts/tabs.ts";
import type { MadeReport } from "./madeReport.ts";
import { encode } from "./encode.ts";
import { Random } from "./random.ts";

/** Makes up reports and prints them in every layout in which reports are found. */
export { makeReport } from "./makeReport.ts";
export type { FormName, MadeReport, TrueCell } from "./madeReport.ts";
export { printPdfs, ruledPdf, unruledPdf } from "./pdf.ts";
export type { Layout } from "./layout.ts";

/** Every layout, by the names of its kinds: A and B pipes, C tabs, D lines, E text of PDFs, G no table, H damage. */
export const layouts: readonly Layout[] = [
  pipeRowsFilled,
  pipeRowsBare,
  pipeRowsEnclosed,
  pipeRowsMarkdown,
  pipeCells,
  pipeCellsOpened,
  pipeCellsSplit,
  pipeCellsDeep,
  pipeCellsInline,
  tabs,
  tabsShifted,
  tabsSurplus,
  linesSpaced,
  linesPlain,
  linesUnique,
  pdfTextSpaced,
  oneParagraph,
  pdfTextTight,
  htmlSpans,
  htmlFlat,
  htmlOffice,
  htmlNested,
  htmlSite,
  docx,
  narrative,
  damagedTraditional,
  damagedPronunciation,
  damagedSpaces,
  damagedCommas,
  damagedPipes,
  damagedNavigation,
  damagedAdvertising,
  pdftotextRows,
  pdftotextColumns,
  pdftotextLayout,
  pdftotextBlocks,
  runTogether,
  joinedCells,
  converterRepeated,
  converterApart,
  csv,
  drawn,
];

/**
 * The bytes of a report in a layout, text in one of the encodings met. The same report always gives the same
 * bytes. `blocks` stand for the report's own where something about them was changed.
 */
export function print(
  report: MadeReport,
  layout: Layout,
  blocks: readonly Block[] = blocksOf(report),
): Uint8Array {
  const printed = laidOut(report, layout, blocks);
  return typeof printed === "string"
    ? encode(printed, new Random(report.seed ^ 0x27d4eb2f))
    : printed;
}

/** The same in UTF-8. */
export function printUtf8(
  report: MadeReport,
  layout: Layout,
  blocks: readonly Block[] = blocksOf(report),
): Uint8Array {
  const printed = laidOut(report, layout, blocks);
  return typeof printed === "string" ? new TextEncoder().encode(printed) : printed;
}

function laidOut(report: MadeReport, layout: Layout, blocks: readonly Block[]) {
  return layout.print({ report, blocks, random: new Random(report.seed ^ 0x5bd1e995) });
}
