import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Shape } from "./pdfCovers.ts";
import type { Engine } from "./pdfEngine.ts";
import type { Glyph } from "./pdfGlyph.ts";
import type { Heights } from "./pdfHeights.ts";
import { inkOf, isEmpty, isNumeric, shared, type Hidden } from "./pdfSeen.ts";

/** The share of a page's characters that lie under the picture of a scanned page: they are what was recognised on it. */
const scanned = 0.5;

/** Whether pictures may cover numbers of a page, and are not that of a scanned page. */
export function areOverNumbers(
  heights: Heights,
  pictures: readonly Shape[],
  hidden: ReadonlyMap<Glyph, Hidden>,
): boolean {
  const under = new Set<Glyph>();
  let isOverNumber = false;
  for (const picture of pictures) {
    heights.visit(picture, (glyph) => {
      if (glyph.run > picture.run || isEmpty(shared(inkOf(glyph), picture))) return;
      under.add(glyph);
      isOverNumber ||= isNumeric(glyph) && !hidden.get(glyph)?.isWhole;
    });
  }
  return isOverNumber && under.size <= scanned * heights.count;
}

/** What pdfjs makes of a picture, as far as it tells whether something shows through it. */
interface Decoded {
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | null;
}

/** The operations of a page that paint pictures through which nothing shows. Pictures that are not decoded are none. */
export async function solidPictures(
  page: PDFPageProxy,
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  { OPS, ImageKind }: Engine,
): Promise<Set<number>> {
  const found = new Set<number>();
  for (const [i, operation] of fnArray.entries()) {
    if (operation !== OPS.paintImageXObject && operation !== OPS.paintInlineImageXObject) continue;
    const [named] = argsArray[i] as [string | Decoded];
    const { kind, data } = (typeof named === "string" ? await decoded(page, named) : named) ?? {};
    const isOpaque =
      kind === ImageKind.RGBA_32BPP
        ? data?.every((value, at) => at % 4 !== 3 || value === 255)
        : kind !== undefined;
    if (isOpaque) found.add(i);
  }
  return found;
}

/** A picture by its name, which those of several pages share where it begins so. */
function decoded(page: PDFPageProxy, name: string): Promise<Decoded | null> {
  const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}
