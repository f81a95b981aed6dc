import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type * as Pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";

export type Engine = typeof Pdfjs;

/** An open document. It holds memory until `close` is called. */
export interface OpenPdf {
  readonly engine: Engine;
  readonly document: Pdfjs.PDFDocumentProxy;
  close(): Promise<void>;
}

/** Images of more pixels than this are not decoded; smaller ones may be stretched to draw a line. */
const largestImage = 16;

/**
 * Opens a PDF. `images` also decodes its pictures, which only telling a scanned page needs.
 * Rejects as pdfjs does: with a PasswordException, or with another error for a damaged file.
 */
export async function openPdf(bytes: Uint8Array, images = false): Promise<OpenPdf> {
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
    ...(images ? {} : { maxImageSize: largestImage }),
  });
  try {
    return { engine, document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}

let loaded: Promise<Engine> | null = null;

/** A folder of the package with what fonts need that are not in the file: nothing is fetched from elsewhere. */
function folder(name: string): string {
  const manifest = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  return join(dirname(manifest), name) + sep;
}

function Unused(): void {}

/**
 * Loads pdfjs. While it loads it makes a matrix, which Node has no class for unless an optional native
 * package is installed, and warns on the console; nothing here draws, so a name is enough.
 */
async function load(): Promise<Engine> {
  const names = ["DOMMatrix", "ImageData", "Path2D"].filter((name) => !(name in globalThis));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: Unused, configurable: true });
  // oxlint-disable-next-line no-console
  const warn = console.warn;
  console.warn = () => {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  }
}
