/** What is read aloud of a screen: what carries words, not the controls that only turn the page. */
const SPOKEN = 'h1, h2, h3, h4, p, dt, dd, th, td, li > button .words';

/** The words of a screen in the order they are read, each once: no card that is shut, nothing that is hidden from the ear. */
export function spokenWords(screen: ParentNode): readonly string[] {
  return [...screen.querySelectorAll(SPOKEN)]
    .filter((part) => !part.closest('[aria-hidden="true"], [popover], dialog'))
    .filter((part) => !part.querySelector(SPOKEN))
    .map(textOf)
    .filter((text) => text !== '');
}

function textOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  // The meaning of a term lies in the line that has it, and is told when it is asked for.
  for (const silent of copy.querySelectorAll('[popover], [aria-hidden="true"]')) silent.remove();
  return copy.textContent?.trim() ?? '';
}

/**
 * A text in sentences: some browsers fall silent in the middle of a longer one. A full stop ends one where a space and a
 * capital follow, so that dates and numbers stay whole.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…][»”’")]*)\s+(?=[\p{Lu}«“‘¿¡—–\d])/u);
}
