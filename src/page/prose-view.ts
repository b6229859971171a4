import type { Line, PlayView } from '../play/screen.ts';
import { fileSheets } from './cards/file-card.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { termsOf, withGlossary } from './glossary.ts';
import { heldTogether } from './held.ts';
import { slipWords } from './slip-words.ts';
import { stampButton } from './stamp.ts';

/** The running text of a screen: slip, chapter, paragraphs, stamps. Focus comes here when the words change. */
export function proseView(context: PageContext, view: PlayView): HTMLElement {
  const { screen } = view;
  const names = context.session.script?.names;
  const words = context.words();
  const place = screen.place === undefined ? undefined : names?.places[screen.place];
  const scene = screen.scene === undefined ? undefined : names?.scenes[screen.scene];
  const title = chapterTitle(context, view);
  const terms = context.kiosk ? screen.lines.flatMap(({ text }) => termsOf(context, text)) : [];
  const claims = [...new Set(screen.lines.flatMap(({ claims, about }) => [...claims, ...about]))];
  return el(
    'article',
    {
      class: 'sheet',
      'data-place': 'sheet',
      'data-part': 'prose',
      tabindex: -1,
    },
    title !== undefined && el('h2', { class: 'chapter' }, title),
    screen.opensChapter && chapterLine(context, view),
    place !== undefined && el('p', { class: 'slip', 'data-place': 'slip', 'data-part': 'slip' }, ...slipWords(place)),
    scene !== undefined && el('p', { class: 'unseen', 'data-part': 'scene' }, scene),
    screen.note !== undefined &&
      el(
        'aside',
        { class: 'note', 'data-part': 'note' },
        el('h3', {}, words.note.title),
        el('p', {}, names?.notes[screen.note] ?? ''),
      ),
    ...screen.lines.map((line) => paragraph(context, line)),
    screen.figure !== undefined && figureWords(context, screen.figure),
    ...captions(context, view).map((caption) => el('p', { class: 'caption', 'data-part': 'caption' }, `[${caption}]`)),
    claims.length + terms.length > 0 &&
      el(
        'div',
        { class: 'stamps', 'data-part': 'stamps' },
        ...claims.map((claim) => stampButton(context, claim)),
        ...terms,
      ),
  );
}

/** What begins to sound on this screen, in words, where the reader wants it. */
function captions(context: PageContext, { screen }: PlayView): string[] {
  if (!context.settings.now.captions) return [];
  const sounds = [...(screen.soundBegins && screen.sound !== undefined ? [screen.sound] : []), ...screen.effects];
  return sounds.flatMap((id) => context.session.script?.names.sounds[id] ?? []);
}

/** Which chapter this is, of how many, and the minutes it takes. */
export function chapterWords(context: PageContext, { route, screen }: PlayView): string | undefined {
  const chapters = context.routes.find((it) => it.route === route)?.chapters ?? [];
  const at = chapters.findIndex(({ id }) => id === screen.chapter);
  const chapter = chapters[at];
  if (!chapter) return undefined;
  const words = context.words();
  return `${words.chapterOf(at + 1, chapters.length)} · ${words.minutes(...chapter.minutes)}`;
}

function chapterLine(context: PageContext, view: PlayView): HTMLElement | undefined {
  const line = chapterWords(context, view);
  return line === undefined ? undefined : el('p', { class: 'small', 'data-part': 'progress' }, line);
}

/** What is done by hand here, for whoever does not see it; the file itself is laid out to be read. */
function figureWords(context: PageContext, figure: string): HTMLElement {
  if (figure === 'file') return el('div', { class: 'laid-out' }, ...fileSheets(context));
  const title = context.session.script?.names.figures[figure]?.title ?? '';
  return el('p', { class: 'unseen', 'data-part': 'figure-words' }, `${context.words().figure.hand} ${title}`);
}

function chapterTitle(context: PageContext, { screen, ending }: PlayView): string | undefined {
  const names = context.session.script?.names;
  if (screen.opensEnding && ending !== undefined) return names?.endings[ending]?.title;
  if (screen.opensChapter && screen.chapter !== undefined) return names?.chapters[screen.chapter]?.title;
  return undefined;
}

function paragraph(context: PageContext, line: Line): HTMLElement {
  const names = context.session.script?.names;
  const who = line.who === undefined ? undefined : names?.who[line.who];
  const words = context.words();
  return el(
    'p',
    { 'data-beat': line.beat, ...(line.who === undefined ? {} : { 'data-who': line.who }) },
    who !== undefined && el('span', { class: 'unseen' }, `${words.speaks(who)} `),
    ...withGlossary(context, line.text).flatMap((part) => (typeof part === 'string' ? heldTogether(part) : part)),
    context.provenance.now && provenance(context, line),
  );
}

/** What the line rests on, shown under it: claims by grade, invention, or plain telling. */
function provenance(context: PageContext, line: Line): HTMLElement {
  const words = context.words();
  const grades = context.session.script?.grades ?? {};
  const labels = [...line.claims, ...line.about].map((claim) => {
    const grade = grades[claim] as keyof typeof words.grades;
    const name = words.grades[grade] ?? grade;
    // On a kiosk the text may stand too high to be reached: there the stamps under it are what is pressed.
    if (context.kiosk) return el('span', { class: `basis ${grade}` }, name);
    const open = () => context.openCard('evidence', claim);
    return el('button', { type: 'button', class: `basis ${grade}`, onclick: open }, name);
  });
  if (line.invented) labels.push(el('span', { class: 'basis invented' }, words.grades.invented));
  if (labels.length === 0) return el('span', { class: 'basis plain' }, words.provenance.plain);
  return el('span', { class: 'bases' }, ...labels);
}
