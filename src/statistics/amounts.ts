import type { ColumnTable } from "arquero";
import { numbers, textAt } from "./columns.js";
import type { LeftOut, LeftOutReports } from "./leftOut.js";

/** Where the unit of an amount is printed; `none` are bare numbers, which count as 万元, the form's unit. */
export const unitBases = ["cell", "header", "none"] as const;
export type UnitBasis = (typeof unitBases)[number];

/** Amounts added up, in 万元, over the reports that state one. */
export interface AmountTotal {
  /** Null when no report states one. */
  value: number | null;
  /** Reports whose amount is known. */
  n: number;
  /** Reports and amount by where the unit is printed. */
  units: Record<UnitBasis, { reports: number; amount: number }>;
  /** Reports whose bare number makes sense in 元 only; they are counted as they are. */
  implausible: string[];
  /** Reports whose form asks for the amount, and that do not tell it. */
  missing: number;
  left_out: LeftOut[];
  /** Reports whose form does not ask for it. */
  other_form: number;
}

/** The amounts of one field, row by row. */
export interface Amounts {
  /** In 万元; NaN where it is not known. */
  amount: Float64Array;
  unitBasis: (row: number) => UnitBasis;
  /** The state of the cell; null where the report's form has no such cell. */
  state: (row: number) => string | null;
}

/** Reads a field of amounts with what is printed beside it. */
export function amountsOf(table: ColumnTable, field: string): Amounts {
  const basis = textAt(table, `${field}_unit_basis`);
  return {
    amount: numbers(table, field),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the codebook lists the values
    unitBasis: (row) => (basis(row) ?? "none") as UnitBasis,
    state: textAt(table, `${field}_state`),
  };
}

/** Adds up the amounts of one group of reports. */
export class AmountSum {
  readonly #units: AmountTotal["units"] = {
    cell: { reports: 0, amount: 0 },
    header: { reports: 0, amount: 0 },
    none: { reports: 0, amount: 0 },
  };
  readonly #implausible: string[] = [];
  #otherForm = 0;

  /** Takes in the amount of a report, or gives the reason why the report must be left out. */
  add(row: number, { amount, state, unitBasis }: Amounts): string | null {
    if (Number.isNaN(amount[row])) {
      const reason = state(row);
      if (reason === null) this.#otherForm++;
      return reason;
    }
    const unit = this.#units[unitBasis(row)];
    unit.reports++;
    unit.amount += amount[row]!;
    return null;
  }

  /** Marks a report whose bare number makes sense in 元 only. */
  mark(report: string): void {
    this.#implausible.push(report);
  }

  total(out: ReturnType<LeftOutReports["of"]>): AmountTotal {
    const units = this.#units;
    const n = unitBases.reduce((sum, basis) => sum + units[basis].reports, 0);
    const amount = unitBases.reduce((sum, basis) => sum + units[basis].amount, 0);
    return {
      value: n === 0 ? null : amount,
      n,
      units,
      implausible: this.#implausible,
      ...out,
      other_form: this.#otherForm,
    };
  }
}
