/** A date found in plain text, ISO 8601. Impossible dates (2月30日) are none: print loses digits. */
export interface FoundDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const written = new RegExp(
  "(?<![\\d年])((?:19|20)\\d{2})\\s*(?:年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日|-(\\d{1,2})-(\\d{1,2})(?!\\d)|/(\\d{1,2})/(\\d{1,2})(?!\\d)|\\.(\\d{1,2})\\.(\\d{1,2})(?!\\d))",
  "g",
);

/** All whole dates between two offsets of a plain text. */
export function findDates(text: string, from = 0, to = text.length): FoundDate[] {
  const dates: FoundDate[] = [];
  const printed = text.slice(from, to);
  written.lastIndex = 0;
  for (let match; (match = written.exec(printed)) !== null;) {
    const [month, day] = match.slice(2).filter((part) => part !== undefined);
    const value = isoDate(Number(match[1]), Number(month), Number(day));
    const start = from + match.index;
    if (value) dates.push({ value, start, end: start + match[0].length });
  }
  return dates;
}

/** The ISO date of a year of four digits, month and day; null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
