/** How many windows are asked, one above the other, before the search is given up. */
const MOST_WINDOWS = 500;

/** A window as far as the search needs it; from another origin, every other property throws. */
export interface WindowAbove {
  readonly parent: unknown;
  readonly opener: unknown;
}

/**
 * Finds what a learning system has laid into one of the windows over this one, or over the one that opened it. Windows
 * of another origin are passed by: behind them may be one that can be asked. Throws nothing.
 */
export function findApi(name: string, here: WindowAbove): object | undefined {
  return (
    above(name, here) ??
    above(
      name,
      safely(() => here.opener),
    ) ??
    above(
      name,
      safely(() => topOf(here)?.opener),
    )
  );
}

function above(name: string, first: unknown): object | undefined {
  let at = first;
  for (let step = 0; step < MOST_WINDOWS && isWindow(at); step++) {
    const asked = at;
    const api = safely(() => (asked as unknown as Record<string, unknown>)[name]);
    if (typeof api === 'object' && api !== null) return api;
    const parent = safely(() => asked.parent);
    if (parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

function topOf(here: WindowAbove): WindowAbove | undefined {
  let at: unknown = here;
  for (let step = 0; step < MOST_WINDOWS && isWindow(at); step++) {
    const asked = at;
    const parent = safely(() => asked.parent);
    if (parent === at || !isWindow(parent)) return asked;
    at = parent;
  }
  return undefined;
}

function isWindow(value: unknown): value is WindowAbove {
  return typeof value === 'object' && value !== null;
}

function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
