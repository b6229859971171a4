const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Makes a long list of buttons one stop of the Tab key, so that what comes after it is near: arrows go from one to the
 * next, Home and End to its ends. Gives what is to be called when rows have come, gone or changed places.
 */
export function oneStop(list: HTMLElement): () => void {
  const buttons = () =>
    [...list.querySelectorAll('button')].filter((button) => button.closest<HTMLElement>('tr')?.hidden !== true);
  const stopAt = (stop: HTMLButtonElement | undefined) => {
    for (const button of list.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1;
  };
  list.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(target);
  });
  list.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = (all as Element[]).indexOf(event.target as Element);
    const step = STEPS[event.key];
    if (!step || at < 0) return;
    event.preventDefault();
    all[step(at, all.length - 1)]?.focus();
  });
  return () => {
    const all = buttons();
    stopAt(all.find(({ tabIndex }) => tabIndex === 0) ?? all[0]);
  };
}
