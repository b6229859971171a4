import { readingMinutes } from 'virtual:materials';
import { field, make, radios, tick } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import type { Draft } from './draft.ts';

/** How it is played: languages, minutes, the file, names, notes, and the exercise on the thread. */
export function ruleFields({ words }: DeskContext, draft: Draft): HTMLElement[] {
  const { assign } = words.desk;
  const withStory = draft.route !== '';
  const { route, chapter } = draft;
  const reading = readingMinutes[chapter === undefined ? route : `${route} ${chapter}`];
  const minutes = make('input', {
    type: 'number',
    'data-c': 'minutes',
    min: 1,
    max: 600,
    value: draft.minutes,
    onchange: () => {
      draft.minutes = Math.min(Math.max(Math.round(Number(minutes.value)) || 1, 1), 600);
      minutes.value = String(draft.minutes);
    },
  });
  const trouble = make('p', { class: 'c-trouble', role: 'alert' });
  const languages = (['en', 'es'] as const).map((language) =>
    tick(`language-${language}`, words.languages[language], draft.languages.includes(language), (on) => {
      const left = (['en', 'es'] as const).filter((it) => (it === language ? on : draft.languages.includes(it)));
      trouble.textContent = left.length === 0 ? assign.oneLanguage : '';
      if (left.length > 0) draft.languages = left;
    }),
  );
  return [
    make(
      'div',
      { class: 'c-fields' },
      make('fieldset', { class: 'c-set' }, make('legend', {}, assign.languages), ...languages, trouble),
      field(assign.minutes, minutes, reading === undefined ? undefined : assign.reading(reading)),
      withStory &&
        radios(
          assign.file,
          draft.file,
          [
            ['open', assign.fileOpen],
            ['closed', assign.fileClosed],
          ],
          (value) => {
            draft.file = value;
          },
        ),
      radios(
        assign.name,
        draft.name,
        [
          ['none', assign.names.none],
          ['name', assign.names.name],
          ['code', assign.names.code],
        ],
        (value) => {
          draft.name = value;
        },
        assign.nameHint,
      ),
    ),
    ...(withStory
      ? [
          tick('notes', assign.notes, draft.notes, (on) => {
            draft.notes = on;
          }),
          tick('add-thread', assign.thread, draft.thread, (on) => {
            draft.thread = on;
          }),
        ]
      : []),
  ];
}
