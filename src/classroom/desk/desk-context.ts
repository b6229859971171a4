import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Language } from '../../language/language.ts';
import type { ClassroomOptions } from '../pupil/pupil-options.ts';

/** What every part of the desk is given. */
export interface DeskContext extends Omit<ClassroomOptions, 'root'> {
  readonly language: Language;
  readonly words: ClassroomWords;
  /** The address of the game, to which an assignment's fragment is added. */
  readonly address: string;
}
