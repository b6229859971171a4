import corrections from '../../../assets/ledger/corrections.json';
import { comfortWords } from '../../language/comforts/words.ts';
import { isLanguage } from '../../language/language.ts';
import type { Correction } from '../../ledger/correction.ts';
import { dateText } from '../../ledger/date-text.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { teachersLinks } from './teachers-links.ts';

/** The longer parts of the card about the work: how to cite it, credits, corrections, and the sources of every story. */
export async function aboutParts(context: PageContext): Promise<HTMLElement[]> {
  const { language } = context.session;
  const words = comfortWords(language).about;
  const evidence = await Promise.all(context.routes.map(({ route }) => context.evidence(route)));
  const sources = new Map(
    evidence
      .flatMap((of) => Object.values(of?.cards ?? {}))
      .flatMap((card) => card.sources)
      .map((source) => [source.text, source]),
  );
  const sorted = [...sources.values()].sort((a, b) => a.text.localeCompare(b.text, language));
  return [
    el('h3', {}, words.cite),
    el('p', { 'data-part': 'citation' }, words.citation(context.version), ...publishedAt(context)),
    el('p', { class: 'small' }, words.citeParts),
    el('p', { class: 'advice' }, words.age),
    ...teachersLinks(context),
    el('h3', {}, words.credits),
    el('p', {}, words.made),
    el('p', {}, words.faces),
    el('p', {}, words.licences),
    el('h3', {}, words.corrections),
    ...correctionsPart(corrections, language, words.noCorrections),
    el('p', {}, words.correct),
    el('h3', {}, words.sources),
    sorted.length === 0
      ? el('p', {}, words.noSources)
      : el(
          'ul',
          { class: 'sources' },
          ...sorted.map(({ text, lang, address }) =>
            el(
              'li',
              {},
              el('span', { lang }, text),
              address !== undefined && el('span', { class: 'address' }, ` ${address}`),
            ),
          ),
        ),
  ];
}

/** Where the page that is open is published; nothing where that is no address for others: a disk, a museum, a learning system. */
function publishedAt({ kiosk }: PageContext): (HTMLElement | string)[] {
  const { protocol, origin, pathname } = location;
  if (kiosk || !protocol.startsWith('http') || document.documentElement.dataset.system !== undefined) return [];
  return [' ', el('span', { class: 'address' }, `${origin}${pathname}`)];
}

/** What has been put right since it was published, the latest first; a sentence where nothing has. */
export function correctionsPart(all: readonly Correction[], language: string, none: string): HTMLElement[] {
  if (all.length === 0) return [el('p', {}, none)];
  const told = isLanguage(language) ? language : 'en';
  const latest = [...all].sort((a, b) => b.date.localeCompare(a.date));
  return [
    el(
      'ul',
      { class: 'corrections' },
      ...latest.map(({ date, text }) =>
        el('li', {}, el('time', { datetime: date }, dateText(date, told)), `: ${text[told]}`),
      ),
    ),
  ];
}
