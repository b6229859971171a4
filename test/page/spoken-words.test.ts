import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sentencesOf, spokenWords } from '../../src/page/comforts/spoken-words.ts';

const spoken = (html: string) => spokenWords(parseHTML(`<main id="text">${html}</main>`).document);

describe('What is read aloud of a screen', () => {
  it('is each line in its place, with who speaks, and without the meaning of a term that nobody opened', () => {
    const words = spoken(
      '<h2>The box</h2><p><span class="unseen">Anna:</span> The <span><button>Orgburo</button><span popover="auto">An office.</span></span> waits.</p>' +
        '<p aria-hidden="true">7</p><ol><li><button><span>1</span><span class="words">Wait.</span></button></li></ol>',
    );
    expect(words).toEqual(['The box', 'Anna: The Orgburo waits.', 'Wait.']);
  });

  it('is said once where a cell of a table holds its lines', () => {
    const words = spoken(
      '<table><tr><th>Wait.</th><td><p>You wait.</p><p>It rains.</p></td><td>Nothing.</td></tr></table>',
    );
    expect(words).toEqual(['Wait.', 'You wait.', 'It rains.', 'Nothing.']);
  });

  it.each([
    ['On 10.II.34 S. went. He came back.', ['On 10.II.34 S. went.', 'He came back.']],
    ['—¿Vienes? ¡No! «Sí.» Y calló…', ['—¿Vienes?', '¡No!', '«Sí.»', 'Y calló…']],
    ['1,966 seats. 3.5 % of them', ['1,966 seats.', '3.5 % of them']],
    ['no end', ['no end']],
  ])('comes sentence by sentence: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
