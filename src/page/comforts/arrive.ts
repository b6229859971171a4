import { countWords } from '../../play/screens.ts';
import type { Settings } from '../../play/settings.ts';
import '../style/arrive.css';

/** Milliseconds a word, until the next paragraph comes. */
const A_WORD = { quick: 40, gentle: 110, slow: 240 } as const;

/**
 * Has the paragraphs of a screen come one after the other, each after the words before it. They are all in the page from
 * the first moment, for whoever listens; only the look waits.
 */
export function comeByParagraph(screen: HTMLElement, speed: Settings['reveal']): void {
  screen.toggleAttribute('data-coming', speed !== 'instant');
  if (speed === 'instant') return;
  let words = 0;
  for (const line of screen.querySelectorAll<HTMLElement>('[data-beat]')) {
    line.style.setProperty('--after', `${words * A_WORD[speed]}ms`);
    words += countWords(line.textContent ?? '');
  }
}

/** While words are still to come, a press that goes on, or that falls on the text, brings all of them. */
export function bringAllAtFirstPress(screen: HTMLElement): void {
  const press = (event: Event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a, summary') : null;
    if ((control === null || control.dataset.act === 'continue') && bringAll(screen)) event.stopPropagation();
  };
  screen.addEventListener('click', press, { capture: true });
}

/** Brings what is still to come at once; false where nothing is. What has begun to come is as good as there. */
function bringAll(screen: Element): boolean {
  const coming = screen.getAnimations({ subtree: true }).filter(waits);
  for (const animation of coming) animation.finish();
  return coming.length > 0;
}

function waits(animation: Animation): boolean {
  if (!(animation instanceof CSSAnimation) || animation.animationName !== 'arrive') return false;
  return Number(animation.currentTime) < Number(animation.effect?.getTiming().delay);
}
