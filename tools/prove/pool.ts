import { Worker } from 'node:worker_threads';
import { Explorer } from './explore.ts';
import { type Explored, exploreAlone, summed } from './explore-route.ts';
import type { Findings, Job, NamedMenu, StateName } from './findings.ts';
import { graphOf } from './graph.ts';
import { type FromWorker, ownerOf, type ToWorker } from './worker.ts';

/** States that one thread explores by itself before others are asked: fewer are done before a thread has started. */
const ALONE = 2_000;
/**
 * From which share of transitions on that ink is run for others are asked. Where nearly all are remembered, one thread
 * takes three millionths of a second for each, less than it takes to tell another of it.
 */
const WORTH_SHARING = 1 / 8;

/** Threads that explore stories together. Close it when done. */
export class Pool {
  readonly #cores: number;
  #workers: Worker[] = [];

  constructor(cores: number) {
    this.#cores = cores;
  }

  /** Explores a story, on all cores where that is quicker. The graph is the same either way. */
  async explore(job: Job): Promise<Explored> {
    const first = new Explorer(job);
    const beginnings = first.beginnings();
    const small = first.exploreAll(Math.min(ALONE, job.states));
    const alone = small || job.states <= ALONE || this.#cores < 2 || first.shareRun < WORTH_SHARING;
    if (!alone) return this.exploreTogether(job, beginnings);
    const complete = small || first.exploreAll();
    return summed(graphOf([first.findings()], beginnings), complete);
  }

  /** Starts the threads, where they have not been. */
  start(): void {
    while (this.#workers.length < this.#cores) {
      this.#workers.push(new Worker(new URL('./worker.mjs', import.meta.url)));
    }
  }

  /** Explores a story on all cores from its first state on. */
  async exploreTogether(job: Job, beginnings: readonly StateName[]): Promise<Explored> {
    this.start();
    const workers = this.#workers;
    await Promise.all(workers.map((worker, self) => ask(worker, { kind: 'open', job, workers: workers.length, self })));
    const complete = await this.#spread(job, beginnings);
    // What was met first on the way to too many states depends on the threads' timing; one thread alone does not.
    if (!complete) return exploreAlone(job);
    const parts: Findings[] = [];
    for (const answer of await Promise.all(workers.map((worker) => ask(worker, { kind: 'findings' })))) {
      if (answer.kind === 'findings') parts.push(answer.findings);
    }
    return summed(graphOf(parts, beginnings), true);
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    this.#workers = [];
  }

  /** Hands states to their owners until none is left, or there are too many. */
  async #spread(job: Job, beginnings: readonly StateName[]): Promise<boolean> {
    const waiting: { states: StateName[]; menus: NamedMenu[] }[] = this.#workers.map(() => ({ states: [], menus: [] }));
    const explored = this.#workers.map(() => 0);
    const most = job.states + new Set(beginnings).size;
    for (const state of beginnings) waiting[ownerOf(state, this.#workers.length)]?.states.push(state);
    const total = () => explored.reduce((sum, count) => sum + count, 0);
    return new Promise((resolve, reject) => {
      const busy = new Set<number>();
      const send = () => {
        if (total() > most) return busy.size === 0 ? resolve(false) : undefined;
        for (const [index, worker] of this.#workers.entries()) {
          const share = waiting[index];
          if (busy.has(index) || !share || share.states.length === 0) continue;
          busy.add(index);
          waiting[index] = { states: [], menus: [] };
          ask(worker, { kind: 'visit', ...share }).then((answer) => receive(index, answer), reject);
        }
        if (busy.size === 0) resolve(true);
      };
      const receive = (from: number, answer: FromWorker) => {
        busy.delete(from);
        if (answer.kind === 'visited') {
          explored[from] = answer.explored;
          for (const [to, share] of waiting.entries()) {
            share.states.push(...(answer.others[to] ?? []));
            if (to !== from) share.menus.push(...answer.menus);
          }
        }
        send();
      };
      send();
    });
  }
}

function ask(worker: Worker, message: ToWorker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', answered);
      worker.off('error', failed);
    };
    const answered = (answer: FromWorker) => {
      settle();
      resolve(answer);
    };
    const failed = (cause: Error) => {
      settle();
      reject(cause);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(message);
  });
}
