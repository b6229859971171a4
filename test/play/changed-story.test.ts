import { describe, expect, it } from 'vitest';
import { encodePath } from '../../src/play/path-code.ts';
import { type Save, Saves } from '../../src/play/saves.ts';
import { Session } from '../../src/play/session.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import type { RouteScript } from '../../src/story/library.ts';
import { compileInk } from '../support/ink.ts';

const before = `
A box.
+ [Break it. # id: break]
  It breaks.
+ [Wait. # id: wait]
  You wait.
- A list.
+ [Read. # id: read]
  You read.
- It ends.
-> END
`;
/** The second choice has another id now, and a new one stands before it. */
const after = before.replace(
  '+ [Read. # id: read]',
  '+ [Look up. # id: look]\n  You look.\n+ [Read it. # id: read-out]',
);

const SAVE: Save = {
  version: 1,
  id: 'a',
  route: 'x',
  language: 'en',
  inputs: {},
  path: ['wait', 'read'],
  beat: 1,
  at: 5,
};

async function open(ink: string) {
  const json = compileInk(ink);
  const saves = new Saves(new MemoryVault());
  await saves.keep(SAVE, () => 'never');
  const session = new Session({
    language: 'en',
    script: async (route, language) =>
      ({ route, language, ink: json, names: {}, grades: {} }) as unknown as RouteScript,
    saves: new Saves(saves.vault),
    now: () => 9,
    newId: () => 'new',
  });
  return { session, saves };
}

describe('A story that has changed under a kept play', () => {
  it('is gone on with from the last choice that holds, as a play of its own beside the kept one', async () => {
    const { session, saves } = await open(after);
    await session.resume(SAVE);
    await session.kept;

    expect(session.notice.now).toEqual({ kind: 'parted', held: 1, whole: 2 });
    expect(session.play?.view.now.choices.map(({ id }) => id)).toEqual(['look', 'read-out']);
    expect((await saves.read()).saves.map(({ id, path }) => [id, path])).toEqual([
      ['new', ['wait']],
      ['a', ['wait', 'read']],
    ]);
  });

  it('is gone on with whole, under its own id, where its choices are as they were', async () => {
    const { session, saves } = await open(before.replace('It breaks.', 'It breaks, at the second blow.'));
    await session.resume(SAVE);
    await session.kept;

    expect(session.notice.now).toEqual({ kind: 'resumed' });
    expect((await saves.read()).saves.map(({ id }) => id)).toEqual(['a']);
  });

  it('opens from a link up to where it parts', async () => {
    const { session } = await open(after);
    await session.follow(encodePath('x', {}, SAVE.path, 1));

    expect(session.notice.now).toEqual({ kind: 'parted', held: 1, whole: 2 });
    expect(session.play?.bookmark).toEqual({ path: ['wait'], beat: 0 });
  });
});
