import { comfortWords } from '../../language/comforts/words.ts';
import type { Card, Evidence } from '../../ledger/evidence.ts';
import { SHEETS } from '../confrontation-view.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** Writes the open play out as a document of its own and hands it to the printer: what was read and chosen, the sheets, the claims. */
export async function printPlay(context: PageContext): Promise<void> {
  const { session } = context;
  const words = comfortWords(session.language).print;
  if (!session.play) {
    context.announce(words.none);
    return;
  }
  document.querySelector('#print')?.remove();
  const paper = el('main', { id: 'print', lang: session.language }, ...parts(context, await context.evidence()));
  document.body.append(paper);
  window.addEventListener('afterprint', () => paper.remove(), { once: true });
  window.print();
}

function parts(context: PageContext, evidence: Evidence | undefined): HTMLElement[] {
  const { session } = context;
  const words = comfortWords(session.language).print;
  const names = session.script?.names;
  const { ending = '', route = '' } = session.play?.view.now ?? {};
  const date = new Intl.DateTimeFormat(session.language === 'en' ? 'en-GB' : session.language, {
    dateStyle: 'long',
  }).format(new Date());
  const name = names?.endings[ending];
  return [
    el('h1', {}, context.words().title),
    el('p', { class: 'lead' }, `${names?.routes[route]?.title ?? route} · ${words.title}`),
    ...historyParts(context),
    ...(name ? [el('h2', {}, `${words.ending} ${name.title}`), el('p', {}, name.line)] : []),
    ...actParts(context),
    ...(name ? outcomeParts(context, evidence, ending) : []),
    ...claimParts(context, evidence),
    el(
      'p',
      { class: 'colophon' },
      `${comfortWords(session.language).about.citation(context.version)} ${words.printed(date)}`,
    ),
    el('p', { class: 'colophon' }, context.link()),
  ];
}

function historyParts(context: PageContext): HTMLElement[] {
  const { session } = context;
  const names = session.script?.names;
  const words = comfortWords(session.language).print;
  let chapter: string | undefined;
  let place: string | undefined;
  return (session.play?.passages ?? []).flatMap((passage) => {
    if (passage.kind === 'taken') return [el('p', { class: 'chose' }, el('b', {}, `${words.chose} `), passage.words)];
    const who = passage.line.who === undefined ? undefined : names?.who[passage.line.who];
    const where = names?.places[passage.setting.place ?? ''];
    const slip = passage.setting.place !== place && where !== undefined ? [el('p', { class: 'where' }, where)] : [];
    place = passage.setting.place;
    const line = el('p', {}, who !== undefined && el('b', {}, `${context.words().speaks(who)} `), passage.line.text);
    if (passage.setting.chapter === chapter) return [...slip, line];
    chapter = passage.setting.chapter;
    return [el('h2', {}, names?.chapters[chapter ?? '']?.title ?? ''), ...slip, line];
  });
}

function actParts(context: PageContext): HTMLElement[] {
  const acts = context.session.play?.acts ?? [];
  if (acts.length === 0) return [];
  const words = context.words().confrontation;
  return [
    el('h2', {}, comfortWords(context.session.language).print.sheets),
    ...acts.map((act) =>
      el(
        'section',
        { class: 'printed-act' },
        el('h3', {}, context.session.script?.names.acts[act.act] ?? act.words),
        el('p', { class: 'chose' }, act.words),
        el(
          'dl',
          {},
          ...SHEETS.flatMap((kind) => [el('dt', {}, words[kind]), el('dd', {}, act[kind]?.text ?? words.empty[kind])]),
        ),
      ),
    ),
  ];
}

/** What is documented of those who stood where the player stood, once the play has ended. */
function outcomeParts(context: PageContext, evidence: Evidence | undefined, ending: string): HTMLElement[] {
  const items = evidence?.outcomes[ending] ?? evidence?.outcomes[''] ?? [];
  const cards = items.flatMap(({ claim }) => evidence?.cards[claim] ?? []);
  if (cards.length === 0) return [];
  return [el('h2', {}, context.words().outcome.title), ...cards.map((card) => claimPart(context, card))];
}

function claimParts(context: PageContext, evidence: Evidence | undefined): HTMLElement[] {
  const cards = (context.session.play?.claimsMet ?? []).flatMap((id) => evidence?.cards[id] ?? []);
  if (cards.length === 0) return [];
  return [
    el('h2', {}, comfortWords(context.session.language).print.claims),
    ...cards.map((card) => claimPart(context, card)),
  ];
}

function claimPart(context: PageContext, card: Card): HTMLElement {
  return el(
    'section',
    { class: 'printed-claim' },
    el('p', {}, el('b', {}, `${context.words().grades[card.grade]}. `), card.statement),
    el('p', {}, card.finding),
    el(
      'ul',
      {},
      ...card.sources.map(({ text, lang, address = '' }) => el('li', {}, el('span', { lang }, text), ` ${address}`)),
    ),
  );
}
