import { availableParallelism } from 'node:os';
import { Story } from 'inkjs';
import { compileInk } from '../../src/story/compile/compile-ink.ts';
import { projectStories } from '../../tools/project.ts';
import { Code } from '../../tools/prove/code.ts';
import { Explorer } from '../../tools/prove/explore.ts';
import { exploreAlone } from '../../tools/prove/explore-route.ts';
import type { Job } from '../../tools/prove/findings.ts';
import { openInk } from '../../tools/prove/ink-insides.ts';
import { Pool } from '../../tools/prove/pool.ts';
import { MOST_STEPS } from '../../tools/prove/prove-route.ts';
import { Reach } from '../../tools/prove/reach.ts';
import { bigStory } from '../prove/big-story.ts';

/** How much faster than inkjs's own save and load the prover must be, on one core and on two. */
export const BARS = { oneCore: 1.4, twoCores: 2.5 } as const;

/** States visited in a second, each way, on the same states of the same story. */
export interface ProverSpeed {
  readonly story: string;
  readonly states: number;
  readonly transitions: number;
  readonly baseline: number;
  readonly oneCore: number;
  readonly twoCores: number;
  /** Both bars are met. */
  readonly met: boolean;
}

const ROUNDS = 3;

/**
 * Measures the prover against a loop over inkjs's own save and load, in one run. Both tell the same states apart:
 * position, every declared variable and every visit count that is read (the prover's own reduction is switched off, and told beside it). Each is
 * measured three times in turn, and the middle counts.
 */
export async function benchProver(log: (line: string) => void = console.log): Promise<readonly ProverSpeed[]> {
  const pool = new Pool(2);
  try {
    await warmUp(pool);
    const speeds: ProverSpeed[] = [];
    for (const [story, json] of stories()) speeds.push(await measure(story, json, pool));
    log(
      `prover, states a second (${availableParallelism()} cores here; bars × ${BARS.oneCore} and × ${BARS.twoCores}):`,
    );
    for (const speed of speeds) log(speedText(speed));
    return speeds;
  } finally {
    await pool.close();
  }
}

function stories(): (readonly [string, string])[] {
  const made = compileInk('made.ink', () => bigStory(3, 20, 5)).json ?? '';
  const shipped = projectStories().routes.filter(({ language }) => language === 'en');
  return [['made by rule', made], ...shipped.map(({ route, ink }) => [route, ink] as const)];
}

async function measure(story: string, json: string, pool: Pool): Promise<ProverSpeed> {
  const job: Job = {
    json,
    inputs: [{}],
    lines: new Int32Array(),
    states: 1_000_000,
    steps: MOST_STEPS,
    everything: true,
  };
  const seconds = { baseline: [] as number[], oneCore: [] as number[], twoCores: [] as number[] };
  const { reads } = new Reach(new Code(openInk(json)));
  const counted = [...new Set(reads.flatMap(({ kind, name }) => (kind === 'visits' ? [name] : [])))];
  let [states, transitions, visited] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    seconds.baseline.push(
      await time(() => {
        visited = saveAndLoad(json, counted);
      }),
    );
    seconds.oneCore.push(
      await time(() => {
        const { graph, transitions: followed } = exploreAlone(job);
        // Ends are told apart by their ending, which a saved state does not hold: only menus are counted.
        states = graph.nodes.filter(({ edges }) => edges.length > 0).length - graph.beginnings.length;
        transitions = followed;
      }),
    );
    seconds.twoCores.push(
      await time(async () => void (await pool.exploreTogether(job, new Explorer(job).beginnings()))),
    );
  }
  if (visited !== states) throw new Error(`${story}: save and load visited ${visited} states, the prover ${states}`);
  const rate = (all: readonly number[]) => Math.round(states / (all.toSorted((a, b) => a - b)[1] ?? 1));
  const [baseline, oneCore, twoCores] = [rate(seconds.baseline), rate(seconds.oneCore), rate(seconds.twoCores)];
  const met = oneCore >= BARS.oneCore * baseline && twoCores >= BARS.twoCores * baseline;
  return { story, states, transitions, baseline, oneCore, twoCores, met };
}

/**
 * The loop that anyone would write: load, choose, read on, save, and look whether the state is a new one. `counted` are
 * the places whose visits the ink reads.
 */
function saveAndLoad(json: string, counted: readonly string[]): number {
  const story = new Story(json);
  const variables = Object.keys(story.variablesState);
  const read = () => {
    while (story.canContinue) {
      story.Continue();
      story.currentTags;
    }
  };
  const key = () =>
    JSON.stringify([
      story.currentChoices.map(({ sourcePath }) => sourcePath),
      variables.map((name) => story.variablesState.$(name)),
      counted.map((path) => story.state.VisitCountAtPathString(path)),
    ]);
  read();
  const seen = new Set([key()]);
  const queue = [story.state.ToJson()];
  for (const saved of queue) {
    story.state.LoadJson(saved);
    const { length } = story.currentChoices;
    for (let choice = 0; choice < length; choice++) {
      if (choice > 0) story.state.LoadJson(saved);
      story.ChooseChoiceIndex(choice);
      read();
      const found = key();
      if (seen.has(found)) continue;
      seen.add(found);
      if (story.currentChoices.length > 0) queue.push(story.state.ToJson());
    }
  }
  return queue.length;
}

/** Threads and compilers are warm before the clock runs, for both sides. */
async function warmUp(pool: Pool): Promise<void> {
  const json = compileInk('warm.ink', () => bigStory(1, 10, 3)).json ?? '';
  await measure('warm', json, pool);
}

async function time(run: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

function speedText({ story, states, transitions, baseline, oneCore, twoCores, met }: ProverSpeed): string {
  const times = (rate: number) => `${rate} (× ${(rate / baseline).toFixed(1)})`;
  const size = `${states} states, ${transitions} transitions`;
  return `  ${story}: ${size}; save and load ${baseline}, one core ${times(oneCore)}, two ${times(twoCores)}${met ? '' : '  MISSED'}`;
}
