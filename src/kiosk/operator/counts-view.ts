import type { KioskWords } from '../../language/kiosk/en.ts';
import { countsTable, toCsv } from '../keep/counts-csv.ts';
import { type DayCounts, medianMinutes } from '../keep/day-counts.ts';
import { control, make } from '../view/dom.ts';
import { codeParts, qrView } from '../view/qr-view.ts';

/** How many days the table shows; the CSV has them all. */
const SHOWN = 14;

/** The counts by day as a table, and as CSV three ways: as text, as a file, as codes for a phone. */
export function countsView(options: {
  readonly words: KioskWords['operator'];
  readonly kiosk: string;
  readonly days: readonly (readonly [string, DayCounts])[];
  /** Inside another page's frame, where a download does nothing. */
  readonly framed: boolean;
}): HTMLElement {
  const { words, days } = options;
  if (days.length === 0) return make('p', {}, words.noCounts);
  const csv = toCsv(countsTable(options.kiosk, days));
  const out = make('div', { class: 'k-csv' });
  const link = make('a', {
    class: 'k-tab',
    download: `three-against-${days[0]?.[0] ?? ''}.csv`,
    href: `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`,
    'data-k': 'download',
  });
  link.textContent = words.download;
  return make(
    'div',
    {},
    table(words, days.slice(0, SHOWN)),
    make('h3', {}, words.csv),
    make(
      'div',
      { class: 'k-tabs' },
      control('show-csv', words.showCsv, () => out.replaceChildren(csvText(csv))),
      !options.framed && link,
      control('show-codes', words.codes, () => showCode(out, words, codeParts(csv), 0)),
    ),
    options.framed && make('p', { class: 'k-hint' }, words.framed),
    out,
  );
}

function table(words: KioskWords['operator'], days: readonly (readonly [string, DayCounts])[]): HTMLElement {
  const heads = [words.day, words.visits, words.median, words.how, words.languages, words.endings, words.aids];
  const tally = (counts: Readonly<Record<string, number>>, names?: Readonly<Record<string, string>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${names?.[name] ?? name} ${count}`)
      .join(' · ');
  return make(
    'table',
    { class: 'k-table', 'data-k': 'counts' },
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make(
      'tbody',
      {},
      ...days.map(([day, counts]) => {
        const cells = [
          String(counts.visits),
          String(medianMinutes(counts) ?? '–'),
          tally(counts.how, words.hows),
          tally(counts.languages),
          tally(counts.endings),
          tally(counts.aids, words.aidNames),
        ];
        return make(
          'tr',
          { 'data-day': day },
          make('th', { scope: 'row' }, day),
          ...cells.map((cell, at) => make('td', { 'data-label': heads[at + 1] ?? '' }, cell)),
        );
      }),
    ),
  );
}

function csvText(csv: string): HTMLElement {
  return make('pre', { class: 'k-text', 'data-k': 'csv', tabindex: 0 }, csv);
}

function showCode(out: HTMLElement, words: KioskWords['operator'], parts: readonly string[], at: number): void {
  const label = words.codeOf(at + 1, parts.length);
  const turn = (by: number) => showCode(out, words, parts, (at + by + parts.length) % parts.length);
  out.replaceChildren(
    make('p', { 'data-k': 'code-of' }, label),
    qrView(parts[at] ?? '', label, 'L'),
    make(
      'div',
      { class: 'k-tabs' },
      parts.length > 1 && control('code-previous', words.previous, () => turn(-1)),
      parts.length > 1 && control('code-next', words.next, () => turn(1)),
    ),
  );
}
