/** What is come to first: the choices, before the stamps that stand above them. */
const FIRST = '.menu, .choices';

/** Every control that can be pressed under some elements: the choices, then the rest, in the order they stand there. */
export function controlsIn(roots: readonly Element[]): readonly HTMLElement[] {
  const found = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], [data-stop]')])
    .filter((element) => element.closest('[inert], [aria-hidden="true"]') === null && isSeen(element));
  const first = (element: HTMLElement) => element.closest(FIRST) !== null;
  return [...found.filter(first), ...found.filter((element) => !first(element))];
}

/** Moves the focus on by so many controls, round and round, and gives the one that has it now. */
export function walk(roots: readonly Element[], by: 1 | -1): HTMLElement | undefined {
  const controls = controlsIn(roots);
  const at = (controls as readonly Element[]).indexOf(document.activeElement ?? document.body);
  const next =
    at < 0 ? controls[by > 0 ? 0 : controls.length - 1] : controls[(at + by + controls.length) % controls.length];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next;
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
}
