import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Names } from '../../story/names.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { LONGEST_NAME } from '../record/record.ts';
import { button, field, fileButton, make, select, tick } from '../view/dom.ts';

/** What the first sheet of an assignment shows and can do. */
export interface IntroParts {
  readonly assignment: Assignment;
  readonly words: ClassroomWords;
  readonly language: string;
  readonly names: Names;
  /** There is a play of it on this machine. */
  readonly begun: boolean;
  /** A learning system is told of it. */
  readonly reported: boolean;
  readonly name: string;
  /** Takes the name in, and begins or goes on. */
  readonly begin: (name: string) => void;
  /** Goes on from a code; false where it does not fit. */
  readonly resume: (code: string, name: string) => boolean;
  /** Goes on from a saved file; false where it does not fit. */
  readonly fromFile: (text: string) => boolean;
  readonly translate: (language: string) => void;
}

/** What is asked, how long it takes, what is recorded and that it stays here. */
export function introView(parts: IntroParts): HTMLElement {
  const { assignment, words, names, begun, reported } = parts;
  const { pupil } = words;
  const title = names.routes[assignment.route]?.title ?? assignment.route;
  const chapter = assignment.chapter === undefined ? undefined : names.chapters[assignment.chapter]?.title;
  const name = make('input', {
    type: 'text',
    'data-c': 'name',
    maxlength: LONGEST_NAME,
    autocomplete: 'off',
    value: parts.name,
  });
  let confirmed = !assignment.notes || begun;
  const trouble = make('p', { class: 'c-trouble', role: 'alert', 'data-part': 'trouble' });
  const ready = () => {
    const missing = assignment.name !== 'none' && name.value.trim() === '';
    trouble.textContent = missing ? pupil.nameMissing : confirmed ? '' : pupil.notesMissing;
    return !missing && confirmed;
  };
  const notes = Object.values(names.notes);
  return make(
    'div',
    { class: 'c-sheet', 'data-part': 'intro' },
    make('p', { class: 'c-kicker' }, pupil.kicker),
    make('h1', { tabindex: -1 }, assignment.title || (chapter ?? title)),
    assignment.languages.length > 1 &&
      field(
        pupil.languages,
        select(
          'intro-language',
          assignment.languages.map((value) => ({ value, text: words.languages[value] })),
          parts.language,
          parts.translate,
        ),
      ),
    make(
      'div',
      { class: 'c-two' },
      make(
        'section',
        {},
        make('h2', {}, pupil.asked),
        make(
          'ul',
          { class: 'c-list' },
          ...[
            chapter === undefined ? pupil.read(title) : pupil.readChapter(chapter, title),
            assignment.path.length > 0 && pupil.prepared(assignment.path.length),
            pupil.questions(assignment.questions.length),
            assignment.thread && pupil.thread,
            assignment.file === 'open' ? pupil.fileOpen : pupil.fileClosed,
            pupil.time(words.minutes(assignment.minutes)),
          ].flatMap((line) => (line === false ? [] : [make('li', {}, line)])),
        ),
        make('p', {}, pupil.right),
      ),
      make(
        'section',
        {},
        make('h2', {}, pupil.recorded),
        make('ul', { class: 'c-list' }, ...pupil.recordedList.map((line) => make('li', {}, line))),
        make('p', { class: 'c-strong' }, reported ? words.reported.stays : pupil.stays),
      ),
    ),
    assignment.notes &&
      make(
        'section',
        { class: 'c-box' },
        make('h2', {}, pupil.notes),
        make('p', {}, pupil.notesText),
        notes.length > 0 && make('ul', { class: 'c-list' }, ...notes.map((note) => make('li', {}, note))),
        !begun &&
          tick('confirm-notes', pupil.notesTick, confirmed, (on) => {
            confirmed = on;
            trouble.textContent = '';
          }),
      ),
    assignment.name !== 'none' && field(assignment.name === 'name' ? pupil.name : pupil.code, name, pupil.nameWhy),
    trouble,
    make(
      'div',
      { class: 'c-row' },
      button(
        'begin',
        begun ? pupil.again : pupil.begin,
        () => ready() && parts.begin(name.value.trim()),
        'c-button c-main',
      ),
    ),
    !reported && otherMachine(parts, () => name.value.trim()),
  );
}

function otherMachine({ words, resume, fromFile }: IntroParts, name: () => string): HTMLElement {
  const { pupil } = words;
  const code = make('input', {
    type: 'text',
    'data-c': 'resume-code',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 300,
  });
  const trouble = make('p', { class: 'c-trouble', role: 'alert' });
  const file = fileButton(
    'resume-file',
    pupil.fromFile,
    async ([first]) => {
      if (first && !fromFile(await first.text())) trouble.textContent = pupil.fileBad;
    },
    { accept: '.json,application/json' },
  );
  return make(
    'details',
    { class: 'c-box' },
    make('summary', {}, pupil.onOther),
    field(pupil.resumeCode, code, pupil.resumeNote),
    button('take-code', pupil.resumeTake, () => {
      if (!resume(code.value, name())) trouble.textContent = pupil.resumeBad;
    }),
    file,
    trouble,
  );
}
