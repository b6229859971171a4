import { describe, expect, it } from 'vitest';
import { agreeingPieces } from '../../src/play/agreement.ts';

const sheet = (text: string) => ({ text, claims: [] });
const ACT = {
  act: 'sheet',
  choice: 'keep',
  words: 'Keep it.',
  at: 0,
  deed: sheet('You fold the paper small.'),
  file: sheet('S. removed papers of the commission.'),
  testimony: sheet('I kept nothing.'),
};

describe('Agreement between the sheets of an act', () => {
  it('marks a word that another sheet has too, in whatever form, and loses no letter', () => {
    const file = agreeingPieces(ACT, 'file');

    expect(file.filter(({ shared }) => shared).map(({ text }) => text)).toEqual(['papers']);
    expect(file.map(({ text }) => text).join('')).toBe(ACT.file.text);
    expect(agreeingPieces(ACT, 'deed').filter(({ shared }) => shared)).toEqual([{ text: 'paper', shared: true }]);
  });

  it('finds nothing where a sheet stands alone, and nothing on an empty one', () => {
    expect(agreeingPieces(ACT, 'testimony').some(({ shared }) => shared)).toBe(false);
    expect(agreeingPieces(ACT, 'stenogram')).toEqual([]);
  });

  it('takes no notice of accents or of short words', () => {
    const act = { ...ACT, deed: sheet('Su mesa y la urna.'), file: sheet('La urná en la mesa.') };

    expect(
      agreeingPieces(act, 'file')
        .filter(({ shared }) => shared)
        .map(({ text }) => text),
    ).toEqual(['urná', 'mesa']);
  });

  it('takes one and many for the same word, and no agreement in words that say nothing', () => {
    const act = { ...ACT, deed: sheet('Una risa, y nada más para nadie.'), file: sheet('Con risas para nadie.') };

    expect(
      agreeingPieces(act, 'file')
        .filter(({ shared }) => shared)
        .map(({ text }) => text),
    ).toEqual(['risas']);
  });
});
