import type { Code } from './code.ts';
import { type Read, readsOf } from './reads.ts';

/** What can still be looked at from each place in the code. */
export class Reach {
  /** Every different read of the story, in the order of the code. */
  readonly reads: readonly Read[];
  readonly #masks: readonly bigint[];

  constructor(code: Code) {
    const own = readsOf(code);
    const bits = new Map<string, bigint>();
    const reads: Read[] = [];
    const bitOf = (read: Read): bigint => {
      const key = JSON.stringify([read.kind, read.name, String(read.upTo), read.modulo]);
      const known = bits.get(key);
      if (known !== undefined) return known;
      const bit = 1n << BigInt(reads.length);
      reads.push(read);
      bits.set(key, bit);
      return bit;
    };
    const masks = code.items.map((_, number) => (own.get(number) ?? []).reduce((mask, read) => mask | bitOf(read), 0n));
    this.reads = reads;
    this.#masks = spread(code, masks);
  }

  /** Reads that may still happen from an item on, as a set of bits. */
  maskFrom(number: number): bigint {
    return this.#masks[number] ?? 0n;
  }

  /** The reads that a set of bits stands for. */
  readsIn(mask: bigint): Read[] {
    return this.reads.filter((_, index) => (mask >> BigInt(index)) & 1n);
  }
}

/** Adds to each item what its successors reach, until nothing is added any more. */
function spread(code: Code, own: readonly bigint[]): readonly bigint[] {
  const masks = [...own];
  const successors = code.items.map((_, number) => code.successors(number));
  for (let changed = true; changed; ) {
    changed = false;
    // The flow runs mostly forward, so going backward settles most items in the first round.
    for (let number = masks.length - 1; number >= 0; number--) {
      let mask = masks[number] ?? 0n;
      for (const next of successors[number] ?? []) mask |= masks[next] ?? 0n;
      if (mask === masks[number]) continue;
      masks[number] = mask;
      changed = true;
    }
  }
  return masks;
}
