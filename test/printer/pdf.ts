import { blocksOf } from "./blocksOf.ts";
import type { Layout } from "./layout.ts";
import { keepsAll, keepsLittle } from "./layout.ts";
import type { MadeReport } from "./madeReport.ts";
import { reportHtml } from "./layouts/html.ts";
import { Random } from "./random.ts";

/** A PDF whose tables have ruling lines. It takes a browser, so it is printed by printPdfs and not by print. */
export const ruledPdf = pdfLayout("PDF ruled", keepsAll);

/** A PDF whose tables have no lines: rows of text, empty cells told by their place alone. */
export const unruledPdf = pdfLayout("PDF unruled", { ...keepsLittle, blank: true });

function pdfLayout(key: string, keeps: Layout["keeps"]): Layout {
  return {
    key,
    extension: ".pdf",
    keeps,
    print() {
      throw new Error(`${key} is printed by printPdfs`);
    },
  };
}

/** Prints reports as PDF files with a browser, one file a report. The bytes differ from run to run in their dates only. */
export async function printPdfs(
  reports: readonly MadeReport[],
  layout: Layout,
): Promise<Uint8Array[]> {
  // Loaded only here, so that printing the other layouts needs no browser.
  const { launch } = await import("../support/chromium.ts");
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const report of reports) {
      const random = new Random(report.seed ^ 0x3c6ef372);
      await page.setContent(pageOf(report, layout));
      files.push(
        await page.pdf({
          format: "A4",
          landscape: random.chance(0.3),
          displayHeaderFooter: random.chance(0.5),
          headerTemplate: "<span></span>",
          footerTemplate:
            '<div style="font-size:9px;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>',
          margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
        }),
      );
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** The page a PDF is printed from. */
export function pageOf(report: MadeReport, layout: Layout): string {
  const random = new Random(report.seed ^ 0x5bd1e995);
  const isRuled = layout === ruledPdf;
  const lines = isRuled ? `border:${random.pick(["0.5pt", "1px", "1pt"])} solid #000` : "border:0";
  const style = `body{font:${random.pick([12, 14])}px/1.6 "Noto Sans CJK SC","Noto Serif CJK SC",sans-serif} table{border-collapse:collapse;width:100%} td{${lines};padding:2px 4px;text-align:center} h1{font-size:20px;text-align:center} p{margin:6px 0}`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${style}</style></head><body>${reportHtml(blocksOf(report))}</body></html>`;
}
