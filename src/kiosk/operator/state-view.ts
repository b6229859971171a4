import type { KioskWords } from '../../language/kiosk/en.ts';
import { faultText } from '../config/fault-text.ts';
import { make } from '../view/dom.ts';
import { type Health, type Sign, signsOf } from './health.ts';

/** What calls for the operator, and how the kiosk is. */
export function stateView(health: Health, words: KioskWords): HTMLElement[] {
  const { operator } = words;
  const signs = signsOf(health);
  return [
    signs.length === 0
      ? make('p', { 'data-k': 'good' }, operator.good)
      : make(
          'ul',
          { class: 'k-signs' },
          ...signs.map((sign) => make('li', { 'data-sign': sign.kind }, signText(sign, operator))),
        ),
    make('dl', { class: 'k-facts' }, ...facts(health, operator)),
  ];
}

/** What is wrong in kiosk.json, line by line. */
export function configView({ configFile, configFaults }: Health, words: KioskWords): HTMLElement {
  if (configFaults.length > 0)
    return make(
      'ul',
      { class: 'k-signs', 'data-k': 'config-faults' },
      ...configFaults.map((fault) => make('li', {}, faultText(fault, words))),
    );
  return make('p', {}, configFile ? words.operator.fileGood : words.operator.noFile);
}

/** The last faults, the latest first. */
export function faultsView({ faults }: Health, { operator }: KioskWords): HTMLElement {
  if (faults.length === 0) return make('p', {}, operator.noFaults);
  return make(
    'ol',
    { class: 'k-faults', 'data-k': 'faults' },
    ...faults.map(({ at, kind, detail }) =>
      make(
        'li',
        { 'data-fault': kind },
        make('b', {}, `${at} · ${operator.faultKinds[kind] ?? kind}`),
        make('span', {}, ` ${detail}`),
      ),
    ),
  );
}

/** A sign as a sentence. */
export function signText(sign: Sign, words: KioskWords['operator']): string {
  switch (sign.kind) {
    case 'page-only':
      return words.signPageOnly;
    case 'no-stage':
      return words.signNoStage;
    case 'no-address':
      return words.signNoAddress;
    case 'storage':
      return words.signStorage(sign.detail);
    case 'no-voice':
      return words.signNoVoice(words.languageNames[sign.language] ?? sign.language);
    case 'config':
      return words.signConfig(sign.count);
    case 'fault':
      return words.signFault(words.faultKinds[sign.fault.kind] ?? sign.fault.kind, sign.fault.at);
    default:
      return sign satisfies never;
  }
}

function facts(health: Health, words: KioskWords['operator']): HTMLElement[] {
  const minutes = Math.floor(health.running / 60_000);
  const voices = Object.entries(health.voices).map(
    ([language, names]) => `${language}: ${names.join(', ') || words.none}`,
  );
  const rows: readonly (readonly [string, string])[] = [
    [words.version, health.version],
    [words.running, words.hours(Math.floor(minutes / 60), minutes % 60)],
    [words.clock, health.clock],
    [words.screen, health.screen],
    [words.graphics, words.stages[health.stage] ?? health.stage],
    [words.voices, voices.join(' · ')],
    [words.storage, words.storages[health.storage]],
    [words.address, health.address === '' ? words.none : health.address],
    [words.reloads, String(health.reloads)],
  ];
  return rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]);
}
