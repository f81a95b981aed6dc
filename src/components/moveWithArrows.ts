const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Makes many buttons one stop of the Tab key: the arrow keys move among them. Buttons of one table
 * row stand in one line; without rows, all stand in one line.
 */
export function moveWithArrows(container: HTMLElement, selector: string): void {
  const buttons = () => [...container.querySelectorAll<HTMLElement>(selector)];
  buttons()[0]?.setAttribute("tabindex", "0");
  container.addEventListener("focusin", ({ target }) => {
    for (const button of buttons()) button.tabIndex = button === target ? 0 : -1;
  });
  container.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const { target } = event;
    if (!step || !(target instanceof HTMLElement) || !target.matches(selector)) return;
    const lines = linesOf(buttons());
    const line = lines.findIndex((candidates) => candidates.includes(target));
    const place = lines[line]?.indexOf(target) ?? 0;
    const [down, right] = step;
    const next = lines[line + down];
    const wanted =
      down === 0 ? lines[line]?.[place + right] : next?.[Math.min(place, next.length - 1)];
    event.preventDefault();
    wanted?.focus();
  });
}

function linesOf(buttons: readonly HTMLElement[]): HTMLElement[][] {
  const lines = new Map<Element | null, HTMLElement[]>();
  for (const button of buttons) {
    const row = button.closest("tr");
    const line = lines.get(row);
    if (line) line.push(button);
    else lines.set(row, [button]);
  }
  return [...lines.values()];
}
