import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type * as Pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";

export type Engine = typeof Pdfjs;

export interface OpenPdf {
  readonly engine: Engine;
  readonly document: Pdfjs.PDFDocumentProxy;
  /** Whether its pictures are decoded. */
  readonly isDecoded: boolean;
}

/** Images of more pixels than this are not decoded; smaller ones may be stretched to draw a line. */
const largestImage = 16;

/**
 * Opens a PDF for as long as it is used, and gives what the use of it gives. Its pictures are decoded only if asked
 * for, which only telling a scanned page, and what covers numbers, needs.
 * Rejects as pdfjs does: with a PasswordException, or with another error for a damaged file.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (pdf: OpenPdf) => Promise<Result>,
  pictures: "with pictures" | "without pictures" = "without pictures",
): Promise<Result> {
  const engine = await (loaded ??= load());
  const task = engine.getDocument({
    // The engine takes the memory of what it is given.
    data: new Uint8Array(bytes),
    verbosity: engine.VerbosityLevel.ERRORS,
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
    wasmUrl: folder("wasm"),
    iccUrl: folder("iccs"),
    isEvalSupported: false,
    ...(pictures === "with pictures" ? {} : { maxImageSize: largestImage }),
  });
  try {
    return await use({
      engine,
      document: await task.promise,
      isDecoded: pictures === "with pictures",
    });
  } finally {
    await task.destroy().catch(() => {});
  }
}

let loaded: Promise<Engine> | null = null;

/** A folder of the package with what fonts need that are not in the file: nothing is fetched from elsewhere. */
function folder(name: string): string {
  const manifest = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  return join(dirname(manifest), name) + sep;
}

function Unused(): void {}

/** The smaller build: what runs the loaders' TypeScript looks through it, and keeps several times its size. */
const build = (name: string) => `pdfjs-dist/legacy/build/${name}.min.mjs`;

/**
 * Loads pdfjs. While it loads it makes a matrix, which Node has no class for unless an optional native
 * package is installed, and warns on the console; nothing here draws, so a name is enough. Nobody needs a map of its
 * source, which would take more memory than all else.
 */
async function load(): Promise<Engine> {
  const names = ["DOMMatrix", "ImageData", "Path2D"].filter((name) => !(name in globalThis));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: Unused, configurable: true });
  // oxlint-disable-next-line no-console
  const warn = console.warn;
  const { sourceMapsEnabled } = process;
  console.warn = () => {};
  process.setSourceMapsEnabled(false);
  try {
    // In Node the engine does without a thread of its own, and finds its worker where that has been loaded.
    await import(build("pdf.worker"));
    return (await import(build("pdf"))) as Engine;
  } finally {
    console.warn = warn;
    process.setSourceMapsEnabled(sourceMapsEnabled);
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  }
}
