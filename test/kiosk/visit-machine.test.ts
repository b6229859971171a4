import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { type Clearing, type VisitInput, visitMachine } from '../../src/kiosk/visit/visit-machine.ts';
import { whereOf } from '../../src/kiosk/visit/where.ts';

const TIMES: VisitInput = { story: 60, menus: 45, countdown: 30, languages: 2, routes: 1 };

describe('Visit', () => {
  it('goes from the attract loop through language and story to the ending and back', async () => {
    const { actor, where, cleared } = await start();

    expect(where()).toBe('attract');
    actor.send({ type: 'TOUCH' });
    await settled();
    expect(where()).toBe('language');
    actor.send({ type: 'LANGUAGE', language: 'es' });
    expect(where()).toBe('story');
    actor.send({ type: 'ENDED' });
    expect(where()).toBe('ending');
    actor.send({ type: 'FINISH' });
    await settled();
    expect(where()).toBe('attract');
    expect(cleared.map(({ how }) => how)).toEqual(['nobody', 'nobody', 'finished']);
  });

  it('asks for a route only where there is more than one, and for a language likewise', async () => {
    const { actor, where } = await start({ routes: 3, languages: 1 });
    actor.send({ type: 'TOUCH' });
    await settled();

    expect(where()).toBe('route');
    actor.send({ type: 'ROUTE', route: 'teller' });
    expect(where()).toBe('story');
  });

  it('asks after 60 s in the story, 45 s on a menu, counts 30 s down, and clears', async () => {
    const { actor, where, asked, clock, cleared } = await inStory();

    clock.increment(59_999);
    expect(asked()).toBe(false);
    clock.increment(1);
    expect(asked()).toBe(true);
    clock.increment(29_999);
    expect(where()).toBe('story');
    clock.increment(1);
    await settled();
    expect(where()).toBe('attract');
    expect(cleared.at(-1)).toEqual({ how: 'left', next: 'attract' });

    actor.send({ type: 'TOUCH' });
    await settled();
    clock.increment(45_000);
    expect(asked()).toBe(true);
    clock.increment(30_000);
    await settled();
    expect(cleared.at(-1)).toEqual({ how: 'looked', next: 'attract' });
  });

  it('waits twice the reading time where that is longer than 60 s', async () => {
    const { actor, asked, clock } = await inStory();
    actor.send({ type: 'ACTIVITY', words: 150 });

    clock.increment(119_999);
    expect(asked()).toBe(false);
    clock.increment(1);
    expect(asked()).toBe(true);
  });

  it('waits ten minutes at most where a long card was left open, however long that takes to read', async () => {
    const { actor, where, asked, clock, cleared } = await inStory();
    actor.send({ type: 'ACTIVITY', words: 4000 });

    clock.increment(599_999);
    expect(asked()).toBe(false);
    clock.increment(1);
    expect(asked()).toBe(true);
    clock.increment(30_000);
    await settled();
    expect([where(), cleared.at(-1)?.how]).toEqual(['attract', 'left']);
  });

  it('begins to wait anew with every touch', async () => {
    const { actor, asked, clock } = await inStory();

    for (let touch = 0; touch < 5; touch++) {
      clock.increment(50_000);
      actor.send({ type: 'ACTIVITY', words: 20 });
    }
    expect(asked()).toBe(false);
  });

  it('can be told "still here" as often as one likes', async () => {
    const { actor, where, asked, clock } = await inStory();

    for (let time = 0; time < 25; time++) {
      clock.increment(85_000);
      expect(asked()).toBe(true);
      actor.send({ type: 'HERE' });
      expect(asked()).toBe(false);
    }
    expect(where()).toBe('story');
  });

  it('rests while the voice speaks, touched or not, and waits its whole time after', async () => {
    const { actor, asked, clock } = await inStory();
    actor.send({ type: 'SPEAKS' });

    clock.increment(600_000);
    actor.send({ type: 'ACTIVITY', words: 20 });
    clock.increment(600_000);
    expect(asked()).toBe(false);
    actor.send({ type: 'SILENT' });
    clock.increment(59_999);
    expect(asked()).toBe(false);
    clock.increment(1);
    expect(asked()).toBe(true);
  });

  it('begins again from the choice of language, and counts what went before', async () => {
    const { actor, where, cleared } = await inStory();
    actor.send({ type: 'RESTART' });
    expect(where()).toBe('clearing');
    await settled();

    expect(where()).toBe('language');
    expect(cleared.at(-1)).toEqual({ how: 'restarted', next: 'visit' });
  });

  it('counts a visit left at its ending as finished', async () => {
    const { actor, clock, cleared } = await inStory();
    actor.send({ type: 'ENDED' });
    clock.increment(60_000);
    clock.increment(30_000);
    await settled();

    expect(cleared.at(-1)).toEqual({ how: 'finished', next: 'attract' });
  });

  it('never asks in the attract loop', async () => {
    const { asked, where, clock } = await start();
    clock.increment(10 * 3_600_000);

    expect([where(), asked()]).toEqual(['attract', false]);
  });

  it('clears before the operator comes and after, and sends a forgotten operator home', async () => {
    const { actor, where, clock, cleared } = await inStory();
    actor.send({ type: 'OPERATOR' });
    await settled();
    expect(where()).toBe('operator');
    clock.increment(119_000);
    actor.send({ type: 'ACTIVITY', words: 0 });
    clock.increment(119_000);
    expect(where()).toBe('operator');
    clock.increment(1000);
    await settled();

    expect(where()).toBe('attract');
    expect(cleared.slice(-2)).toEqual([
      { how: 'operator', next: 'operator' },
      { how: 'nobody', next: 'attract' },
    ]);
  });

  it('says so where clearing fails, and does not let the next visitor in before', async () => {
    const { where, distrusted } = await start({}, () => {
      throw new Error('no');
    });

    expect([where(), distrusted()]).toEqual(['attract', 1]);
  });

  it('goes on in the story after the page had to be opened anew', async () => {
    const { actor, where, clock, asked } = await start();
    actor.send({ type: 'RESUME' });

    expect(where()).toBe('story');
    clock.increment(60_000);
    expect(asked()).toBe(true);
  });
});

async function start(input: Partial<VisitInput> = {}, clear = () => {}) {
  const clock = new SimulatedClock();
  const cleared: Clearing[] = [];
  let distrusted = 0;
  const machine = visitMachine.provide({
    actors: {
      clear: fromPromise<void, Clearing>(async ({ input: clearing }) => {
        cleared.push(clearing);
        clear();
      }),
    },
    actions: {
      distrust: () => {
        distrusted++;
      },
    },
  });
  const actor = createActor(machine, { clock, input: { ...TIMES, ...input } });
  actor.start();
  await settled();
  const where = () => whereOf(actor.getSnapshot()).where;
  const asked = () => whereOf(actor.getSnapshot()).asked;
  return { actor, clock, cleared, where, asked, distrusted: () => distrusted };
}

async function inStory(input: Partial<VisitInput> = {}) {
  const kiosk = await start(input);
  kiosk.actor.send({ type: 'TOUCH' });
  await settled();
  kiosk.actor.send({ type: 'LANGUAGE', language: 'en' });
  return kiosk;
}

/** Promises that were already kept have been noticed. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
