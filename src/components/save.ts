import { csvFormat } from "d3-dsv";

/** Offers the reader a text as a file. */
export function saveText(name: string, type: string, content: string): void {
  saveBlob(name, new Blob([content], { type }));
}

/** Offers the reader a drawing as a picture, at twice its size for sharp prints. */
export async function saveImage(name: string, svg: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob) saveBlob(name, blob);
  });
}

/**
 * Offers the reader rows as a CSV file, with a byte order mark so that Excel shows Chinese as it should.
 * A field that holds several values is written as JSON; an empty one means that there is none.
 */
export function saveRows(name: string, rows: readonly object[]): void {
  const flat = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === "object" && value !== null ? JSON.stringify(value) : value,
      ]),
    ),
  );
  saveText(name, "text/csv;charset=utf-8", `\ufeff${csvFormat(flat)}\n`);
}

function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
