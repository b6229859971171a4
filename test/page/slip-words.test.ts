import { describe, expect, it } from 'vitest';
import { slipPhrases } from '../../src/page/slip-words.ts';

const wholeIn = (place: string) =>
  slipPhrases(place)
    .filter(({ whole }) => whole)
    .map(({ text }) => text);

describe('A slip', () => {
  it.each([
    ['Moscow, the night of 9 February 1934. A room with lamps', ['9 February 1934.', 'A room with lamps']],
    [
      'Moscú, 8 de febrero de 1934, por la tarde. La sala de billar',
      ['8 de febrero de 1934,', 'por la tarde.', 'La sala de billar'],
    ],
    ['Ivanovo, December 1937. An investigator’s room', ['December 1937.', 'An investigator’s room']],
    ['La misma cocina, mayo de 1937', ['mayo de 1937']],
  ])('tears neither the date nor the room of “%s”', (place, whole) => {
    expect(wholeIn(place)).toEqual(whole);
  });

  it.each([
    'Zaborie, región de Ivánovo, 24 de enero de 1934. El andén',
    '30 and 31 January 1934. The hall',
    'The same evening, at seven. The committee room',
    'Moscow, 10 February 1934, before light. A hostel',
  ])('keeps every letter of “%s”', (place) => {
    expect(
      slipPhrases(place)
        .map(({ text }) => text)
        .join(''),
    ).toBe(place);
  });
});
