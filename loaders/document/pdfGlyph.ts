/** The way a line of text runs on the page as it is shown: to the right, down, to the left or up. */
export type Direction = "right" | "down" | "left" | "up";

/** One printed character. Places are in PDF points from the page's top left corner as shown, y downward. */
export interface Glyph {
  /** What it reads; U+FFFD where the file does not tell, " " for a space. */
  readonly text: string;
  /** Its box: the advance width along the line, about the font's height across it. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Where its line stands across the direction of reading: y of the baseline for text that runs to the right. */
  readonly base: number;
  /** Font size. */
  readonly size: number;
  readonly direction: Direction;
  /** Counts the drawing operations of the page: glyphs of one number were printed by one of them. */
  readonly run: number;
}

/** A ruling line as printed, along x or y. Units and origin are those of glyphs. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Everything on a page that reading needs. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Rectangles filled with a colour, as the backgrounds of cells are. */
  readonly areas: readonly Rule[];
}

/** The page turned so that text of this direction runs to the right. */
export function turnPage(page: PageMarks, direction: Direction): PageMarks {
  if (direction === "right") return page;
  const sideways = direction !== "left";
  return {
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, direction, page)),
    rules: page.rules.map((rule) => turnBox(rule, direction, page)),
    areas: page.areas.map((area) => turnBox(area, direction, page)),
  };
}

/** A glyph of a page that is turned so that text of `from` runs to the right. */
export function turnGlyph(
  glyph: Glyph,
  from: Direction,
  page: { width: number; height: number },
): Glyph {
  const direction = order[(order.indexOf(glyph.direction) - order.indexOf(from) + 4) % 4]!;
  return { ...glyph, ...turnBox(glyph, from, page), base: turnBase(glyph, from, page), direction };
}

const order: readonly Direction[] = ["right", "down", "left", "up"];

function turnBase(glyph: Glyph, from: Direction, page: { width: number; height: number }): number {
  const alongX = glyph.direction === "right" || glyph.direction === "left";
  const [x, y] = alongX ? [0, glyph.base] : [glyph.base, 0];
  const [turnedX, turnedY] = turnPoint(x, y, from, page);
  return alongX === (from === "right" || from === "left") ? turnedY : turnedX;
}

function turnBox(box: Rule, from: Direction, page: { width: number; height: number }): Rule {
  const [ax, ay] = turnPoint(box.x0, box.y0, from, page);
  const [bx, by] = turnPoint(box.x1, box.y1, from, page);
  return {
    x0: Math.min(ax, bx),
    y0: Math.min(ay, by),
    x1: Math.max(ax, bx),
    y1: Math.max(ay, by),
  };
}

function turnPoint(
  x: number,
  y: number,
  from: Direction,
  { width, height }: { width: number; height: number },
): [number, number] {
  switch (from) {
    case "right":
      return [x, y];
    case "down":
      return [y, width - x];
    case "left":
      return [width - x, height - y];
    case "up":
      return [height - y, x];
  }
}
