import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/ledger/evidence.ts';
import { type Source, sourceAddressText, sourceCitation, sourceText } from '../../src/ledger/source.ts';
import { openLedger } from './support/ledger-files.ts';

const { claims, sources } = openLedger();

describe('A source', () => {
  it('is read as author, title, publisher and year', () => {
    expect(sourceText(source({ author: 'A. Kirilina', publisher: 'Neva', year: 2001 }), 'en')).toBe(
      'A. Kirilina, Neizvestny Kirov, Neva, 2001',
    );
  });

  it('leaves out what it has not, and says its year once', () => {
    expect(sourceText(source({}), 'en')).toBe('Neizvestny Kirov');
    expect(sourceText(source({ publisher: 'Pravda, 7 February 1964', year: 1964 }), 'en')).toBe(
      'Neizvestny Kirov, Pravda, 7 February 1964',
    );
  });

  it('speaks the language it is asked for', () => {
    const letter = source({ title: { en: 'Letter', es: 'Carta' }, publisher: { en: 'Moscow', es: 'Moscú' } });

    expect(sourceText(letter, 'es')).toBe('Carta, Moscú');
  });

  it('shows its address as a person reads it', () => {
    expect(sourceAddressText(source({ address: 'https://www.rg.ru/a/' }))).toBe('rg.ru/a');
    expect(sourceAddressText(source({ address: 'https://de.wikipedia.org/wiki/Tsch%C3%BCd' }))).toBe(
      'de.wikipedia.org/wiki/Tschüd',
    );
    expect(sourceAddressText(source({ address: 'https://x.ru/%E0' }))).toBe('x.ru/%E0');
    expect(sourceCitation(source({ address: 'https://x.ru' }), 'es')).toBe('Neizvestny Kirov, x.ru');
  });

  it('says of a title that is not translated in which language it is; a transliteration is in none', () => {
    const langOf = (part: Partial<Source>, language: 'en' | 'es') => {
      const cited = { ...source(part), id: 'cited' };
      const claim = claims[0];
      if (!claim) throw new Error('the ledger is empty');
      return cardOf({ ...claim, positions: [], sources: ['cited'] }, new Map([['cited', cited]]), language).sources[0]
        ?.lang;
    };

    expect(langOf({ title: 'Since Lenin Died', lang: 'en' }, 'es')).toBe('en');
    expect(langOf({ title: 'Since Lenin Died', lang: 'en' }, 'en')).toBeUndefined();
    expect(langOf({ title: { en: 'Letter', es: 'Carta' }, lang: 'en' }, 'es')).toBeUndefined();
    expect(langOf({ title: 'Neizvestny Kirov', lang: 'ru' }, 'es')).toBeUndefined();
  });

  it('of the ledger reads well in both languages', () => {
    const lines = sources.flatMap((each) => [sourceCitation(each, 'en'), sourceCitation(each, 'es')]);

    expect(lines.filter((line) => /undefined|null|, ,|^,|,$|\[object/.test(line))).toEqual([]);
  });
});

function source(change: Partial<Source>): Source {
  return { id: 'x', type: 'scholarship', title: 'Neizvestny Kirov', lang: 'ru', ...change };
}
