import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Names } from '../../story/names.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { ClassList } from '../group/class-list.ts';

/** What each view of the class is given. */
export interface ClassParts {
  readonly list: ClassList;
  readonly assignment: Assignment;
  readonly words: ClassroomWords;
  /** Names of the route in the desk's language, where they could be fetched. */
  readonly names: Names | undefined;
  /** Nobody's name is shown. */
  readonly projector: boolean;
}
