/** Numbers as a reader sees them. What is not known is a dash, never a zero. */
const unknown = "–";

/** What is rounded to zero has no sign. */
const signDisplay = "negative";
const decimal = new Intl.NumberFormat("en", { maximumFractionDigits: 6, signDisplay });
const rounded = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const share = new Intl.NumberFormat("en", {
  style: "percent",
  maximumFractionDigits: 1,
  signDisplay,
});

/** A number as it is, in groups of three digits. */
export const number = (value: number | null): string =>
  value === null ? unknown : decimal.format(value);

/** A number that was computed, to three digits that matter. */
export const rate = (value: number | null): string =>
  value === null ? unknown : rounded.format(value);

/** A share from 0 to 1, as a percentage. */
export const percent = (value: number | null): string =>
  value === null ? unknown : share.format(value);

/** A text, or a dash where there is none. */
export const text = (value: string | number | null): string =>
  value === null ? unknown : String(value);
