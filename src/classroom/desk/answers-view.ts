import { questionKey } from '../assignment/assignment.ts';
import { questionText } from '../assignment/question-text.ts';
import { make } from '../view/dom.ts';
import type { ClassParts } from './class-parts.ts';
import { memberName } from './member-name.ts';

/** Every question with all its answers side by side. */
export function answersView({ list, assignment, words, projector }: ClassParts): HTMLElement {
  const { group } = words.desk;
  if (assignment.questions.length === 0) return make('p', {}, group.noQuestions);
  return make(
    'div',
    { 'data-part': 'answers' },
    ...assignment.questions.map((question, index) =>
      make(
        'section',
        {},
        make('h2', {}, questionText(question, words)),
        make(
          'div',
          { class: 'c-answers' },
          ...list.members.map((member) => {
            const answer = member.record.answers[questionKey(index)];
            return make(
              'figure',
              { class: answer === undefined ? 'c-slate empty' : 'c-slate' },
              make(
                'figcaption',
                {},
                memberName(list.members, member, projector, words),
                answer?.before === false && ` (${group.late})`,
              ),
              make('blockquote', {}, answer?.text ?? group.noAnswer),
            );
          }),
        ),
      ),
    ),
  );
}
