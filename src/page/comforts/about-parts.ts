import { comfortWords } from '../../language/comforts/words.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** The longer parts of the card about the work: credits, corrections, and the sources of the open story. */
export async function aboutParts(context: PageContext): Promise<HTMLElement[]> {
  const words = comfortWords(context.session.language).about;
  const evidence = context.session.play ? await context.evidence() : undefined;
  const sources = new Map(
    Object.values(evidence?.cards ?? {})
      .flatMap((card) => card.sources)
      .map((source) => [source.text, source.address ?? '']),
  );
  const sorted = [...sources].sort(([a], [b]) => a.localeCompare(b, context.session.language));
  return [
    el('p', {}, words.age),
    el('h3', {}, words.credits),
    el('p', {}, words.made),
    el('p', {}, words.faces),
    el('h3', {}, words.corrections),
    el('p', {}, words.correct),
    el('h3', {}, words.sources),
    sorted.length === 0
      ? el('p', {}, words.noSources)
      : el(
          'ul',
          { class: 'sources' },
          ...sorted.map(([text, address]) =>
            el('li', {}, text, address !== '' && el('span', { class: 'address' }, ` ${address}`)),
          ),
        ),
  ];
}
