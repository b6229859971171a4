import * as v from 'valibot';
import type { Inputs } from '../story/story.ts';
import type { Bookmark } from './play.ts';
import { SaveFault } from './save-fault.ts';
import type { Vault } from './vault.ts';

/** A play as it is kept. Nothing of ink's own state: the path is enough. */
export interface Save extends Bookmark {
  readonly version: 1;
  /** Id of the play, new at each beginning. */
  readonly id: string;
  readonly route: string;
  readonly language: string;
  readonly inputs: Inputs;
  /** Milliseconds since 1970, for the order only; a clock set back cannot lose a play. */
  readonly at: number;
  readonly ended?: string;
  /** The chapter it stands in, to be told apart in the list. */
  readonly chapter?: string;
  /** A place kept by hand: it stays as it is, and is gone on from in a play of its own. */
  readonly byHand?: true;
}

/** What was found when the kept plays were read. */
export interface SavesRead {
  /** The latest first. */
  readonly saves: readonly Save[];
  /** Keys of what could not be read; they are left as they are. */
  readonly unreadable: readonly string[];
}

const PREFIX = 'play/';

/** Plays kept at every choice, one entry for each play. */
export class Saves {
  /** Where the plays lie, and whatever else is remembered of reading. */
  readonly vault: Vault;
  /** The path each play had when this window last wrote or read it. */
  readonly #known = new Map<string, string>();

  constructor(vault: Vault) {
    this.vault = vault;
  }

  async read(): Promise<SavesRead> {
    const saves: Save[] = [];
    const unreadable: string[] = [];
    // All at once: a reader of a thousand plays does not wait a thousand times.
    const kept = (await this.vault.keys(PREFIX)).map(async (key) => [key, await this.vault.get(key)] as const);
    for (const [key, value] of await Promise.all(kept)) {
      try {
        saves.push(readSave(value));
      } catch (cause) {
        if (!(cause instanceof SaveFault)) throw cause;
        unreadable.push(key);
      }
    }
    saves.sort((a, b) => b.at - a.at || a.id.localeCompare(b.id));
    return { saves, unreadable };
  }

  /** Remembers that this window goes on from here. */
  adopt({ id, path }: Save): void {
    this.#known.set(id, path.join());
  }

  /**
   * Keeps a play. Where another window has taken it elsewhere meanwhile, nothing is overwritten: the play goes on under
   * `newId`, and the id under which it was kept is returned.
   */
  async keep(save: Save, newId: () => string): Promise<string> {
    const key = PREFIX + save.id;
    const known = this.#known.get(save.id);
    const kept = known === undefined ? undefined : await this.vault.get(key);
    if (kept !== undefined && pathText(kept) !== known) {
      const own = { ...save, id: newId() };
      this.#known.set(own.id, own.path.join());
      await this.vault.put(PREFIX + own.id, own);
      return own.id;
    }
    this.#known.set(save.id, save.path.join());
    await this.vault.put(key, save);
    return save.id;
  }

  /** Takes in a play from elsewhere, beside those that are there. */
  async add(save: Save): Promise<void> {
    this.adopt(save);
    await this.vault.put(PREFIX + save.id, save);
  }

  async forget(id: string): Promise<void> {
    this.#known.delete(id);
    await this.vault.remove(PREFIX + id);
  }
}

function pathText(value: unknown): string | undefined {
  try {
    return readSave(value).path.join();
  } catch {
    return undefined;
  }
}

/** Milliseconds to either end of the days that there are dates for. */
const LAST_DAY = 8.64e15;

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const saveSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  route: word,
  language: word,
  inputs: v.record(word, word),
  path: v.pipe(v.array(word), v.maxLength(2000)),
  beat: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: v.pipe(v.number(), v.minValue(-LAST_DAY), v.maxValue(LAST_DAY)),
  ended: v.exactOptional(word),
  chapter: v.exactOptional(word),
  byHand: v.exactOptional(v.literal(true)),
});

/** Checks a kept play; throws a SaveFault where it is none of ours, damaged, or of a later version. */
export function readSave(value: unknown): Save {
  const read = v.safeParse(saveSchema, value);
  if (read.success) return read.output;
  const later = v.is(v.object({ version: v.pipe(v.number(), v.minValue(2)) }), value);
  throw new SaveFault(later ? 'version' : 'damaged');
}
