/**
 * Runs in the page, so that reading on costs one call: takes the last choice of every menu until one of these sheets of
 * an assignment lies over the page, and says which.
 */
export async function pressToSheet(parts: readonly string[]): Promise<string> {
  const PATIENCE = 30_000;
  const words = () => document.querySelector('main')?.textContent ?? '';
  const there = () => parts.find((it) => document.querySelector(`dialog[open] [data-part="${it}"]`));
  const control = () =>
    [...document.querySelectorAll<HTMLElement>('#page button[data-choice], #page button[data-act="continue"]')].at(-1);
  for (const began = performance.now(); performance.now() - began < PATIENCE; ) {
    const part = there();
    if (part !== undefined) return part;
    const before = words();
    if (!document.querySelector('dialog.c-dialog[open]')) control()?.click();
    // A hand is never so quick that the page has no time to answer a press.
    do await new Promise((done) => setTimeout(done, 5));
    while (words() === before && there() === undefined && performance.now() - began < PATIENCE);
  }
  throw new Error(`none of ${parts.join()} came: ${words().slice(-300)}`);
}
