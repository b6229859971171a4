import type { PageContext } from './context.ts';
import { el } from './dom.ts';

/** A stamp in the margin: the grade of what a line rests on; pressed, it opens the evidence. */
export function stampButton(context: PageContext, claim: string): HTMLButtonElement {
  const grade = context.session.script?.grades[claim] ?? 'disputed';
  const words = context.words();
  const name = words.grades[grade as keyof typeof words.grades] ?? grade;
  return el(
    'button',
    {
      type: 'button',
      class: `stamp ${grade}`,
      'data-claim': claim,
      'data-place': `stamp:${claim}`,
      'data-grade': grade,
      'aria-label': `${name}: ${words.evidence.title}`,
      onclick: () => context.openCard('evidence', claim),
    },
    el('span', {}, name),
  );
}
