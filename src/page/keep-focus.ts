const MARKS = ['data-choice', 'data-act', 'data-claim', 'data-row', 'data-language'] as const;

/** Draws anew, and gives the focus back to the control that had it, where the same one is there again. */
export function keepFocus(root: ParentNode, draw: () => void): void {
  const selector = selectorOf(document.activeElement);
  draw();
  if (selector !== undefined && document.activeElement === document.body) {
    root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}

/** How a control is found again in new markup; the text itself where the focus was on no control. */
function selectorOf(element: Element | null): string | undefined {
  if (!element?.closest('#page')) return undefined;
  const mark = MARKS.find((name) => element.hasAttribute(name));
  if (mark) return `[${mark}="${CSS.escape(element.getAttribute(mark) ?? '')}"]`;
  return element.getAttribute('tabindex') === '-1' ? '#text [tabindex="-1"]' : undefined;
}
