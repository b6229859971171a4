import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { ThreadTask } from '../assignment/assignment.ts';
import { LONGEST_NAME } from '../record/record.ts';
import { button, field, make, select } from '../view/dom.ts';

/** What the first sheet of the exercise by itself shows and can do. */
export interface ThreadIntroParts {
  readonly task: ThreadTask;
  readonly words: ClassroomWords;
  readonly language: string;
  readonly begun: boolean;
  readonly name: string;
  readonly begin: (name: string) => void;
  readonly translate: (language: string) => void;
}

/** What is asked, how long it takes, what is recorded and that it stays here. */
export function threadIntroView({
  task,
  words,
  language,
  begun,
  name: given,
  begin,
  translate,
}: ThreadIntroParts): HTMLElement {
  const { pupil, threadTask } = words;
  const name = make('input', {
    type: 'text',
    'data-c': 'name',
    maxlength: LONGEST_NAME,
    autocomplete: 'off',
    value: given,
  });
  const trouble = make('p', { class: 'c-trouble', role: 'alert', 'data-part': 'trouble' });
  const start = () => {
    const missing = task.name !== 'none' && name.value.trim() === '';
    trouble.textContent = missing ? pupil.nameMissing : '';
    if (!missing) begin(name.value.trim());
  };
  const list = (lines: readonly string[]) =>
    make('ul', { class: 'c-list' }, ...lines.map((line) => make('li', {}, line)));
  return make(
    'div',
    { class: 'c-sheet', 'data-part': 'intro' },
    make('p', { class: 'c-kicker' }, pupil.kicker),
    make('h1', { tabindex: -1 }, task.title || words.thread.title),
    task.languages.length > 1 &&
      field(
        pupil.languages,
        select(
          'intro-language',
          task.languages.map((value) => ({ value, text: words.languages[value] })),
          language,
          translate,
        ),
      ),
    make(
      'div',
      { class: 'c-two' },
      make(
        'section',
        {},
        make('h2', {}, pupil.asked),
        list([...threadTask.asked, pupil.time(words.minutes(task.minutes))]),
      ),
      make(
        'section',
        {},
        make('h2', {}, pupil.recorded),
        list(threadTask.recorded),
        make('p', { class: 'c-strong' }, pupil.stays),
      ),
    ),
    task.name !== 'none' && field(task.name === 'name' ? pupil.name : pupil.code, name, pupil.nameWhy),
    trouble,
    make('div', { class: 'c-row' }, button('begin', begun ? pupil.again : pupil.begin, start, 'c-button c-main')),
  );
}
