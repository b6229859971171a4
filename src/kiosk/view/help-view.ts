import { kioskWords } from '../../language/kiosk/words.ts';
import type { Config } from '../config/config.ts';
import { museumView } from './attract-view.ts';
import { control, make } from './dom.ts';

/** What can be done from the help. */
export type HelpCommand = 'history' | 'provenance' | 'contrast' | 'about' | 'restart' | 'close';

/** What the help depends on. */
export interface HelpState {
  readonly language: string;
  /** In the story, where there is something to look up. */
  readonly reading: boolean;
  /** There is something that could be begun again. */
  readonly begun: boolean;
  readonly contrast: boolean;
  readonly config: Config;
}

/** How this is handled, what else there is, and whose it is. */
export function helpContent(
  { language, reading, begun, contrast, config }: HelpState,
  act: (command: HelpCommand) => void,
): HTMLElement[] {
  const { help, bar } = kioskWords(language);
  const item = (command: HelpCommand, label: string) => control(command, label, () => act(command), 'k-strip');
  const credits = config.museum.credits[language as 'en' | 'es'] ?? '';
  const shown = config.museum.logo !== '' || config.museum.name.en !== '' || credits !== '';
  const list = make('div', { class: 'k-strips' });
  if (reading) list.append(item('history', help.history), item('provenance', help.provenance));
  list.append(item('contrast', contrast ? help.lessContrast : help.contrast), item('about', help.about));
  // The sheet covers the bar, where else it stands.
  if (begun) list.append(item('restart', bar.restart));
  return [
    make('p', {}, help.how),
    make('p', {}, help.keys),
    ...(shown
      ? [make('div', { class: 'k-shown' }, make('p', {}, help.shownBy), museumView(config), make('p', {}, credits))]
      : []),
    // What is pressed comes after what is read, however long that is: upright it lies where hands reach.
    list,
    control('close', help.close, () => act('close'), 'k-big'),
  ];
}
