import type { ComfortWords } from '../../language/comforts/en.ts';
import { comfortWords } from '../../language/comforts/words.ts';
import { type ChapterReached, ChaptersReached } from '../../play/chapters-reached.ts';
import { SaveFault } from '../../play/save-fault.ts';
import { readSaveFile, writeSaveFile } from '../../play/save-file.ts';
import type { Save, SavesRead } from '../../play/saves.ts';
import type { RouteEntry } from '../../story/library.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';
import '../style/plays-card.css';

/** How dates are written where the texts are. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES' };

/** Fills the card of what is kept: plays, chapters reached, endings seen, and a play from a file. */
export async function fillPlaysCard(context: PageContext, body: HTMLElement, close: () => void): Promise<void> {
  const words = comfortWords(context.session.language);
  await context.session.kept;
  const [read, reached] = await Promise.all([context.saves.read(), chaptersOf(context)]);
  body.replaceChildren(
    el('h2', {}, words.plays.title),
    context.session.play ? keepPart(context, { words, body, close }) : '',
    ...savesPart(context, read, { words, body, close }),
    importPart(context, { words, body, close }),
    el('h3', {}, words.plays.chapters),
    ...chaptersPart(context, reached, words, close),
    el('h3', {}, words.plays.endings),
    ...endingsPart(context, words),
  );
  body.removeAttribute('aria-busy');
}

interface Parts {
  readonly words: ComfortWords;
  readonly body: HTMLElement;
  readonly close: () => void;
}

/** Keeps the place that is open as an entry of its own, which stays while the play goes on. */
function keepPart(context: PageContext, { words, body, close }: Parts): HTMLElement {
  const keep = async () => {
    await context.session.keepPlace();
    await fillPlaysCard(context, body, close);
    context.announce(words.plays.placeKept);
    body.querySelector<HTMLElement>('[data-act="keep-place"]')?.focus();
  };
  return el(
    'p',
    { class: 'import' },
    el(
      'button',
      { type: 'button', class: 'tab', 'data-act': 'keep-place', onclick: () => void keep() },
      words.plays.keepPlace,
    ),
  );
}

function savesPart(context: PageContext, { saves, unreadable }: SavesRead, parts: Parts): HTMLElement[] {
  const { words } = parts;
  const known = saves.filter(({ route }) => context.routes.some((it) => it.route === route));
  return [
    known.length === 0
      ? el('p', {}, words.plays.none)
      : el('ul', { class: 'kept' }, ...known.map((save) => saveItem(context, save, parts))),
    ...(unreadable.length > 0 ? [el('p', { class: 'small' }, words.plays.unreadable(unreadable.length))] : []),
  ];
}

function saveItem(context: PageContext, save: Save, parts: Parts): HTMLElement {
  const { words, close } = parts;
  const { language } = context.session;
  const entry = context.routes.find(({ route }) => route === save.route);
  const title = entry?.names[language]?.title ?? save.route;
  const chapter = entry?.chapters.find(({ id }) => id === save.chapter)?.titles[language];
  const ending = entry?.endingNames[language]?.[save.ended ?? '']?.title;
  const when = new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(save.at);
  const name = [title, chapter].filter((part) => part !== undefined).join(' · ');
  const about = [
    save.byHand && words.plays.byHand,
    ending && words.plays.ended(ending),
    words.plays.choices(save.path.length),
    when,
  ];
  const tools = el('p', { class: 'tools' });
  const button = (act: string, text: string, go: () => void, label = `${text}: ${name}, ${when}`) =>
    el('button', { type: 'button', class: 'tab', 'data-act': act, 'aria-label': label, onclick: go }, text);
  const ask = () => {
    const sure = el('p', { role: 'alert' }, words.plays.sure(name));
    const keep = button('keep-play', words.plays.keep, () => void fillPlaysCard(context, parts.body, close));
    tools.replaceChildren(
      sure,
      keep,
      button('delete-for-good', words.plays.confirm, () => void remove(context, save, parts)),
    );
    keep.focus();
  };
  tools.append(
    button('go-on', words.plays.on, () => {
      close();
      void context.session.resume(save);
    }),
    button('export-play', words.plays.export, () => download(save)),
    button('delete-play', words.plays.remove, ask),
  );
  return el(
    'li',
    { 'data-save': save.id },
    el('p', {}, el('b', {}, name)),
    el('p', { class: 'small' }, about.filter((part) => part).join(' · ')),
    tools,
  );
}

async function remove(context: PageContext, { id }: Save, { words, body, close }: Parts): Promise<void> {
  await context.saves.forget(id);
  await fillPlaysCard(context, body, close);
  context.announce(words.plays.removed);
  body.querySelector<HTMLElement>('button, input')?.focus();
}

function download(save: Save): void {
  const link = el('a', {
    href: URL.createObjectURL(new Blob([writeSaveFile(save)], { type: 'application/json' })),
    download: `three-against-${save.route}-${new Date(save.at).toISOString().slice(0, 10)}.json`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function importPart(context: PageContext, { words, body, close }: Parts): HTMLElement {
  const said = el('p', { role: 'status', 'data-part': 'import-said' });
  const input = el('input', {
    type: 'file',
    id: 'import-play',
    class: 'unseen',
    tabindex: -1,
    'aria-hidden': 'true',
    accept: '.json,application/json',
    onchange: () =>
      void takeIn(context, input.files?.[0], words).then(async (sentence) => {
        await fillPlaysCard(context, body, close);
        const again = body.querySelector('[data-part="import-said"]');
        if (again) again.textContent = sentence;
        body.querySelector<HTMLElement>('[data-act="import-play"]')?.focus();
      }),
  });
  // The browser's own button would speak the browser's language, not the reader's.
  const button = el(
    'button',
    { type: 'button', class: 'tab', 'data-act': 'import-play', onclick: () => input.click() },
    words.plays.import,
  );
  return el('div', { class: 'import' }, button, input, said);
}

/** Takes a play in from a file under an id of its own; gives the sentence that says what came of it. */
async function takeIn(context: PageContext, file: File | undefined, words: ComfortWords): Promise<string> {
  if (!file) return '';
  try {
    const save = readSaveFile(await file.text());
    if (!context.routes.some(({ route }) => route === save.route)) return words.file.route;
    await context.saves.add({ ...save, id: newId() });
    return words.plays.imported;
  } catch (cause) {
    return words.file[cause instanceof SaveFault ? cause.reason : 'unreadable'];
  }
}

async function chaptersOf(context: PageContext): Promise<(readonly [RouteEntry, readonly ChapterReached[]])[]> {
  const kept = new ChaptersReached(context.saves.vault);
  return Promise.all(context.routes.map(async (entry) => [entry, await kept.of(entry.route)] as const));
}

function chaptersPart(
  context: PageContext,
  reached: readonly (readonly [RouteEntry, readonly ChapterReached[]])[],
  words: ComfortWords,
  close: () => void,
): HTMLElement[] {
  const { language } = context.session;
  const lists = reached.flatMap(([entry, starts]) => {
    const found = entry.chapters.flatMap((chapter) => {
      const start = starts.find((it) => it.chapter === chapter.id);
      return start ? [{ start, chapter }] : [];
    });
    if (found.length === 0) return [];
    const items = found.map(({ start, chapter }) => {
      const title = chapter.titles[language] ?? chapter.id;
      const go = () => {
        close();
        void beginAt(context, entry.route, start);
      };
      return el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'link-button', 'data-start': chapter.id, onclick: go },
          words.plays.start(title),
        ),
        ` ${context.words().minutes(...chapter.minutes)}`,
      );
    });
    return [
      el('p', {}, el('b', {}, entry.names[language]?.title ?? entry.route)),
      el('ul', { class: 'starts' }, ...items),
    ];
  });
  return lists.length > 0 ? lists : [el('p', {}, words.plays.noChapters)];
}

/** A new play that stands at the beginning of a chapter, by the way it was reached. */
async function beginAt({ session }: PageContext, route: string, start: ChapterReached): Promise<void> {
  const { inputs, path, beat } = start;
  await session.resume({
    version: 1,
    id: newId(),
    route,
    language: session.language,
    inputs,
    path,
    beat,
    at: Date.now(),
  });
}

function endingsPart(context: PageContext, words: ComfortWords): HTMLElement[] {
  const { language } = context.session;
  const lists = context.routes.flatMap(({ route, names, endings, endingNames }) => {
    const seen = context.endingsSeen(route);
    if (seen.length === 0) return [];
    const count = context.words().ending.of(seen.length, endings.length);
    return [
      el('p', {}, el('b', {}, `${names[language]?.title ?? route}: ${count}`)),
      el('ul', { class: 'seen-endings' }, ...seen.map((id) => el('li', {}, endingNames[language]?.[id]?.title ?? id))),
    ];
  });
  return lists.length > 0 ? lists : [el('p', {}, words.plays.noEndings)];
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
