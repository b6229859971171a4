import Papa from 'papaparse';
import { AIDS, type DayCounts, HOWS, medianMinutes } from './day-counts.ts';

/** The counts as a table: its head and a row for each day. */
export interface CountsTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Lays the days out as a table. Columns of languages, routes and endings are those that occur. */
export function countsTable(kiosk: string, days: readonly (readonly [string, DayCounts])[]): CountsTable {
  const occurring = (kind: 'languages' | 'routes' | 'endings') =>
    [...new Set(days.flatMap(([, counts]) => Object.keys(counts[kind])))].sort();
  const columns: readonly (readonly [string, (counts: DayCounts) => string | number])[] = [
    ['visits', ({ visits }) => visits],
    ['median minutes', (counts) => medianMinutes(counts) ?? ''],
    ...HOWS.map((how) => [`ended: ${how}`, ({ how: hows }: DayCounts) => hows[how] ?? 0] as const),
    ...(['languages', 'routes', 'endings'] as const).flatMap((kind) =>
      occurring(kind).map(
        (name) => [`${kind.slice(0, -1)}: ${name}`, (counts: DayCounts) => counts[kind][name] ?? 0] as const,
      ),
    ),
    ...AIDS.map((aid) => [`aid: ${aid}`, ({ aids }: DayCounts) => aids[aid] ?? 0] as const),
    ['faults', ({ faults }) => faults],
    ['reloads', ({ reloads }) => reloads],
  ];
  return {
    fields: ['kiosk', 'day', ...columns.map(([name]) => name)],
    rows: days.map(([day, counts]) => [kiosk, day, ...columns.map(([, countOf]) => countOf(counts))]),
  };
}

/** The table as CSV; what a spreadsheet would take for a formula is made harmless. */
export function toCsv({ fields, rows }: CountsTable): string {
  return Papa.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, { escapeFormulae: true });
}
