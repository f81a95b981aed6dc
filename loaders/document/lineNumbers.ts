/** So many lines are numbered at least, and of those that hold anything this share: a list or a table numbers but some lines of a report. */
const fewestNumbered = 12;
const leastNumbered = 0.95;

/** A number before a line as cat -n, nl, grep -n and editors print it: a tab, a colon, a stroke or two spaces stand behind it. */
const numbered = /^[ ]{0,8}(\d{1,5})(\t|:|[ ]?[|│][ ]?|[ ]{2}|$)/;

/**
 * A text without the numbers that a tool printed before its lines, each one more than the one before. Null where there are
 * none.
 */
export function withoutLineNumbers(text: string): string | null {
  // Of nearly all texts the beginning tells that they have none.
  if (!/^\s{0,8}\d{1,5}[\t:| │]/.test(text)) return null;
  let before: number | null = null;
  let [printed, following] = [0, 0];
  const left: string[] = [];
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const match = numbered.exec(line);
    const number = match && Number(match[1]);
    if (line.trim() !== "") printed++;
    if (number !== null && (before === null || number === before + 1)) following++;
    if (number !== null) before = number;
    left.push(match ? line.slice(match[0].length) : line);
  }
  const areNumbered = following >= fewestNumbered && following >= leastNumbered * printed;
  return areNumbered ? left.join("\n") : null;
}
