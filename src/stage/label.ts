import type { Place } from '../play/places.ts';
import type { Showing } from '../play/showing.ts';

/** What is written on a strip. */
export interface Label {
  readonly text: string;
  /** Its key in a menu of the story. */
  readonly number?: number;
}

/** The words of the control of that id, as the Page has laid them, with its number where it is one of a menu. */
export function labelOf(id: string, { words }: Place, showing: Showing): Label | undefined {
  const text = words?.text.replace(/[ \t\n]+/g, ' ').trim() ?? '';
  if (text === '') return undefined;
  const choices = showing.at === 'play' ? showing.view.choices : [];
  const index = choices.findIndex((choice) => `choice:${choice.id}` === id);
  return index >= 0 ? { text, number: index + 1 } : { text };
}
