import { describe, expect, it } from 'vitest';
import { CountBook } from '../../src/kiosk/keep/count-book.ts';
import { countsTable, toCsv } from '../../src/kiosk/keep/counts-csv.ts';
import { addVisit, EMPTY_DAY, medianMinutes } from '../../src/kiosk/keep/day-counts.ts';
import { FaultLog } from '../../src/kiosk/keep/fault-log.ts';
import { PatientVault } from '../../src/kiosk/keep/patient-vault.ts';
import { CODE_BYTES, codeParts } from '../../src/kiosk/view/qr-view.ts';
import { MemoryVault, type Vault } from '../../src/play/vault.ts';

describe('Counts', () => {
  it('add a visit to its day: language, route, ending, how it ended, aids, and no more than that', async () => {
    const { book, clock } = open();
    book.begin();
    book.note({ language: 'en' });
    book.use('voice');
    book.use('voice');
    book.note({ language: 'es', route: 'one-ballot' });
    book.note({ ending: 'the-sleeve' });
    clock.now = 400_000;
    book.end('finished');

    expect(await book.days()).toEqual([
      [
        '2026-11-24',
        {
          ...EMPTY_DAY,
          visits: 1,
          how: { finished: 1 },
          languages: { es: 1 },
          routes: { 'one-ballot': 1 },
          endings: { 'the-sleeve': 1 },
          aids: { voice: 1 },
          halves: { '13': 1 },
          last: 'mark-1',
        },
      ],
    ]);
  });

  it('count a visit that was cut off by a killed browser, once', async () => {
    const vault = new MemoryVault();
    const before = open(vault);
    before.book.begin();
    before.book.note({ language: 'en' });
    await before.book.written;

    for (let start = 0; start < 2; start++) await open(vault).book.recover(false);
    const [[, counts] = []] = await open(vault).book.days();

    expect(counts).toMatchObject({ visits: 1, how: { cut: 1 }, languages: { en: 1 }, halves: {} });
  });

  it('count a visit once where the browser was killed between counting it and forgetting it', async () => {
    const vault = new MemoryVault();
    const { book } = open(vault);
    book.begin();
    await book.written;
    const left = await vault.get('open-visit');
    book.end('left');
    await book.written;
    await vault.put('open-visit', left);
    await open(vault).book.recover(false);

    expect((await book.days())[0]?.[1].visits).toBe(1);
  });

  it('go on with a visit that goes on after the page was opened anew', async () => {
    const vault = new MemoryVault();
    const before = open(vault);
    before.book.begin();
    before.book.use('large');
    await before.book.written;
    const { book } = open(vault);
    await book.recover(true);
    book.end('finished');

    expect((await book.days())[0]?.[1]).toMatchObject({ visits: 1, how: { finished: 1 }, aids: { large: 1 } });
  });

  it('are dropped after 400 days, but not by one day of a wrong calendar', async () => {
    const vault = new MemoryVault();
    const visitOn = async (day: string) => {
      const { book } = open(vault, day);
      book.begin();
      book.end('left');
      await book.written;
      return (await book.days()).map(([kept]) => kept);
    };
    await visitOn('2025-10-01');
    await visitOn('2026-11-24');

    expect(await visitOn('2036-01-01')).toEqual(['2036-01-01', '2026-11-24']);
    expect(await visitOn('2026-11-25')).toEqual(['2036-01-01', '2026-11-25', '2026-11-24']);
  });

  it.each([
    ['2025-10-20', 400, true],
    ['2025-10-19', 401, false],
  ])('of %s, %i days before the last day but one, are kept: %s', async (day, _, kept) => {
    const vault = new MemoryVault();
    for (const today of [day, '2026-11-24', '2026-11-25']) {
      const { book } = open(vault, today);
      book.begin();
      book.end('left');
      await book.written;
    }

    expect(await vault.keys('day/')).toEqual([...(kept ? [`day/${day}`] : []), 'day/2026-11-24', 'day/2026-11-25']);
  });

  it('stay in memory while the storage is full, and are all written once it is not', async () => {
    const kept = new MemoryVault();
    let full = true;
    const vault: Vault = {
      get: (key) => kept.get(key),
      keys: (prefix) => kept.keys(prefix),
      remove: (key) => kept.remove(key),
      put: async (key, value) => {
        if (full) throw new DOMException('no room', 'QuotaExceededError');
        await kept.put(key, value);
      },
    };
    const patient = new PatientVault(vault);
    const { book } = open(patient);
    for (let visit = 0; visit < 3; visit++) {
      book.begin();
      book.end('left');
    }
    expect((await book.days())[0]?.[1].visits).toBe(3);
    expect(patient.trouble).toBe('QuotaExceededError: no room');

    full = false;
    book.begin();
    book.end('left');
    await book.written;
    expect(patient.trouble).toBeUndefined();
    expect(await kept.get('day/2026-11-24')).toMatchObject({ visits: 4 });
  });

  it('are not begun anew where the storage could not be read for once', async () => {
    const kept = new MemoryVault();
    let deaf = false;
    const vault: Vault = {
      get: async (key) => {
        if (deaf) throw new DOMException('not now', 'UnknownError');
        return kept.get(key);
      },
      keys: (prefix) => kept.keys(prefix),
      remove: (key) => kept.remove(key),
      put: (key, value) => kept.put(key, value),
    };
    const { book } = open(vault);
    for (const is of [false, true, false]) {
      deaf = is;
      book.begin();
      book.end('left');
      await book.tally('faults');
    }

    expect(await kept.get('day/2026-11-24')).toMatchObject({ visits: 3, how: { left: 3 }, faults: 3 });
  });

  it('take a damaged day for an empty one', async () => {
    const vault = new MemoryVault();
    await vault.put('day/2026-11-24', { version: 1, visits: -3 });
    const { book } = open(vault);
    await book.tally('reloads');

    expect((await book.days())[0]?.[1]).toEqual({ ...EMPTY_DAY, reloads: 1 });
  });

  it.each([
    [[], undefined],
    [[70], 1],
    [[30, 100, 4000], 1.5],
    [[30, 60, 100, 600], 1.25],
  ])('give the median of visits of %j seconds as %s minutes', (lengths, median) => {
    const day = lengths.reduce(
      (sum, seconds, at) => addVisit(sum, { how: 'left', seconds, aids: [] }, `${at}`),
      EMPTY_DAY,
    );

    expect(medianMinutes(day)).toBe(median);
  });

  it('become CSV that no spreadsheet takes for a formula', () => {
    const day = addVisit(
      EMPTY_DAY,
      { how: 'finished', seconds: 95, language: 'es', ending: '=cmd()', aids: ['voice'] },
      'm',
    );
    const csv = toCsv(countsTable('=1+1', [['2026-11-24', day]]));
    const [head = '', row = ''] = csv.split('\r\n');

    expect(head).toMatch(/^kiosk,day,visits,median minutes,ended: finished,.*language: es,ending: =cmd\(\),aid: voice/);
    expect(row).toMatch(/^"'=1\+1",2026-11-24,1,1\.5,1,/);
    for (const start of ['=', '+', '-', '@', '\t']) {
      expect(toCsv(countsTable(`${start}x`, [['d', day]])).split('\r\n')[1]).toMatch(/^"?'/);
    }
  });
});

describe('The counts as codes', () => {
  it('are cut by days into parts that a phone can read, each a table by itself', () => {
    const days = Array.from({ length: 400 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 10, 24) - at * 86_400_000).toISOString().slice(0, 10);
      return [day, addVisit(EMPTY_DAY, { how: 'left', seconds: 95, language: 'es', aids: [] }, 'm')] as const;
    });
    const csv = toCsv(countsTable('Sala 2 · «izquierda»', days));
    const [head, ...rows] = csv.split('\r\n');
    const parts = codeParts(csv);

    for (const part of parts) {
      expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(CODE_BYTES);
      expect(part.split('\r\n')[0]).toBe(head);
    }
    expect(parts.flatMap((part) => part.split('\r\n').slice(1))).toEqual(rows);
  });
});

describe('The fault log', () => {
  it('remembers the last twenty, the latest first, over a restart', async () => {
    const vault = new PatientVault(new MemoryVault());
    const log = new FaultLog(vault, () => '2026-11-24 14:05');
    for (let n = 0; n < 25; n++) await log.add('script-error', `${n}${'x'.repeat(400)}`);
    const after = new FaultLog(vault, () => '');
    await after.read();

    expect(after.faults).toHaveLength(20);
    expect(after.faults[0]?.detail).toMatch(/^24x{298}$/);
  });
});

function open(vault: Vault | PatientVault = new MemoryVault(), day = '2026-11-24') {
  const clock = { now: 0 };
  let marks = 0;
  const book = new CountBook({
    vault: vault instanceof PatientVault ? vault : new PatientVault(vault),
    now: () => clock.now,
    today: () => day,
    newMark: () => `mark-${++marks}`,
  });
  return { book, clock };
}
