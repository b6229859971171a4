import type { KioskWords } from '../../language/kiosk/en.ts';
import { CONFIG, type Config } from '../config/config.ts';
import type { Origin } from '../config/read-config.ts';
import { isField } from '../config/shape.ts';
import { control, make } from '../view/dom.ts';

/** What can be set on the operator's page, and by how much a press changes it. */
const STEPS: Readonly<Record<string, number | 'turn' | 'hour'>> = {
  'idle.story': 10,
  'idle.menus': 5,
  'idle.countdown': 5,
  'sound.start': 0.1,
  'voice.on': 'turn',
  'voice.volume': 0.1,
  'voice.rate': 0.1,
  'voice.invite': 'turn',
  text: 'turn',
  seated: 'turn',
  coolDown: 0.1,
  nightly: 'hour',
};

/** A row for each setting: its name, its value, less and more. What kiosk.json or the address states is fixed. */
export function settingsView(options: {
  readonly words: KioskWords['operator'];
  readonly config: Config;
  readonly originOf: (path: string) => Origin;
  readonly onSet: (path: string, value: unknown) => void;
}): HTMLElement {
  const { words, originOf } = options;
  const values = new Map(Object.keys(STEPS).map((path) => [path, valueAt(options.config, path)]));
  const rows = Object.entries(STEPS).map(([path, step]) => {
    const shown = make('output', { 'data-value': path }, text(values.get(path), words));
    const change = (by: 1 | -1) => {
      const value = stepped(path, step, values.get(path), by);
      values.set(path, value);
      shown.textContent = text(value, words);
      options.onSet(path, value);
    };
    const name = words.names[path] ?? path;
    const fixed = originOf(path) === 'file' || originOf(path) === 'address';
    const button = (by: 1 | -1) => {
      const it = control(`${by > 0 ? 'more' : 'less'}-${path}`, by > 0 ? '+' : '−', () => change(by), 'k-key');
      it.setAttribute('aria-label', `${name}: ${by > 0 ? words.more : words.less}`);
      return it;
    };
    return make(
      'div',
      { class: 'k-row', 'data-setting': path },
      make('span', { class: 'k-row-name' }, name),
      !fixed && button(-1),
      shown,
      fixed ? make('span', { class: 'k-hint' }, words.fixed) : button(1),
    );
  });
  return make('div', { class: 'k-rows' }, ...rows);
}

function valueAt(config: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], config);
}

function stepped(path: string, step: number | 'turn' | 'hour', value: unknown, by: 1 | -1): unknown {
  if (step === 'turn') return typeof value === 'boolean' ? !value : value === 'normal' ? 'large' : 'normal';
  if (step === 'hour') {
    const hours = [false, ...Array.from({ length: 24 }, (_, hour) => hour)];
    return hours[(hours.indexOf(value as number | false) + by + hours.length) % hours.length];
  }
  const [first = '', second] = path.split('.');
  const top = CONFIG[first as keyof typeof CONFIG] as Parameters<typeof isField>[0];
  const field = second === undefined || isField(top) ? top : top[second];
  const expected = field && isField(field) ? field.expected : undefined;
  if (expected?.kind !== 'number') return value;
  const moved = Math.round(((value as number) + by * step) * 10) / 10;
  return Math.min(Math.max(moved, expected.from), expected.to);
}

function text(value: unknown, words: KioskWords['operator']): string {
  return words.values[String(value)] ?? String(value);
}
