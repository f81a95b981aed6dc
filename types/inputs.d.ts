// The package has no types of its own; these are the inputs and options that the pages use.
declare module "@observablehq/inputs" {
  export type Input<T> = HTMLElement & { value: T };

  interface Common {
    label?: string | Node;
    disabled?: boolean;
    width?: number | string;
  }

  interface ChoiceOptions<D, V> extends Common {
    format?: (datum: D) => string | Node;
    keyof?: (datum: D) => string;
    valueof?: (datum: D) => V;
    sort?: boolean | "ascending" | "descending" | ((a: D, b: D) => number);
    unique?: boolean;
  }

  type Datum<D> =
    D extends Map<infer K, infer V> ? [K, V] : D extends Iterable<infer E> ? E : never;

  export function select<S extends Iterable<unknown>, V = unknown>(
    data: S,
    options?: ChoiceOptions<Datum<S>, V> & { value?: V; multiple?: boolean | number },
  ): Input<V>;
  export function radio<S extends Iterable<unknown>, V = unknown>(
    data: S,
    options?: ChoiceOptions<Datum<S>, V> & { value?: V },
  ): Input<V>;
  export function checkbox<S extends Iterable<unknown>, V = unknown>(
    data: S,
    options?: ChoiceOptions<Datum<S>, V> & { value?: Iterable<V> },
  ): Input<V[]>;
  export function toggle(options?: Common & { value?: boolean }): Input<boolean>;
  export function text(
    options?: Common & { value?: string; placeholder?: string; submit?: boolean | string },
  ): Input<string>;
  export function range(
    extent: readonly [number, number],
    options?: Common & { value?: number; step?: number; format?: (value: number) => string },
  ): Input<number>;

  export interface SearchOptions<T> extends Common {
    query?: string;
    placeholder?: string;
    columns?: readonly string[];
    format?: (count: number) => string;
    filter?: (query: string) => (row: T) => boolean;
    required?: boolean;
  }
  export function search<T>(data: Iterable<T>, options?: SearchOptions<T>): Input<T[]>;

  export interface TableOptions<T> extends Common {
    columns?: readonly string[];
    header?: Record<string, string | Node>;
    // oxlint-disable-next-line typescript/no-explicit-any -- a row's fields differ from column to column
    format?: Record<string, (value: any, index: number, rows: T[]) => string | Node>;
    align?: Record<string, "left" | "right" | "center">;
    sort?: string;
    reverse?: boolean;
    rows?: number;
    height?: number;
    maxHeight?: number;
    select?: boolean;
    multiple?: boolean;
    required?: boolean;
    layout?: "auto" | "fixed";
  }
  export function table<T>(data: Iterable<T>, options?: TableOptions<T>): Input<T[]>;
}
