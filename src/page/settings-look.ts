import type { Settings } from '../play/settings.ts';
import type { Look } from '../play/showing.ts';
import { Store } from '../play/store.ts';

/** Puts the reader's settings on the document, where the styles read them. */
export function applySettings(settings: Settings): void {
  const { textSize, lineSpacing, face, motion } = settings;
  const { style, dataset } = document.documentElement;
  style.setProperty('--scale', String(textSize / 100));
  style.setProperty('--spacing', String(lineSpacing / 100));
  dataset.face = face;
  dataset.contrast = contrastOf(settings);
  dataset.motion = motion;
}

/** The contrast asked for: by the reader, or, where the reader has not chosen, by the system. */
function contrastOf({ contrast }: Settings): Settings['contrast'] {
  return contrast === 'normal' && matchMedia(MORE_CONTRAST).matches ? 'high' : contrast;
}

const MORE_CONTRAST = '(prefers-contrast: more)';

/** The largest text, in per cent, whose words the Stage still paints on its strips. */
const LARGEST_PAINTED = 200;

/** How the Stage may look, from settings and system, kept up to date. */
export function lookOf(settings: Store<Settings>): Store<Look> {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const forced = matchMedia('(forced-colors: active)');
  const read = (): Look => ({
    motion: settings.now.motion === 'system' && !still.matches,
    plainControls:
      forced.matches || ownSpacing() || settings.now.textSize > LARGEST_PAINTED || settings.now.face !== 'book',
    highContrast: contrastOf(settings.now) === 'high',
    dark: contrastOf(settings.now) === 'dark',
  });
  const look = new Store(read());
  const again = () => {
    const now = read();
    document.documentElement.dataset.controls = now.plainControls ? 'plain' : 'painted';
    if (JSON.stringify(now) !== JSON.stringify(look.now)) look.set(now);
  };
  again();
  // A style sheet of the reader's own may come at any time, and some come without a trace in the document.
  window.addEventListener('focus', again);
  new MutationObserver(again).observe(document.head, { childList: true });
  settings.subscribe(again);
  still.addEventListener('change', again);
  forced.addEventListener('change', again);
  matchMedia(MORE_CONTRAST).addEventListener('change', () => {
    applySettings(settings.now);
    again();
  });
  return look;
}

/** The reader spaces letters or words by a style sheet of their own; ours never does on the body. */
function ownSpacing(): boolean {
  const { letterSpacing, wordSpacing } = getComputedStyle(document.body);
  return letterSpacing !== 'normal' || (wordSpacing !== '0px' && wordSpacing !== 'normal');
}
