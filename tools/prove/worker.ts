import { parentPort } from 'node:worker_threads';
import { Explorer } from './explore.ts';
import type { Job, NamedMenu, StateName } from './findings.ts';

/** What the pool tells a worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly job: Job; readonly workers: number; readonly self: number }
  | { readonly kind: 'visit'; readonly menus: readonly NamedMenu[]; readonly states: readonly StateName[] }
  | { readonly kind: 'findings' };

/** What a worker answers. */
export type FromWorker =
  | { readonly kind: 'ready' }
  /** States that belong to others, by worker, with the menus they have not been told of yet. */
  | {
      readonly kind: 'visited';
      readonly explored: number;
      readonly menus: readonly NamedMenu[];
      readonly others: readonly (readonly StateName[])[];
    }
  | { readonly kind: 'findings'; readonly findings: ReturnType<Explorer['findings']> };

/** Which worker explores a state: all states of a menu go to one, since they run the same pieces of ink. */
export function ownerOf(state: StateName, workers: number): number {
  const menu = state.slice(2, state.indexOf('"', 2));
  let hash = 0;
  for (let index = 0; index < menu.length; index++) hash = (hash * 31 + menu.charCodeAt(index)) >>> 0;
  return hash % workers;
}

/** One explorer's share: visits what is its own, hands on the rest. */
class Share {
  readonly #explorer: Explorer;
  readonly #workers: number;
  readonly #self: number;
  #told = 0;

  constructor(job: Job, workers: number, self: number) {
    this.#explorer = new Explorer(job);
    this.#explorer.beginnings();
    this.#told = this.#explorer.menusFrom(0).length;
    this.#workers = workers;
    this.#self = self;
  }

  visit(menus: readonly NamedMenu[], states: readonly StateName[]): FromWorker {
    this.#explorer.learnMenus(menus);
    const others: StateName[][] = Array.from({ length: this.#workers }, () => []);
    const before = this.#explorer.explored;
    const queue = [...states];
    for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
      for (const next of this.#explorer.visit(state)) {
        const owner = ownerOf(next, this.#workers);
        if (owner === this.#self) queue.push(next);
        else others[owner]?.push(next);
      }
      // A worker that runs far ahead keeps the others waiting, and overruns the budget.
      if (this.#explorer.explored - before >= BATCH) break;
    }
    others[this.#self]?.push(...queue);
    const known = this.#explorer.menusFrom(this.#told);
    this.#told += known.length;
    return { kind: 'visited', explored: this.#explorer.explored, menus: known, others };
  }

  findings(): FromWorker {
    return { kind: 'findings', findings: this.#explorer.findings() };
  }
}

const BATCH = 1_000;

let share: Share | undefined;
parentPort?.on('message', (message: ToWorker) => {
  const answer = (it: FromWorker) => parentPort?.postMessage(it);
  switch (message.kind) {
    case 'open':
      share = new Share(message.job, message.workers, message.self);
      return answer({ kind: 'ready' });
    case 'visit':
      return share && answer(share.visit(message.menus, message.states));
    case 'findings':
      return share && answer(share.findings());
    default:
      message satisfies never;
  }
});
