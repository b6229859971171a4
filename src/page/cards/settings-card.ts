import { FIRST_SETTINGS, OFFERED, type Settings } from '../../play/settings.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** The reader's settings; each takes effect at once and is kept. */
export function settingsCard(context: PageContext): HTMLElement {
  const words = context.words().settings;
  const now = () => context.settings.now;
  const set = (change: Partial<Settings>) => context.settings.set({ ...now(), ...change });
  const percent = (size: number) => `${size} %`;
  return el(
    'form',
    { class: 'settings', method: 'dialog' },
    el('h2', {}, words.title),
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
    pick('contrast', words.contrast, Object.entries(words.contrasts), now().contrast, (value) =>
      set({ contrast: value === 'high' || value === 'dark' ? value : 'normal' }),
    ),
    pick('motion', words.motion, Object.entries(words.motions), now().motion, (value) =>
      set({ motion: value === 'less' ? 'less' : 'system' }),
    ),
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
  });
  return el('p', { class: 'setting' }, el('label', { for: `setting-${id}` }, label), box);
}
