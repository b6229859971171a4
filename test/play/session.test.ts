import { describe, expect, it } from 'vitest';
import { Saves } from '../../src/play/saves.ts';
import { Session } from '../../src/play/session.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import type { Names } from '../../src/story/names.ts';
import { compileInk } from '../support/ink.ts';

const INK = compileInk(`
-> a
=== a
A word.
+ [On. # id: on]
  -> b
=== b
# ending: the-count
It ends.
-> END
`);

describe('A session', () => {
  it.each([
    ['begun', (session: Session) => session.begin('x')],
    ['translated', (session: Session) => session.translate('es')],
    ['taken in anew', (session: Session) => session.reload()],
  ])('lays no story over what is open by then: one that is %s comes late', async (_, ask) => {
    const { session, let: release, hold } = open();
    await session.begin('x');
    hold();
    const asked = ask(session);
    session.toTitle();
    release();
    await asked;

    expect(session.showing.now).toEqual({ at: 'title', language: 'en' });
    expect(session.play).toBeUndefined();
  });
});

/** A session whose stories can be held back on their way. */
function open() {
  let gate: Promise<void> = Promise.resolve();
  let release = () => {};
  const session = new Session({
    language: 'en',
    script: async (route, language) => {
      await gate;
      return { route, language, ink: INK, names: {} as Names, grades: {} };
    },
    saves: new Saves(new MemoryVault()),
    now: () => 0,
    newId: () => 'id',
  });
  const hold = () => {
    gate = new Promise((done) => {
      release = done;
    });
  };
  return { session, hold, let: () => release() };
}
