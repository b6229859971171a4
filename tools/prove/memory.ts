import type { Row } from './rows.ts';
import type { Run } from './run-ink.ts';

/** A run of ink kept for reuse, with what it leads to in the explorer's own numbers. */
export interface Leaf {
  readonly run: Run;
  /** Number of the menu it comes to, and of this leaf. */
  readonly menu: number;
  readonly number: number;
}

type Branch = { readonly slot: number; readonly by: Map<number, Branch | Leaf> };

/**
 * Remembers runs by what they looked at. From the same choice ink does the same in every state that agrees in the slots
 * a run has read before setting them: the first read is always the same, and each next one follows from the values of
 * those before. So a state is led down its reads to the run that any state like it has made.
 */
export class Memory {
  readonly #roots = new Map<string, Branch | Leaf>();

  /** The remembered run from a choice in a state, where there is one. `choice` names menu and choice. */
  find(choice: string, row: Row): Leaf | undefined {
    let at = this.#roots.get(choice);
    while (at !== undefined && 'by' in at) at = at.by.get(row[at.slot] ?? 0);
    return at;
  }

  /** Remembers what a run from a choice in a state came to. */
  keep(choice: string, row: Row, leaf: Leaf): void {
    const { reads } = leaf.run;
    let put = (it: Branch | Leaf) => this.#roots.set(choice, it) as unknown;
    let at = this.#roots.get(choice);
    for (const slot of reads) {
      const branch: Branch = at !== undefined && 'by' in at ? at : { slot, by: new Map() };
      if (at !== undefined && at !== branch) throw hidden(choice);
      if (branch.slot !== slot) throw hidden(choice);
      put(branch);
      const value = row[slot] ?? 0;
      put = (it) => branch.by.set(value, it);
      at = branch.by.get(value);
    }
    if (at !== undefined) throw hidden(choice);
    put(leaf);
  }
}

/** Two runs that began alike and read differently: something was read that the watch does not see. */
function hidden(choice: string): Error {
  return new Error(`at ${choice} ink has looked at something unseen; tools/prove/watch-ink.ts must watch it`);
}
