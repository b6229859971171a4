import { kioskWords } from '../../language/kiosk/words.ts';
import { control, make } from './dom.ts';
import { qrView } from './qr-view.ts';

/** What can be done when the story is over. */
export type EndingCommand = 'again' | 'finish' | 'back';

/** The way home: the code that holds the visitor's own path, and what may come next. No code where there is no address. */
export function endingView(
  { language, link, ending }: { language: string; link?: string; ending?: string },
  act: (command: EndingCommand) => void,
): HTMLElement {
  const { ending: words } = kioskWords(language);
  const button = (command: EndingCommand, label: string, kind: string) =>
    control(command, label, () => act(command), kind);
  const label = link === undefined ? words.noCode : words.title;
  const paper = make(
    'div',
    { class: 'k-paper' },
    make('h1', { tabindex: -1 }, label),
    ending !== undefined && make('p', { class: 'k-ending' }, ending),
    link !== undefined && make('p', {}, words.scan),
    link !== undefined && qrView(link, words.code),
    link !== undefined && make('p', { class: 'k-address' }, `${words.address} ${new URL(link).host}`),
  );
  const list = make(
    'div',
    { class: 'k-strips' },
    button('finish', words.finish, 'k-big'),
    button('again', words.again, 'k-strip'),
    button('back', words.back, 'k-strip'),
  );
  return make('section', { class: 'k-layer k-home', 'data-layer': 'ending', 'aria-label': label }, paper, list);
}
