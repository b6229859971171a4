import type { Reporter } from './reporter.ts';

/**
 * Reports what the browser says of the page: a sign of life, out of sight, going away. Never `unload`, which learning
 * systems forbid; `pagehide` comes once where the page is closed, left, or its frame taken out.
 */
export function watchPage(reporter: Reporter): void {
  for (const event of ['pointerdown', 'keydown'] as const)
    document.addEventListener(event, () => reporter.touch(), { capture: true });
  document.addEventListener('visibilitychange', () => reporter.inSight(document.visibilityState === 'visible'));
  addEventListener('pagehide', () => void reporter.end());
  addEventListener('pageshow', ({ persisted }) => {
    // The browser has brought back a page whose session is over: it needs a new one.
    if (persisted) location.reload();
  });
}
