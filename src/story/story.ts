import { Story as Ink } from 'inkjs';
import { ContentFault, type ContentFaultCode } from './content-fault.ts';
import { type Cue, cueValue, readCues } from './tags.ts';

/** One step of a route, in the order the reader meets it. */
export type Beat =
  | { readonly kind: 'line'; readonly text: string; readonly cues: readonly Cue[] }
  | { readonly kind: 'cue'; readonly cues: readonly Cue[] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'end' };

export interface Choice {
  /** Stable where the ink gives one; else knot and index, for ink from elsewhere. */
  readonly id: string;
  readonly text: string;
  /** Id of the act that taking this choice is. */
  readonly act?: string;
}

/** A place to come back to, good for any language of the same structure. */
export type Snapshot = string;

/** Values passed in from finished routes, by the name of the ink variable. */
export type Inputs = Readonly<Record<string, string>>;

/** Plays one compiled route as beats. Nothing outside this file touches the ink runtime. */
export class Story {
  readonly #route: string;
  readonly #ink: Ink;

  /** `compiled` is ink's JSON as text or as the parsed object. */
  constructor(route: string, compiled: string | Record<string, unknown>, inputs: Inputs = {}) {
    this.#route = route;
    this.#ink = this.#orFault('bad-story', () => new Ink(compiled as string));
    this.#orFault('bad-story', () => {
      for (const [name, value] of Object.entries(inputs)) {
        if (this.#ink.variablesState.GlobalVariableExistsWithName(name)) this.#ink.variablesState.$(name, value);
      }
    });
  }

  /** Moves to the next beat. While choices are open, every call returns them. */
  next(): Beat {
    while (this.#ink.canContinue) {
      const text = this.#orFault('ink-runtime', () => this.#ink.Continue())?.trim() ?? '';
      // ink repeats the file's header tags on the first line it prints.
      const header = this.#ink.globalTags ?? [];
      const cues = readCues((this.#ink.currentTags ?? []).filter((tag) => !header.includes(tag)));
      if (text !== '') return { kind: 'line', text, cues };
      if (cues.length > 0) return { kind: 'cue', cues };
    }
    const choices = this.#choices();
    return choices.length > 0 ? { kind: 'choices', choices } : { kind: 'end' };
  }

  choose(id: string): void {
    const index = this.#choices().findIndex((choice) => choice.id === id);
    if (index < 0) throw new ContentFault('no-such-choice', this.#route, `"${id}" is not offered here`);
    this.#orFault('ink-runtime', () => this.#ink.ChooseChoiceIndex(index));
  }

  /** Takes a path's choices as far as they still hold, and says how many that was. */
  follow(path: readonly string[]): number {
    for (const [taken, id] of path.entries()) {
      while (this.#ink.canContinue) this.next();
      if (!this.#choices().some((choice) => choice.id === id)) return taken;
      this.choose(id);
    }
    return path.length;
  }

  /** Taken right after a choice or at the start, it holds no words, so it continues in any language. */
  snapshot(): Snapshot {
    return this.#ink.state.ToJson();
  }

  restore(snapshot: Snapshot): void {
    this.#orFault('ink-runtime', () => this.#ink.state.LoadJson(snapshot));
  }

  #choices(): Choice[] {
    return this.#ink.currentChoices.map(({ text, tags, sourcePath }, index) => {
      const cues = readCues(tags ?? []);
      const act = cueValue(cues, 'act');
      const knot = sourcePath.split('.')[0] ?? '';
      return { id: cueValue(cues, 'id') ?? `${knot}.${index}`, text, ...(act === undefined ? {} : { act }) };
    });
  }

  #orFault<T>(code: ContentFaultCode, run: () => T): T {
    try {
      return run();
    } catch (cause) {
      if (cause instanceof ContentFault) throw cause;
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new ContentFault(code, this.#route, detail, { cause });
    }
  }
}
