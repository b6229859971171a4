import type { Places } from '../play/places.ts';

/** Tells the Stage how a control is lit as pointer and focus come and go. */
export function light(places: Places, button: HTMLElement, id: string): void {
  let hover = false;
  let focus = false;
  const tell = () => places.light(id, focus ? 'focus' : hover ? 'hover' : 'rest');
  button.addEventListener('pointerenter', () => {
    hover = true;
    tell();
  });
  button.addEventListener('pointerleave', () => {
    hover = false;
    tell();
  });
  button.addEventListener('focus', () => {
    focus = button.matches(':focus-visible');
    tell();
  });
  button.addEventListener('blur', () => {
    focus = false;
    tell();
  });
}
