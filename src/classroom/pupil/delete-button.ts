import type { ClassroomWords } from '../../language/classroom/en.ts';
import { button } from '../view/dom.ts';

/** Deletes everything on the device, at the second press; the first says what will be deleted. */
export function deleteButton({ pupil }: ClassroomWords, said: HTMLElement, deleteAll: () => void): HTMLElement {
  let sure = false;
  return button(
    'delete-all',
    pupil.delete,
    () => {
      if (sure) deleteAll();
      else said.textContent = pupil.deleteSure;
      sure = true;
    },
    'c-button c-danger',
  );
}
