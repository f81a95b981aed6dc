/**
 * A page of a PDF made by hand: its content stream, with the base font Helvetica as /F, as /W with full-width digits; graphics
 * states in which half of what is below shows (/Half), most of it (/Faint) or all (/None), that mixes with it (/Dark), or
 * that shows where the form is bright (/Masked); and two layers, /On and /Off.
 */
export interface HandPage {
  readonly content: string;
  /** Degrees clockwise that the page is shown turned. */
  readonly rotate?: number;
  /** Content of a form that the page may draw as /X. */
  readonly form?: string;
  /** Whether the form is mixed with what is below it as one. */
  readonly isGroup?: boolean;
  /** What is laid over the page, each on a square of 50 points from its place on. */
  readonly annotations?: readonly HandAnnotation[];
}

export interface HandAnnotation {
  readonly subtype: "Widget" | "FreeText" | "Stamp" | "StrikeOut";
  readonly x: number;
  readonly y: number;
  readonly content: string;
}

/** Writes a PDF of pages of 200 by 200 points. */
export function makePdf(pages: readonly HandPage[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const laid: string[] = [];
  const kids = pages.map((_, i) => `${6 + 3 * i} 0 R`).join(" ");
  add(
    "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [4 0 R 5 0 R] /D << /OFF [5 0 R] >> >> >>",
  );
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(`<< ${helvetica} /Encoding /WinAnsiEncoding >>`);
  for (const name of ["on", "off"]) add(`<< /Type /OCG /Name (${name}) >>`);
  pages.forEach(({ content, rotate = 0, form = "", isGroup = false, annotations = [] }, i) => {
    const [body, drawn] = [7 + 3 * i, 8 + 3 * i];
    const notes = annotations.map(({ subtype, x, y, content: shown }) => {
      laid.push(
        stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 50 50] /Resources << /Font << /F 3 0 R >> >>",
          shown,
        ),
      );
      const appearance = 5 + 3 * pages.length + laid.length;
      return (
        `<< /Type /Annot /Subtype /${subtype} /FT /Tx /T (f${laid.length}) /F 4 /Rect [${x} ${y} ${x + 50} ${y + 50}] ` +
        `/QuadPoints [${x} ${y + 50} ${x + 50} ${y + 50} ${x} ${y} ${x + 50} ${y}] ` +
        `/AP << /N ${appearance} 0 R >> >>`
      );
    });
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Rotate ${rotate} /Annots [${notes.join(" ")}] /Contents ${body} 0 R ` +
        `/Resources << /Font << /F 3 0 R /W << ${fullWidth} >> >> /XObject << /X ${drawn} 0 R >> ` +
        "/Properties << /On 4 0 R /Off 5 0 R >> " +
        "/ExtGState << /Half << /ca 0.5 >> /None << /ca 0 >> /Faint << /ca 0.2 >> /Dark << /BM /Multiply >> " +
        `/Masked << /SMask << /S /Luminosity /G ${drawn} 0 R >> >> >> >> >>`,
    );
    add(stream("", content));
    const group = isGroup ? " /Group << /S /Transparency >>" : "";
    add(stream(`/Type /XObject /Subtype /Form /BBox [0 0 200 200]${group}`, form));
  });
  objects.push(...laid);
  let text = "%PDF-1.4\n";
  const places = objects.map((body, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) text += `${String(place).padStart(10, "0")} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** Text at a place, in 10 points; lengths are from the page's bottom left corner. */
export const say = (x: number, y: number, text: string) =>
  `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;

/** The same, its digits full-width and 10 points wide. */
export const sayWide = (x: number, y: number, text: string) => say(x, y, text).replace("/F", "/W");

const helvetica = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica";
const digits = Array.from("0123456789");
const fullWidth =
  `${helvetica} /Encoding << /Differences [48 ${digits.map((digit) => `/uniFF1${digit}`).join(" ")}] >> ` +
  `/FirstChar 48 /LastChar 57 /Widths [${digits.map(() => 1000).join(" ")}]`;

const stream = (dictionary: string, content: string) =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
