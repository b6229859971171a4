import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applySettings, lookOf } from '../../src/page/settings-look.ts';
import { FIRST_SETTINGS } from '../../src/play/settings.ts';
import { Store } from '../../src/play/store.ts';

/** What the system asks for. */
const asked = new Set<string>();
let spacing = 'normal';

beforeEach(() => {
  asked.clear();
  spacing = 'normal';
  const { document, window } = parseHTML('<html><head></head><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  );
  vi.stubGlobal('getComputedStyle', () => ({ letterSpacing: spacing, wordSpacing: '0px' }));
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return [...asked].some((wish) => query.includes(wish));
    },
    addEventListener: () => undefined,
  }));
});
afterEach(() => vi.unstubAllGlobals());

const look = (change = {}) => lookOf(new Store({ ...FIRST_SETTINGS, ...change })).now;

describe('How the Stage may look', () => {
  it('moves, unless the system or the reader asks for less', () => {
    expect(look().motion).toBe(true);
    expect(look({ motion: 'less' }).motion).toBe(false);
    asked.add('prefers-reduced-motion: reduce');
    expect(look().motion).toBe(false);
  });

  it.each([
    ['forced colours', () => asked.add('forced-colors'), {}],
    ['spacing of the reader’s own', () => (spacing = '2px'), {}],
    ['text above 200 %', () => undefined, { textSize: 250 }],
    ['another face', () => undefined, { face: 'dyslexia' }],
  ])('leaves the words of the controls to the Page in %s', (_name, ask, change) => {
    expect(look().plainControls).toBe(false);
    ask();
    expect(look(change).plainControls).toBe(true);
  });

  it('follows a change of the settings at once', () => {
    const settings = new Store(FIRST_SETTINGS);
    const live = lookOf(settings);
    settings.set({ ...FIRST_SETTINGS, motion: 'less', contrast: 'dark' });
    expect(live.now).toMatchObject({ motion: false, dark: true });
  });

  it('is of high contrast where the system asks for more and the reader has chosen nothing', () => {
    asked.add('prefers-contrast: more');
    expect(look().highContrast).toBe(true);
    expect(look({ contrast: 'dark' })).toMatchObject({ highContrast: false, dark: true });
    applySettings(FIRST_SETTINGS);
    expect(document.documentElement.dataset.contrast).toBe('high');
  });
});
