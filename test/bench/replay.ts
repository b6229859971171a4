import { Play } from '../../src/play/play.ts';

/** Replays a path of 150 choices: the first time, when nothing has run yet, and then again. */
const ink = await (await fetch('./big.json')).text();
const path = Array.from({ length: 150 }, (_, at) => `way-${'abc'.charAt(at % 3)}`);
const took: number[] = [];
for (let turn = 0; turn < 6; turn++) {
  const began = performance.now();
  const { held } = Play.open({ route: 'big', language: 'en', ink }, {}, { path, beat: 0 });
  took.push(performance.now() - began);
  if (held !== path.length) throw new Error(`only ${held} choices held`);
}
Object.assign(globalThis, { took });
