/** What the reader has chosen on the Report page: a cell, by its name, or a finding or a claim, by its number. */
export type Choice = { cell: string } | { finding: number } | { claim: number };

/** Holds the choice and tells all who listen when it changes. */
export interface Selection {
  choose: (choice: Choice) => void;
  listen: (listener: (choice: Choice) => void) => void;
}

export function selection(): Selection {
  const listeners: ((choice: Choice) => void)[] = [];
  return {
    choose(choice) {
      for (const listener of listeners) listener(choice);
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
