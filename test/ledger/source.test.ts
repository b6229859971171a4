import { describe, expect, it } from 'vitest';
import { type Source, sourceAddressText, sourceCitation, sourceText } from '../../src/ledger/source.ts';
import { openLedger } from './support/ledger-files.ts';

const { sources } = openLedger();

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

  it('of the ledger reads well in both languages', () => {
    const lines = sources.flatMap((each) => [sourceCitation(each, 'en'), sourceCitation(each, 'es')]);

    expect(lines.filter((line) => /undefined|null|, ,|^,|,$|\[object/.test(line))).toEqual([]);
  });
});

function source(change: Partial<Source>): Source {
  return { id: 'x', type: 'scholarship', title: 'Neizvestny Kirov', lang: 'ru', ...change };
}
