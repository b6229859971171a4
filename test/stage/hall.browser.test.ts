import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hall } from '../../src/ledger/hall.ts';
import { type PlannedSeat, planHall, planSeen, seatsOf, stretchesOf } from '../../src/play/hall-plan.ts';
import type { HallSight } from '../../src/play/hall-sight.ts';
import type { Showing } from '../../src/play/showing.ts';
import type { Store } from '../../src/play/store.ts';
import type { Stage } from '../../src/stage/stage.ts';
import { launchBrowser } from '../support/browser.ts';
import { openLab, pixels, serveLab, share } from './lab.ts';

declare global {
  // The test's own Stage, on the lab's page.
  var parts: {
    raiseStage: typeof import('../../src/stage/stage.ts').raiseStage;
    Store: typeof Store;
    Places: typeof import('../../src/play/places.ts').Places;
    FIRST_SIGHT: HallSight;
  };
  var hallStage: { stage: Stage; sight: Store<HallSight>; leave: () => void };
}

const hall = JSON.parse(
  readFileSync(new URL('../../assets/ledger/hall.json', import.meta.url), 'utf8'),
) as unknown as Hall;
const ROOM = { x: 300, y: 20, width: 640, height: 480 };
const LIGHT = '#c98a35';

let lab: { address: string; close: () => Promise<void> };
let browser: Browser;
let page: Page;

beforeAll(async () => {
  lab = await serveLab();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await lab.close();
});

describe('The hall on the Stage', () => {
  beforeAll(async () => {
    page = await openLab(browser, lab.address, 'force=still&scene=commission-1960&bare');
    await raiseHall(page, 'up');
  });

  afterAll(() => page.context().close());

  it('is two drawings and a ring, in a handful of draw calls', async () => {
    await page.evaluate(() => hallStage.stage.settled());
    const { drawCalls, bytes } = await page.evaluate(() => hallStage.stage.report());

    expect(drawCalls).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThan(24_000_000);
  });

  it('burns with 139 lights, and puts one out on its day while its neighbour burns on', async () => {
    const [kirov, tomsky] = [boxOf('sergei-kirov'), boxOf('mikhail-tomsky')];
    expect(share(await pixels(page, kirov), LIGHT, 60)).toBeGreaterThan(0.15);

    await goTo(page, '1934-12-01');

    expect(share(await pixels(page, kirov), LIGHT, 60)).toBeLessThan(0.02);
    expect(share(await pixels(page, tomsky), LIGHT, 60)).toBeGreaterThan(0.15);
  });

  it('fades a seat of which only the year is known over that year', async () => {
    const semyonov = boxOf('boris-semyonov');
    const burning = brightness(await pixels(page, semyonov));
    await goTo(page, '1937-07-01');
    const fading = brightness(await pixels(page, semyonov));
    await goTo(page, '1937-12-31');
    const dark = brightness(await pixels(page, semyonov));

    expect(fading).toBeLessThan(burning - 10);
    expect(dark).toBeLessThan(fading - 10);
  });

  it('takes the light of all the others down together, and only at the end', async () => {
    const crowd = { x: ROOM.x + 60, y: ROOM.y + 380, width: 200, height: 80 };
    await goTo(page, '1939-03-09');
    const before = brightness(await pixels(page, crowd));
    await goTo(page, '1939-03-10', 3400);
    const after = brightness(await pixels(page, crowd));

    expect(after).toBeLessThan(before * 0.85);
  });

  it('shows rows from close by, each light as large as a finger', async () => {
    const before = await page.evaluate(() => hallStage.stage.report().textures);
    const { stretch, seat } = closeBy();
    await page.evaluate((it) => hallStage.sight.set({ ...hallStage.sight.now, stretch: it }), stretch);
    const { x, y, pitch } = seat;
    const back = { x: ROOM.x + x - pitch * 0.2, y: ROOM.y + y - pitch * 0.6, width: pitch * 0.4, height: pitch * 0.3 };

    await expect.poll(async () => share(await pixels(page, back), LIGHT, 60)).toBeGreaterThan(0.6);
    await page.evaluate(() => {
      const { stretch: _, ...rest } = hallStage.sight.now;
      hallStage.sight.set(rest);
    });
    await expect.poll(() => page.evaluate(() => hallStage.stage.report().textures)).toBe(before);
  });

  it('gives everything back when the hall is left', async () => {
    const { textures } = await page.evaluate(() => hallStage.stage.report());
    await page.evaluate(() => hallStage.leave());
    await page.evaluate(() => hallStage.stage.settled());
    await page.waitForTimeout(300);

    const left = await page.evaluate(() => hallStage.stage.report());
    expect(left.textures).toBe(textures - 3);
  });
});

/** Raises a Stage of the test's own that shows the hall in a room of a known place. */
async function raiseHall(page: Page, force: 'up' | 'still'): Promise<void> {
  await page.addScriptTag({
    type: 'module',
    content: `
      import { raiseStage } from '/src/stage/stage.ts';
      import { Store } from '/src/play/store.ts';
      import { Places } from '/src/play/places.ts';
      import { FIRST_SIGHT } from '/src/play/hall-sight.ts';
      globalThis.parts = { raiseStage, Store, Places, FIRST_SIGHT };`,
  });
  await page.waitForFunction(() => 'parts' in globalThis);
  await page.evaluate(
    async ({ hall, room, force }) => {
      globalThis.lab.stage.destroy();
      const { raiseStage, Store, Places, FIRST_SIGHT } = parts;
      const view = {
        route: 'lab',
        language: 'en',
        path: [],
        screen: { lines: [], effects: [] },
        choices: [],
        fresh: true,
      };
      const at = (epilogue: 'hall' | 'map'): Showing => ({ at: 'play', language: 'en', view: { ...view, epilogue } });
      const showing = new Store(at('hall'));
      const places = new Places();
      const sight = new Store<HallSight>({ ...FIRST_SIGHT, hall });
      const look = new Store({ motion: false, plainControls: false, highContrast: false, dark: false });
      const parent = document.querySelector<HTMLElement>('#stage');
      if (!parent) return;
      const stage = await raiseStage({ parent, showing, places, look, hall: sight, force });
      places.publish(new Map([['hall', room]]));
      const leave = () => showing.set(at('map'));
      Object.assign(globalThis, { hallStage: { stage, sight, leave }, lab: { ...globalThis.lab, stage } });
    },
    { hall, room: ROOM, force },
  );
  await page.evaluate(() => hallStage.stage.settled());
  await page.waitForTimeout(800);
}

/** Goes to a day and waits until its lights are out. */
async function goTo(page: Page, date: string, wait = 1500): Promise<void> {
  await page.evaluate((day) => hallStage.sight.set({ ...hallStage.sight.now, date: day }), date);
  await page.waitForTimeout(wait);
}

/** Somebody whose light burns to the end, in the first rows that hold one within the room as it opens. */
function closeBy(): { stretch: number; seat: PlannedSeat } {
  const ids = hall.elected.map(({ id }) => id);
  const burning = new Set(hall.elected.filter(({ fate }) => fate === 'survived').map(({ id }) => id));
  for (const stretch of stretchesOf(planHall(ROOM.width, ROOM.height)).keys())
    for (const [id, seat] of seatsOf(planSeen(ROOM.width, ROOM.height, stretch), ids))
      if (burning.has(id) && seat.x > seat.pitch && seat.x < ROOM.width - seat.pitch) return { stretch, seat };
  throw new Error('nobody is in sight');
}

/** Where somebody is painted. */
function boxOf(id: string): { x: number; y: number; width: number; height: number } {
  const plan = planHall(ROOM.width, ROOM.height);
  const seat = seatsOf(
    plan,
    hall.elected.map((it) => it.id),
  ).get(id);
  if (!seat) throw new Error(`${id} has no seat`);
  const { x, y, pitch } = seat;
  return { x: ROOM.x + x - pitch * 0.35, y: ROOM.y + y - pitch * 1.35, width: pitch * 0.7, height: pitch * 0.9 };
}

function brightness(found: readonly (readonly [number, number, number])[]): number {
  return found.reduce((sum, [red, green, blue]) => sum + red + green + blue, 0) / (3 * found.length);
}
