import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { type AttractLook, AttractLoop } from '../../src/kiosk/visit/attract-loop.ts';
import { Places } from '../../src/play/places.ts';
import { Saves } from '../../src/play/saves.ts';
import { Session } from '../../src/play/session.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import type { Names } from '../../src/story/names.ts';
import { compileInk } from '../support/ink.ts';

const WORDS = 'word '.repeat(60);
const INK = `
-> a
=== a
${WORDS} # scene: buffet
+ [One. # id: one]
  -> b
+ [Two. # id: two]
  -> b
=== b
${WORDS}
${WORDS}
${WORDS}
${WORDS}
${WORDS}
${WORDS}
${WORDS}
The hall. # scene: great-hall
+ [On. # id: on]
  -> c
=== c
# ending: the-count
It ends.
-> END
`;

describe('The attract loop', () => {
  it('plays a real path by itself, another one and the other language each round', async () => {
    const { seen, loop, pass } = open();
    loop.start();
    for (let second = 0; second < 400; second++) await pass(1000);

    const rounds = [...new Set(seen.map(({ language, path }) => `${language} ${path}`))];
    expect(rounds).toEqual(expect.arrayContaining(['en two,on', 'es one,on', 'en ']));
    expect(seen.some(({ epilogue }) => epilogue === 'ending')).toBe(true);
  });

  it('leaves each arrangement and each scene within a minute', async () => {
    const { loop, pass, session } = open();
    loop.start();
    const stood = { side: 0, scene: 0 };
    let before = { side: '', scene: '' };
    for (let second = 0; second < 600; second++) {
      await pass(1000);
      const { now } = session.showing;
      const after = { side: loop.look.side, scene: now.at === 'play' ? (now.view.screen.scene ?? '') : '' };
      stood.side = after.side === before.side ? stood.side + 1 : 0;
      stood.scene = after.scene === before.scene ? stood.scene + 1 : 0;
      before = after;
      expect(Math.max(stood.side, stood.scene)).toBeLessThan(60);
    }
  });

  it('is dark for two seconds every five minutes', async () => {
    const { looks, loop, clock, pass } = open();
    loop.start();
    const dark: number[] = [];
    for (let tick = 0; tick < 6200; tick++) {
      await pass(100);
      if (loop.look.black) dark.push(clock.now());
    }

    for (const rest of [300_000, 600_000]) {
      expect(dark.filter((at) => at >= rest && at < rest + 2700)).toHaveLength(27);
      expect(dark.filter((at) => at > rest + 4000 && at < rest + 9000).length).toBeLessThan(20);
    }
    // Between two arrangements it is dark as well, for no longer than it takes to fade.
    expect(dark.length).toBeLessThan(0.06 * 6200);
    expect(looks.length).toBeGreaterThan(4);
  });

  it('stops at once, and nothing that was begun comes up after', async () => {
    const { loop, clock, session, pass, seen } = open();
    loop.start();
    await pass(14_000);
    await loop.stop();
    session.toTitle();
    const before = seen.length;
    clock.increment(600_000);
    await settled();

    expect(seen.slice(before)).toEqual([]);
    expect(session.showing.now.at).toBe('title');
  });

  it('tries again where the story cannot be fetched', async () => {
    const { loop, pass, session, failing } = open();
    failing.now = true;
    loop.start();
    for (let second = 0; second < 20; second++) await pass(1000);
    expect(session.play).toBeUndefined();
    failing.now = false;
    for (let second = 0; second < 80; second++) await pass(1000);

    expect(session.play).toBeDefined();
  });
});

function open() {
  const clock = new SimulatedClock();
  const failing = { now: false };
  const script = { ink: compileInk(INK), names: {} as Names, grades: {} };
  const session = new Session({
    language: 'en',
    script: async (route, language) => {
      if (failing.now) throw new Error('gone');
      return { route, language, ...script };
    },
    saves: new Saves(new MemoryVault()),
    now: () => 0,
    newId: () => 'x',
  });
  const seen: { language: string; path: string; epilogue: string | undefined }[] = [];
  session.showing.subscribe((showing) => {
    if (showing.at !== 'play') return;
    const { path, epilogue } = showing.view;
    seen.push({ language: showing.language, path: path.join(), epilogue });
  });
  const looks: AttractLook[] = [];
  const loop = new AttractLoop({
    session,
    clock,
    places: new Places(),
    languages: ['en', 'es'],
    routes: ['x'],
    onLook: (look) => looks.push(look),
    onRound: async () => {},
  });
  const pass = async (milliseconds: number) => {
    clock.increment(milliseconds);
    await settled();
  };
  return { clock, loop, session, seen, looks, pass, failing };
}

function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
