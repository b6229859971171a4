import { classroomWords } from '../language/classroom/words.ts';
import { SaveFault } from '../play/save-fault.ts';
import { isThreadTask } from './assignment/assignment.ts';
import { entryOf } from './assignment/enter-chapter.ts';
import { decodeTask } from './assignment/link-code.ts';
import { AssignmentHost } from './pupil/assignment-host.ts';
import type { AssignmentOptions } from './pupil/pupil-options.ts';
import { Sheet } from './pupil/sheet.ts';
import { ThreadHost } from './pupil/thread-host.ts';
import { firstWork, WorkBook } from './record/work.ts';
import './style/classroom.css';
import { make } from './view/dom.ts';

/**
 * Opens what an assignment's link holds, over the Page. To be called once, when session and Page stand. Throws nothing:
 * a link that cannot be used is told in a sentence, and the game itself stays in reach.
 */
export async function openAssignment(options: AssignmentOptions): Promise<void> {
  const { session, vault, code, routes, newId } = options;
  try {
    const task = decodeTask(code);
    const [first = 'en'] = task.languages;
    if (!task.languages.some((language) => language === session.language)) await session.translate(first);
    const book = new WorkBook(vault);
    const kept = await book.read(task.id);
    const begun = kept !== undefined;
    if (isThreadTask(task)) {
      new ThreadHost({ ...options, task, book, work: kept ?? firstWork(newId(), [], 0), begun }).start();
      return;
    }
    if (!routes.some(({ route }) => route === task.route)) return tell(options, 'no-route');
    const script = await options.script(task.route, session.language);
    const entry = entryOf(script, task.inputs, task.path, task.chapter);
    if (entry.held < task.path.length) return tell(options, 'no-path');
    const work = kept ?? firstWork(newId(), entry.path, entry.beat);
    new AssignmentHost({ ...options, assignment: task, book, work, begun }).start();
  } catch (cause) {
    if (!(cause instanceof SaveFault)) {
      session.tell({ kind: 'no-story' });
      return;
    }
    const reason = cause.reason === 'too-long' || cause.reason === 'version' ? cause.reason : 'damaged';
    tell(options, reason);
  }
}

function tell(
  { session }: AssignmentOptions,
  fault: 'too-long' | 'version' | 'damaged' | 'no-route' | 'no-path',
): void {
  const words = classroomWords(session.language);
  const sheet = new Sheet();
  const close = () => {
    sheet.close();
    sheet.element.remove();
    history.replaceState(null, '', location.pathname + location.search);
  };
  document.body.append(sheet.element);
  sheet.show(
    make(
      'div',
      { class: 'c-sheet', 'data-part': 'link-fault' },
      make('h1', { tabindex: -1 }, words.pupil.kicker),
      make('p', { class: 'c-trouble' }, words.faults[fault]),
      make('button', { type: 'button', class: 'c-button c-main', 'data-c': 'close', onclick: close }, words.toGame),
    ),
    true,
  );
}
