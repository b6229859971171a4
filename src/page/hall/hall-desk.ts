import type { Interface } from '../../language/en.ts';
import type { HallWords } from '../../language/hall/en.ts';
import { hallWords } from '../../language/hall/words.ts';
import { isLanguage } from '../../language/language.ts';
import type { Language } from '../../ledger/words.ts';
import type { HallSight } from '../../play/hall-sight.ts';
import type { Store } from '../../play/store.ts';
import type { PageContext } from '../context.ts';
import type { HallBook } from './hall-book.ts';

/** What every part of the hall on the Page is given. */
export interface HallDesk {
  readonly context: PageContext;
  readonly book: HallBook;
  readonly sight: Store<HallSight>;
  readonly words: Interface;
  /** The hall's own words. */
  readonly say: HallWords;
  readonly language: Language;
  /** What stands on the Page for as long as the desk is in use. */
  readonly section: HTMLElement;
  /** Shows a part as the hall is looked at now and from now on, for as long as the hall stands on the Page. */
  readonly watch: (show: (sight: HallSight) => void) => void;
  /** Opens the card of a member. */
  readonly openMember: (id: string) => void;
}

/** Makes the desk of one hall; `section` is what stands on the Page for as long as it is in use. */
export function deskOf(
  context: PageContext,
  book: HallBook,
  section: HTMLElement,
  openMember: (desk: HallDesk, id: string) => void,
): HallDesk {
  const { language, hall: sight } = context.session;
  const desk: HallDesk = {
    context,
    book,
    sight,
    words: context.words(),
    say: hallWords(language),
    language: isLanguage(language) ? language : 'en',
    section,
    watch(show) {
      show(sight.now);
      const stop = sight.subscribe((now) => (section.isConnected ? show(now) : stop()));
    },
    openMember: (id) => openMember(desk, id),
  };
  return desk;
}

/** Points at a seat, or at none. */
export function pointAt(sight: Store<HallSight>, id: string | undefined): void {
  if (sight.now.focus === id) return;
  const { focus: _, ...rest } = sight.now;
  sight.set(id === undefined ? rest : { ...rest, focus: id });
}

/** Comes closer to a stretch of rows; away from them all without one, and then nobody is pointed at. */
export function comeCloser(sight: Store<HallSight>, stretch: number | undefined): void {
  if (sight.now.stretch === stretch) return;
  const { stretch: _, focus: __, ...rest } = sight.now;
  sight.set(stretch === undefined ? rest : { ...rest, stretch });
}

/** Goes to a day. */
export function goTo(sight: Store<HallSight>, date: string): void {
  if (sight.now.date !== date) sight.set({ ...sight.now, date });
}
