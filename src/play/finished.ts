import * as v from 'valibot';
import type { Inputs } from '../story/story.ts';
import type { Act } from './acts.ts';
import type { Vault } from './vault.ts';

/** What an ink variable of one route takes from an act of another that has been finished. */
export interface PassedOn {
  readonly route: string;
  readonly act: string;
  /** Value by the choice that was the act; any other choice gives `otherwise`. */
  readonly choices: Readonly<Record<string, string>>;
  readonly otherwise: string;
}

const finishedSchema = v.object({
  version: v.literal(1),
  endings: v.array(v.string()),
  /** The choice of each act in the latest play that came to an end. */
  acts: v.record(v.string(), v.string()),
});

type Record1 = v.InferOutput<typeof finishedSchema>;

/** Which endings have been reached on this machine, and what was done on the way to the last of them. */
export class Finished {
  readonly #vault: Vault;
  readonly #routes = new Map<string, Record1>();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Reads what was kept about these routes; what cannot be read counts as not there, and is left as it is. */
  async read(routes: readonly string[]): Promise<void> {
    for (const route of routes) {
      const kept = v.safeParse(finishedSchema, await this.#vault.get(`finished/${route}`));
      if (kept.success) this.#routes.set(route, kept.output);
    }
  }

  /** Forgets in memory what was finished; what was kept is the vault's. */
  forget(): void {
    this.#routes.clear();
  }

  endings(route: string): readonly string[] {
    return this.#routes.get(route)?.endings ?? [];
  }

  /** Remembers an ending and the acts that led to it. */
  async add(route: string, ending: string, acts: readonly Act[]): Promise<void> {
    const endings = [...new Set([...this.endings(route), ending])];
    const record = {
      version: 1 as const,
      endings,
      acts: Object.fromEntries(acts.map(({ act, choice }) => [act, choice])),
    };
    this.#routes.set(route, record);
    await this.#vault.put(`finished/${route}`, record);
  }

  /** The inputs of a route, from what has been finished; a variable without its route finished is left out. */
  inputs(passes: Readonly<Record<string, PassedOn>>): Inputs {
    const inputs: Record<string, string> = {};
    for (const [variable, { route, act, choices, otherwise }] of Object.entries(passes)) {
      const choice = this.#routes.get(route)?.acts[act];
      if (choice !== undefined) inputs[variable] = choices[choice] ?? otherwise;
    }
    return inputs;
  }
}
