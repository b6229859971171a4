import { describe, expect, it } from 'vitest';
import { Recovery } from '../../src/kiosk/guard/recovery.ts';
import { Reloads } from '../../src/kiosk/guard/reloads.ts';
import { CountBook } from '../../src/kiosk/keep/count-book.ts';
import { FaultLog } from '../../src/kiosk/keep/fault-log.ts';
import { PatientVault } from '../../src/kiosk/keep/patient-vault.ts';
import { MemoryVault, type Vault } from '../../src/play/vault.ts';

const HERE = { code: 'abc', language: 'es' };

describe('A page that is opened anew', () => {
  it('goes on where the visitor stands', async () => {
    const { recovery, reloaded, opened } = open();
    await recovery.fault('script-error', 'thrown in', true);

    expect(reloaded()).toBe(1);
    expect(opened().takeResume()).toEqual(HERE);
  });

  it('has written what was noted while it waited: another fault, and a visit that ended meanwhile', async () => {
    const store = slow();
    const { recovery, book, reloaded, days, place, reloads, opened } = open({ store });
    book.begin();
    await book.written;
    const leaving = recovery.fault('script-error', 'thrown in', true);
    await store.asked();
    void recovery.fault('script-error', 'thrown in, too', true);
    place(undefined);
    reloads.leaveBehind();
    book.end('finished');
    await leaving;

    expect(reloaded()).toBe(1);
    expect(await days()).toMatchObject({ visits: 1, how: { finished: 1 }, faults: 2, reloads: 1 });
    expect(opened().takeResume()).toBeUndefined();
  });

  it('does not go on with a visitor who left when it was about to be opened', async () => {
    const { recovery, reloads, opened } = open();
    await recovery.fault('script-error', 'thrown in', true);
    reloads.leaveBehind();

    expect(opened().takeResume()).toBeUndefined();
    expect(opened().recent).toBe(1);
  });
});

describe('A page that could not be had again', () => {
  it('is not let go; the fault, and a visit that ends in the same moment, are counted all the same', async () => {
    const { recovery, book, reloaded, days, answer } = open({ waits: true });
    book.begin();
    book.note({ language: 'es' });
    const struck = recovery.fault('script-error', 'thrown in', true);
    book.end('left');
    answer(false);
    await struck;
    await book.written;

    expect(reloaded()).toBe(0);
    expect(await days()).toMatchObject({ visits: 1, how: { left: 1 }, languages: { es: 1 }, faults: 2, reloads: 0 });
  });

  it('notes the same fault once in ten seconds, and each that is another', async () => {
    const { recovery, book, days, clock } = open();
    for (const detail of ['one', 'one', 'two']) await recovery.fault('storage', detail, false);
    clock.now = 10_001;
    await recovery.fault('storage', 'one', false);
    await book.written;

    expect(await days()).toMatchObject({ faults: 3 });
  });
});

describe('What a page remembers of having been opened anew', () => {
  it('holds for five minutes, and not for what a clock that jumps makes of them', () => {
    const { reloads, clock } = open();
    for (clock.now = 0; clock.now < 360_000; clock.now += 120_000) reloads.note();

    expect(reloads.recent).toBe(2);
    clock.now = 31_536_000_000;
    expect(reloads.recent).toBe(0);
  });

  it('leaves the painted stage out from the third time in five minutes on, until the night, whatever comes between', () => {
    const { reloads, opened, clock } = open();
    const openedAnew = (times: number) => {
      for (let time = 0; time < times; time++) reloads.note();
      return opened();
    };
    expect(openedAnew(2).pageOnly).toBe(false);
    const third = openedAnew(1);
    expect(third.pageOnly).toBe(true);
    third.takeResume();

    clock.now = 3_600_000;
    const later = opened();
    expect([later.recent, later.pageOnly]).toEqual([0, true]);
    later.note();
    expect(opened().pageOnly).toBe(true);
    later.clear();
    expect(opened().pageOnly).toBe(false);
  });

  it('does not leave it out for three times in a longer time', () => {
    const { reloads, opened, clock } = open();
    for (clock.now = 0; clock.now < 700_000; clock.now += 200_000) reloads.note();

    expect(opened().pageOnly).toBe(false);
  });
});

/** A kiosk's recovery with all that it writes to; `waits`, the server answers only when it is told to. */
function open({ store = new MemoryVault() as Vault, waits = false } = {}) {
  const clock = { now: 0 };
  const vault = new PatientVault(store);
  const book = new CountBook({ vault, now: () => clock.now, today: () => '2026-11-24', newMark: () => 'mark' });
  const history = { state: null as unknown, replaceState: (state: unknown) => Object.assign(history, { state }) };
  const reloads = new Reloads(history, () => clock.now);
  let standing: typeof HERE | undefined = HERE;
  let loads = 0;
  let answer = (_: boolean) => {};
  const reachable = waits
    ? () =>
        new Promise<boolean>((done) => {
          answer = done;
        })
    : async () => true;
  const recovery = new Recovery({
    clock: { now: () => clock.now, setTimeout: () => undefined, clearTimeout: () => undefined },
    reloads,
    faults: new FaultLog(vault, () => '2026-11-24 10:00'),
    counts: book,
    place: () => standing,
    staySafe: () => {},
    reachable,
    reload: () => loads++,
  });
  return {
    recovery,
    book,
    reloads,
    clock,
    reloaded: () => loads,
    answer: (is: boolean) => answer(is),
    place: (is: typeof HERE | undefined) => {
      standing = is;
    },
    /** What the page that comes next finds. */
    opened: () => new Reloads(history, () => clock.now),
    days: async () => (await book.days())[0]?.[1],
  };
}

/** A storage that takes its time; `asked` resolves once something waits for it. */
function slow(): Vault & { asked: () => Promise<void> } {
  const store = new MemoryVault();
  let wake = () => {};
  const later = async <T>(act: () => Promise<T>): Promise<T> => {
    wake();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return act();
  };
  return {
    get: (key) => later(() => store.get(key)),
    put: (key, value) => later(() => store.put(key, value)),
    remove: (key) => later(() => store.remove(key)),
    keys: (prefix) => later(() => store.keys(prefix)),
    asked: () =>
      new Promise((done) => {
        wake = done;
      }),
  };
}
