import * as v from 'valibot';
import type { Vault } from '../../play/vault.ts';
import { WriteQueue } from '../../play/write-queue.ts';
import { recordSchema } from './record.ts';

const { play, name, path, beat, answers, thread, seconds, evidence } = recordSchema.entries;

/** What is kept of the work on an assignment. */
export const workSchema = v.strictObject({
  version: v.literal(1),
  play,
  name,
  path,
  beat,
  answers,
  thread,
  seconds,
  evidence,
  /** Questions that have been put, answered or not. */
  asked: v.pipe(v.array(v.string()), v.maxLength(40)),
  /** The documented outcome has been shown. */
  outcome: v.boolean(),
  /** The ledger's grades of the thread have been shown. */
  revealed: v.boolean(),
});

/** What a pupil has done so far on an assignment, besides the play itself. */
export type Work = v.InferOutput<typeof workSchema>;

const PREFIX = 'class/';

/** Keeps the work on each assignment on this machine. */
export class WorkBook {
  readonly #vault: Vault;
  readonly #writes = new WriteQueue<Work>((id, work) => this.#vault.put(PREFIX + id, work));

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** The work kept on an assignment; what cannot be read counts as none, and is left until it is written over. */
  async read(assignment: string): Promise<Work | undefined> {
    const read = v.safeParse(workSchema, await this.#vault.get(PREFIX + assignment));
    return read.success ? read.output : undefined;
  }

  /** Keeps it, one writing after the other. */
  keep(assignment: string, work: Work): Promise<void> {
    this.#writes.put(assignment, work);
    return this.#writes.written;
  }

  /** Deletes everything that the game has kept on this machine: plays, work, endings and settings. */
  async deleteEverything(): Promise<void> {
    await this.#writes.written;
    for (const key of await this.#vault.keys('')) await this.#vault.remove(key);
  }
}

/** Work that has not begun. */
export function firstWork(play: string, path: readonly string[], beat: number): Work {
  return {
    version: 1,
    play,
    path: [...path],
    beat,
    answers: {},
    thread: {},
    seconds: {},
    evidence: [],
    asked: [],
    outcome: false,
    revealed: false,
  };
}
