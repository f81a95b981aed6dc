/** The colours and the font of the style sheet, for charts that are drawn by script. */
export interface Theme {
  ink: string;
  muted: string;
  faint: string;
  paper: string;
  blue: string;
  orange: string;
  green: string;
  red: string;
  font: string;
}

/** Reads the theme that holds now. */
export function theme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: read("ink"),
    muted: read("ink-muted"),
    faint: read("line"),
    paper: read("paper"),
    blue: read("blue"),
    orange: read("orange"),
    green: read("green"),
    red: read("red"),
    font: read("sans-serif"),
  };
}

/** Calls back when the reader's system goes from light to dark or back. */
export function onThemeChange(listener: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", listener);
}
