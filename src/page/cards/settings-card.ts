import { LANGUAGES, languageName } from '../../language/language.ts';
import { FIRST_SETTINGS, OFFERED, type Settings } from '../../play/settings.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** The reader's settings; each takes effect at once and is kept. */
export function settingsCard(context: PageContext): HTMLElement {
  const words = context.words().settings;
  const now = () => context.settings.now;
  const set = (change: Partial<Settings>) => context.settings.set({ ...now(), ...change });
  return el(
    'div',
    { class: 'settings' },
    el('h2', {}, words.title),
    // A kiosk has its languages beside every card.
    !context.kiosk &&
      pick(
        'language',
        context.words().language,
        LANGUAGES.map((language) => [language, languageName(language)]),
        context.session.language,
        (language) => void context.session.translate(language),
      ),
    pick(
      'textSize',
      words.size,
      OFFERED.textSize.map((size) => [String(size), percent(size)]),
      String(now().textSize),
      (value) => set({ textSize: OFFERED.textSize.find((size) => String(size) === value) ?? 100 }),
    ),
    pick(
      'lineSpacing',
      words.spacing,
      OFFERED.lineSpacing.map((size) => [String(size), percent(size)]),
      String(now().lineSpacing),
      (value) => set({ lineSpacing: OFFERED.lineSpacing.find((size) => String(size) === value) ?? 100 }),
    ),
    pick('face', words.face, Object.entries(words.faces), now().face, (value) =>
      set({ face: value === 'plain' || value === 'dyslexia' ? value : 'book' }),
    ),
    pick('contrast', words.contrast, Object.entries(words.contrasts), now().contrast, (value) =>
      set({ contrast: value === 'high' || value === 'dark' ? value : 'normal' }),
    ),
    pick('motion', words.motion, Object.entries(words.motions), now().motion, (value) =>
      set({ motion: value === 'less' ? 'less' : 'system' }),
    ),
    pick('reveal', words.reveal, Object.entries(words.reveals), now().reveal, (value) =>
      set({ reveal: OFFERED.reveal.find((speed) => speed === value) ?? 'instant' }),
    ),
    !context.kiosk && check('autoAdvance', words.auto, now().autoAdvance, (autoAdvance) => set({ autoAdvance })),
    !context.kiosk && check('skipRead', words.skip, now().skipRead, (skipRead) => set({ skipRead })),
    slide('ambience', words.ambience, now().ambience, (ambience) => set({ ambience })),
    slide('effects', words.effects, now().effects, (effects) => set({ effects })),
    check('captions', words.captions, now().captions, (captions) => set({ captions })),
    check('numberKeys', words.numbers, now().numberKeys, (numberKeys) => set({ numberKeys })),
    el(
      'button',
      {
        type: 'button',
        class: 'tab',
        'data-act': 'reset-settings',
        onclick: () => {
          context.settings.set(FIRST_SETTINGS);
          context.openCard('settings');
        },
      },
      words.reset,
    ),
  );
}

function pick(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = el('select', { id: `setting-${id}`, 'data-setting': id, onchange: () => change(select.value) });
  for (const [value, text] of options) select.append(el('option', { value, selected: value === chosen }, text));
  return el('p', { class: 'setting' }, el('label', { for: `setting-${id}` }, label), select);
}

function check(id: string, label: string, on: boolean, change: (on: boolean) => void): HTMLElement {
  const box = el('input', {
    type: 'checkbox',
    id: `setting-${id}`,
    'data-setting': id,
    checked: on,
    onchange: () => change(box.checked),
    // Whoever has two switches, Tab and Enter, has no Space.
    onkeydown: (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') box.click();
    },
  });
  return el('p', { class: 'setting' }, el('label', { for: `setting-${id}` }, label), box);
}

/** A volume, 0 to 1, shown in per cent. */
function slide(id: string, label: string, volume: number, change: (volume: number) => void): HTMLElement {
  const slider = el('input', {
    type: 'range',
    id: `setting-${id}`,
    'data-setting': id,
    min: 0,
    max: 100,
    step: 10,
    value: Math.round(volume * 100),
    oninput: () => {
      shown.textContent = percent(Number(slider.value));
      change(Number(slider.value) / 100);
    },
  });
  const shown = el('span', { class: 'volume', 'aria-hidden': 'true' }, percent(Math.round(volume * 100)));
  return el('p', { class: 'setting' }, el('label', { for: `setting-${id}` }, label), shown, slider);
}

function percent(size: number): string {
  return `${size} %`;
}
