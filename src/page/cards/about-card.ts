import { GRADES } from '../../ledger/grade.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** What this is and what the grades mean; then what is fetched: how to cite, credits, corrections, sources. */
export function aboutCard(context: PageContext): HTMLElement {
  const words = context.words();
  const { about } = words;
  const rest = el('div', { 'aria-busy': 'true' });
  void import('../comforts/about-parts.ts')
    .then(({ aboutParts }) => aboutParts(context))
    .then((parts) => rest.replaceChildren(...parts))
    .catch(() => rest.append(el('p', { role: 'status' }, words.evidence.gone)))
    .then(() => rest.removeAttribute('aria-busy'));
  return el(
    'div',
    {},
    el('h2', {}, about.title),
    el('p', {}, about.what),
    el('p', {}, about.number),
    el('h3', {}, about.grades),
    el(
      'dl',
      { class: 'grades' },
      ...[...GRADES, 'invented' as const].flatMap((grade) => [
        el('dt', {}, el('span', { class: `grade ${grade}` }, words.grades[grade])),
        el('dd', {}, words.gradeMeans[grade]),
      ]),
    ),
    rest,
  );
}
