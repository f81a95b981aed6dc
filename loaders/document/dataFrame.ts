/** How a data frame numbers what it has no names for, from 0. */
export interface FrameNumbers {
  /** Whether its first row is the numbers of the columns. */
  readonly areColumns: boolean;
  /** Whether each row begins with its own number. */
  readonly areRows: boolean;
}

const none: FrameNumbers = { areColumns: false, areRows: false };

/** The numbers that a data frame gives the columns and rows of a table, each row as its cells; no table has a row of such, and no other. */
export function frameNumbers([head, ...rows]: readonly (readonly string[])[]): FrameNumbers {
  if (!head || head.length < 2 || rows.length === 0) return none;
  const areRows = head[0] === "" && rows.every(([first], i) => first === `${i}`);
  if (areRows) return areCounted(head.slice(1)) ? { areColumns: true, areRows } : none;
  const isHead = areCounted(head) && rows.every(({ length }) => length === head.length);
  return isHead ? { areColumns: true, areRows } : none;
}

function areCounted(cells: readonly string[]): boolean {
  return cells.every((cell, i) => cell === `${i}`);
}
