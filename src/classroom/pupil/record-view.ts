import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Act } from '../../play/acts.ts';
import type { Names } from '../../story/names.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { PupilRecord } from '../record/record.ts';
import type { Work } from '../record/work.ts';
import { button, make } from '../view/dom.ts';
import { minutesText } from '../view/minutes-text.ts';
import { sheetsView } from '../view/sheets-view.ts';
import { deleteButton } from './delete-button.ts';
import { questionsOf } from './lesson.ts';
import { answerField } from './questions-view.ts';

/** What the last sheet shows and can do. */
export interface RecordParts {
  readonly assignment: Assignment;
  readonly words: ClassroomWords;
  readonly names: Names;
  readonly record: PupilRecord;
  readonly work: Work;
  readonly acts: readonly Act[];
  readonly chapterOver: boolean;
  /** A learning system has it already, and keeps it. */
  readonly reported: boolean;
  /** How many statements the thread has. */
  readonly statements: number;
  /** What a claim states, where its evidence has been fetched. */
  readonly claim: (id: string) => string | undefined;
  readonly answer: (key: string, text: string) => void;
  /** Saves the file; gives the name it was saved under. */
  readonly save: () => string;
  readonly copy: () => Promise<{ readonly copied: boolean; readonly text: string }>;
  readonly thread: () => void;
  readonly close: () => void;
  readonly deleteAll: () => void;
}

/** Everything that will be handed in, before it is saved; printed, it is a document of its own. */
export function recordView(parts: RecordParts): HTMLElement {
  const { words, names, record, assignment } = parts;
  const { pupil } = words;
  const ending = record.ending === undefined ? undefined : names.endings[record.ending];
  const row = (term: string, ...description: (HTMLElement | string)[]) => [
    make('dt', {}, term),
    make('dd', {}, ...description),
  ];
  return make(
    'div',
    { class: 'c-sheet c-document', 'data-part': 'record' },
    make('p', { class: 'c-kicker' }, assignment.title || pupil.kicker),
    make('h1', { tabindex: -1 }, parts.reported ? words.reported.hand : pupil.recordTitle),
    make('p', { class: 'c-lead' }, parts.reported ? words.reported.recordLead : pupil.recordLead),
    make(
      'dl',
      { class: 'c-facts' },
      ...(record.name === undefined ? [] : row(pupil.by, record.name)),
      ...row(pupil.story, `${names.routes[record.route]?.title ?? record.route} (${pupil.version(record.story)})`),
      ...row(
        pupil.ending,
        ending === undefined
          ? parts.chapterOver
            ? pupil.chapterDone
            : parts.reported
              ? words.reported.noEnding
              : pupil.noEnding
          : `${ending.title}. ${ending.line}`,
      ),
      ...row(pupil.time2, timeText(record, names, words)),
      ...row(pupil.evidence, evidenceList(parts)),
      ...(assignment.thread
        ? row(pupil.threadTitle, pupil.threadDone(Object.keys(record.thread).length, parts.statements))
        : []),
    ),
    assignment.questions.length > 0 && make('h2', {}, pupil.answers),
    ...questionsOf(assignment).map(
      (asked) => answerField(asked, words, parts.work, (text) => parts.answer(asked.key, text)).element,
    ),
    make('h2', {}, pupil.acts),
    parts.acts.length === 0 && make('p', {}, pupil.noActs),
    ...parts.acts.map((act) => actView(act, parts)),
    acts(parts),
  );
}

function timeText({ seconds }: PupilRecord, names: Names, words: ClassroomWords): string {
  // What belongs to no chapter comes last.
  const each = Object.entries(seconds)
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(
      ([chapter, spent]) => `${names.chapters[chapter]?.title ?? words.pupil.elsewhere}: ${minutesText(spent, words)}`,
    );
  return each.join(' · ');
}

function evidenceList({ record, words, claim }: RecordParts): HTMLElement | string {
  if (record.evidence.length === 0) return words.pupil.noEvidence;
  return make('ul', { class: 'c-list' }, ...record.evidence.map((id) => make('li', {}, claim(id) ?? id)));
}

function actView(act: Act, { names, words, assignment }: RecordParts): HTMLElement {
  return make(
    'section',
    { class: 'c-act', 'data-act-id': act.act },
    make('h3', {}, names.acts[act.act] ?? act.act),
    make(
      'p',
      {},
      `${words.pupil.choice}: ${act.words}`,
      act.at < assignment.path.length && make('em', {}, ` (${words.pupil.given})`),
    ),
    sheetsView(act, words),
  );
}

function acts(parts: RecordParts): HTMLElement {
  const { pupil, reported } = parts.words;
  const saved = parts.reported ? reported.saved : pupil.saved;
  const said = make('p', { class: 'c-said', role: 'status', 'data-part': 'said' });
  const text = make('textarea', { readonly: true, rows: 6, hidden: true, 'aria-label': pupil.copy });
  return make(
    'div',
    { class: 'c-acts' },
    make(
      'div',
      { class: 'c-row' },
      button('save', pupil.save, () => (said.textContent = saved(parts.save())), 'c-button c-main'),
      button('copy', pupil.copy, async () => {
        const { copied, text: whole } = await parts.copy();
        said.textContent = copied ? pupil.copied : pupil.copyFailed;
        text.hidden = copied;
        text.value = whole;
      }),
      button('print', pupil.print, () => window.print()),
      parts.assignment.thread && button('thread', pupil.threadTitle, parts.thread),
      button('close', pupil.goOn, parts.close),
    ),
    said,
    text,
    !parts.reported && deleteButton(parts.words, said, parts.deleteAll),
  );
}
