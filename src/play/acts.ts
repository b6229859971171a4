import type { Segment } from './segment.ts';

/** The records an act leaves besides the deed itself. */
export type RecordKind = 'stenogram' | 'file' | 'testimony';

/** One sheet of an act. */
export interface Sheet {
  readonly text: string;
  /** Claims a quotation rests on. */
  readonly claims: readonly string[];
}

/** What one act left on paper. A sheet that is absent is an empty page. */
export interface Act {
  readonly act: string;
  /** Id and words of the choice that was this act. */
  readonly choice: string;
  readonly words: string;
  readonly chapter?: string;
  /** How many choices had been taken before it. */
  readonly at: number;
  readonly deed?: Sheet;
  readonly stenogram?: Sheet;
  readonly file?: Sheet;
  readonly testimony?: Sheet;
}

/** A choice that was taken, and what was read after it. */
export interface Taken {
  readonly id: string;
  readonly words: string;
  readonly act?: string;
  readonly chapter?: string;
  readonly after: Segment;
}

/**
 * Puts the acts of a play together from its path. A record belongs to the act just taken, or to the latest one of the
 * name it gives; several lines of one kind make one sheet.
 */
export function composeActs(taken: readonly Taken[]): Act[] {
  const acts: Act[] = [];
  for (const [at, { id, words, act, chapter, after }] of taken.entries()) {
    const deed = after.steps.find(({ line }) => line !== undefined)?.line;
    if (act !== undefined) {
      acts.push({
        act,
        choice: id,
        words,
        at,
        ...(chapter === undefined ? {} : { chapter }),
        ...(deed === undefined ? {} : { deed: { text: deed.text, claims: deed.claims } }),
      });
    }
    for (const record of after.records) {
      const of = record.of ?? act;
      const index = acts.findLastIndex((it) => it.act === of);
      const owner = acts[index];
      if (owner) acts[index] = { ...owner, [record.kind]: joined(owner[record.kind], record) };
    }
  }
  return acts;
}

function joined(before: Sheet | undefined, { text, claims }: Sheet): Sheet {
  return before ? { text: `${before.text}\n${text}`, claims: [...before.claims, ...claims] } : { text, claims };
}
