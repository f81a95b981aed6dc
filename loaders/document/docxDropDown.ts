import { number } from "./docxXml.ts";

/** The list of a field of a form from which an entry is chosen. */
export class DropDown {
  readonly #entries: string[] = [];
  /** Numbers of entries, from 0; one that is none of them where what states it cannot be read. */
  #result: number | null = null;
  #default: number | null = null;

  /** Takes an element of the list. */
  add(name: string, value: string | undefined): void {
    if (name === "listEntry") this.#entries.push(value ?? "");
    else if (name === "result") this.#result = number(value) ?? -1;
    else if (name === "default") this.#default = number(value) ?? -1;
  }

  /** The entry that the field shows, undefined where that is not told. Unless one is chosen, it is the first. */
  get shown(): string | undefined {
    return this.#entries[this.#result ?? this.#default ?? 0];
  }
}
