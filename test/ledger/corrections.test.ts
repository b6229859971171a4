import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import corrections from '../../assets/ledger/corrections.json';
import type { Correction } from '../../src/ledger/correction.ts';
import { dateSchema, wordsSchema } from '../../src/ledger/words-schema.ts';
import { correctionsPart } from '../../src/page/comforts/about-parts.ts';

const schema: v.GenericSchema<unknown, Correction[]> = v.array(v.strictObject({ date: dateSchema, text: wordsSchema }));

const OURS: Correction[] = [
  { date: '2027-01-02', text: { en: 'It said 3; it says 4.', es: 'Decía 3; dice 4.' } },
  { date: '2027-03-04', text: { en: 'It said May; it says June.', es: 'Decía mayo; dice junio.' } },
];

afterEach(() => vi.unstubAllGlobals());

describe('Corrections', () => {
  it('are dated, and in both languages', () => {
    expect(v.safeParse(schema, corrections).issues).toBeUndefined();
    expect(v.is(schema, OURS)).toBe(true);
  });

  it('are listed with their dates, the latest first; where there are none, that is said', () => {
    vi.stubGlobal('document', parseHTML('<html></html>').document);
    const texts = (parts: readonly HTMLElement[]) => parts.map((part) => part.textContent);

    expect(texts(correctionsPart([], 'en', 'None.'))).toEqual(['None.']);
    expect(texts(correctionsPart(OURS, 'es', 'None.'))).toEqual([
      '4 de marzo de 2027: Decía mayo; dice junio.2 de enero de 2027: Decía 3; dice 4.',
    ]);
  });
});
