import { classroomWords } from '../language/classroom/words.ts';
import { isLanguage, LANGUAGES, type Language, languageName } from '../language/language.ts';
import { assignView } from './desk/assign-view.ts';
import { emptyClass } from './desk/class-state.ts';
import { classView } from './desk/class-view.ts';
import type { DeskContext } from './desk/desk-context.ts';
import { firstDraft } from './desk/draft.ts';
import { materialsView } from './desk/materials-view.ts';
import type { ClassroomOptions } from './pupil/pupil-options.ts';
import './style/classroom.css';
import { button, make } from './view/dom.ts';

/** What opening the desk needs. */
export interface DeskOptions extends ClassroomOptions {
  readonly language: string;
  /** Whether the desk is kept for working without a network; settles once that is known. */
  readonly atHand: Promise<boolean>;
}

const PARTS = ['assign', 'group', 'materials'] as const;

/** Lays the teacher's desk where the Page would be. It keeps nothing: closing it forgets the class. */
export function openDesk(options: DeskOptions): void {
  const { root } = options;
  let language: Language = isLanguage(options.language) ? options.language : 'en';
  const asked = new URL(location.href).searchParams.get('desk');
  let open: (typeof PARTS)[number] = PARTS.find((part) => part === asked) ?? 'assign';
  const draft = firstDraft(
    options.routes.find(({ route }) => route === 'one-ballot')?.route ?? options.routes[0]?.route ?? '',
  );
  const group = emptyClass();
  document.body.dataset.class = 'desk';
  document.body.dataset.stage = 'off';

  const kept = make('p', { role: 'status', 'data-part': 'kept' });
  let isKept = false;
  void options.atHand.then((is) => {
    isKept = is;
    kept.textContent = is ? classroomWords(language).desk.kept : '';
  });

  const paint = () => {
    const words = classroomWords(language);
    document.documentElement.lang = language;
    document.title = words.desk.title;
    kept.textContent = isKept ? words.desk.kept : '';
    const context: DeskContext = { ...options, language, words, address: addressOf(language) };
    const panel =
      open === 'assign'
        ? assignView(context, draft)
        : open === 'group'
          ? classView(context, group, repaint)
          : materialsView(context);
    root.replaceChildren(
      make(
        'header',
        { class: 'c-head' },
        make('div', {}, make('h1', {}, words.desk.title), make('p', {}, words.desk.lead)),
        make(
          'div',
          { class: 'c-languages', role: 'group', 'aria-label': words.desk.language },
          ...LANGUAGES.map((it) => {
            const choose = button(`desk-${it}`, languageName(it), () => {
              language = it;
              paint();
            });
            choose.lang = it;
            choose.setAttribute('aria-pressed', String(it === language));
            return choose;
          }),
        ),
        make(
          'nav',
          { class: 'c-nav', 'aria-label': words.desk.navLabel },
          ...PARTS.map((part) => {
            const tab = button(`part-${part}`, words.desk.nav[part], () => {
              open = part;
              paint();
            });
            if (part === open) tab.setAttribute('aria-current', 'page');
            return tab;
          }),
        ),
      ),
      make('main', { class: 'c-main-part', 'data-part': 'desk' }, panel),
      make('footer', { class: 'c-foot' }, kept),
    );
  };
  /** Paints again and leaves the focus where it was. */
  const repaint = () => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.c : undefined;
    paint();
    if (focused !== undefined) root.querySelector<HTMLElement>(`[data-c="${focused}"]`)?.focus();
  };
  paint();
}

/** The game's own address in a language, without the desk. */
function addressOf(language: string): string {
  const here = new URL(location.href);
  return `${here.origin === 'null' ? `file://${here.pathname}` : here.origin + here.pathname}?lang=${language}`;
}
