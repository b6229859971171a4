import { describe, expect, it } from 'vitest';
import { dateText, precisionOf } from '../../src/ledger/date-text.ts';
import { openLedger } from './support/ledger-files.ts';

describe('A date', () => {
  it.each([
    ['1934', '1934', '1934'],
    ['1934-02', 'February 1934', 'febrero de 1934'],
    ['1934-02-09', '9 February 1934', '9 de febrero de 1934'],
    ['1937/1938', '1937–1938', '1937-1938'],
    ['1934-01/1934-02', 'January–February 1934', 'de enero a febrero de 1934'],
    ['1934-12/1935-01', 'December 1934 – January 1935', 'de diciembre de 1934 a enero de 1935'],
    ['1934-02-09/1934-02-10', '9–10 February 1934', 'del 9 al 10 de febrero de 1934'],
    ['1934-01-26/1934-02-10', '26 January – 10 February 1934', 'del 26 de enero al 10 de febrero de 1934'],
    ['1922-12-23/1923-01-04', '23 December 1922 – 4 January 1923', 'del 23 de diciembre de 1922 al 4 de enero de 1923'],
    ['1937-07-30/1938-11', '30 July 1937 – November 1938', 'del 30 de julio de 1937 a noviembre de 1938'],
    ['1934-12/1935', 'December 1934 – 1935', 'de diciembre de 1934 a 1935'],
    ['1938-01-06/1953', '6 January 1938 – 1953', 'del 6 de enero de 1938 a 1953'],
    ['2004-12/2005', 'December 2004 – 2005', 'de diciembre de 2004 a 2005'],
  ])('%s is read as it is written', (date, en, es) => {
    expect(dateText(date, 'en')).toBe(en);
    expect(dateText(date, 'es')).toBe(es);
  });

  it('is as precise as it is long', () => {
    expect(['1934', '1934-02', '1934-02-09'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });

  it('of every claim can be read', () => {
    const dates = openLedger().claims.flatMap(({ date }) => date ?? []);

    expect(dates.filter((date) => /Invalid|undefined|NaN/.test(dateText(date, 'en') + dateText(date, 'es')))).toEqual(
      [],
    );
  });
});
