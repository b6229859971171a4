import type { Language } from './words.ts';

/** How precise a date is. */
export type Precision = 'day' | 'month' | 'year';

/** The precision of an ISO year, month or day. */
export function precisionOf(date: string): Precision {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/**
 * An ISO date, or two joined by a slash, as a reader writes it: `9 February 1934`, `del 1 al 4 de diciembre de 1934`.
 * Nothing is capitalised that is not so in the middle of a sentence.
 */
export function dateText(date: string, language: Language): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return whole(from, language);
  const wording = RANGES[language];
  if (precisionOf(from) === 'year' && precisionOf(to) === 'year') return wording.years(from, to);
  const start = shortened(from, to, language);
  return wording.dates({ text: start, isDay: isDay(from) }, { text: whole(to, language), isDay: isDay(to) });
}

interface End {
  readonly text: string;
  readonly isDay: boolean;
}

interface RangeWording {
  readonly years: (from: string, to: string) => string;
  readonly dates: (from: End, to: End) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES' };

const RANGES: Readonly<Record<Language, RangeWording>> = {
  en: {
    years: (from, to) => `${from}–${to}`,
    dates: (from, to) => (/^[\p{L}\d]+$/u.test(from.text) ? `${from.text}–${to.text}` : `${from.text} – ${to.text}`),
  },
  es: {
    years: (from, to) => `${from}-${to}`,
    dates: (from, to) => `${from.isDay ? 'del' : 'de'} ${from.text} ${to.isDay ? 'al' : 'a'} ${to.text}`,
  },
};

function isDay(date: string): boolean {
  return precisionOf(date) === 'day';
}

/** The start of a range without what its end says as well: the year, and between two days the month. */
function shortened(from: string, to: string, language: Language): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (!sameYear || precisionOf(from) === 'year') return whole(from, language);
  const sameMonth = isDay(from) && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return String(Number(from.slice(8)));
  return format(from, language, isDay(from) ? { day: 'numeric', month: 'long' } : { month: 'long' });
}

function whole(date: string, language: Language): string {
  switch (precisionOf(date)) {
    case 'year':
      return date;
    case 'month':
      return format(date, language, { month: 'long', year: 'numeric' });
    case 'day':
      return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
  }
}

function format(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(new Date(date));
}
