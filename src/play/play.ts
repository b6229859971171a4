import { type Inputs, type Snapshot, Story } from '../story/story.ts';
import { cueValues } from '../story/tags.ts';
import { type Act, composeActs, type Taken } from './acts.ts';
import type { Epilogue, Line, PlayView, Screen, Setting } from './screen.ts';
import { cutScreens } from './screens.ts';
import { readSegment, type Segment } from './segment.ts';
import { Store } from './store.ts';

/** One route in one language, as it was compiled. */
export interface Script {
  readonly route: string;
  readonly language: string;
  /** ink's JSON. */
  readonly ink: string;
}

/** A place in a play: the choices that lead to it, and how many beats have passed since the last of them. */
export interface Bookmark {
  readonly path: readonly string[];
  readonly beat: number;
}

/** What has been read and taken so far, in order, for the history and the archive. */
export type Passage =
  | { readonly kind: 'line'; readonly line: Line; readonly setting: Setting }
  | { readonly kind: 'taken'; readonly id: string; readonly words: string; readonly at: number };

interface Mark {
  readonly taken: Taken;
  readonly snapshot: Snapshot;
  /** The screens that led to the choice. */
  readonly read: readonly Screen[];
}

/** One play of a route: its path, what is on screen now, and the commands that both views send. */
export class Play {
  readonly inputs: Inputs;
  /** What is on screen. */
  readonly view: Store<PlayView>;
  #script: Script;
  #story: Story;
  #opening: Segment;
  #marks: Mark[] = [];
  #screens: readonly Screen[];
  #screen = 0;
  #epilogue = -1;
  /** The beat at which the language was changed: another language's screens may begin elsewhere. */
  #held: { readonly screen: Screen | undefined; readonly beat: number } | undefined;

  private constructor(script: Script, inputs: Inputs) {
    this.#script = script;
    this.inputs = inputs;
    this.#story = new Story(script.route, script.ink, inputs);
    this.#opening = readSegment(this.#story);
    this.#screens = cutScreens(this.#opening, {});
    this.view = new Store(this.#look(true));
  }

  /**
   * Opens a route at a bookmark. Where the path no longer holds, the play stands at the last choice that did, and
   * `held` is less than the path's length.
   */
  static open(script: Script, inputs: Inputs = {}, at: Bookmark = { path: [], beat: 0 }): { play: Play; held: number } {
    const play = new Play(script, inputs);
    const held = play.#follow(at.path);
    play.#turnTo(held === at.path.length ? at.beat : 0);
    play.#publish(false);
    return { play, held };
  }

  /** Where the play stands, to come back to. */
  get bookmark(): Bookmark {
    const first = this.#screens[this.#screen]?.lines[0];
    const last = this.#screens.at(-1)?.lines.at(-1)?.beat ?? 0;
    const held = this.#held?.screen === this.#screens[this.#screen] ? this.#held?.beat : undefined;
    const beat = this.#epilogue >= 0 ? last + 1 + this.#epilogue : (held ?? first?.beat ?? 0);
    return { path: this.#marks.map(({ taken }) => taken.id), beat };
  }

  /** Every act so far with its records, in order. */
  get acts(): readonly Act[] {
    return composeActs(this.#marks.map(({ taken }) => taken));
  }

  /** Everything read and taken so far, up to and with the present screen. */
  get passages(): readonly Passage[] {
    const before = this.#marks.flatMap(({ taken, read }, at): Passage[] => [
      ...read.flatMap(passagesOf),
      { kind: 'taken', id: taken.id, words: taken.words, at },
    ]);
    return [...before, ...this.#screens.slice(0, this.#screen + 1).flatMap(passagesOf)];
  }

  /** Ids of the claims met so far, each once, in the order they were met. */
  get claimsMet(): readonly string[] {
    const lines = this.passages.flatMap((passage) => (passage.kind === 'line' ? [passage.line] : []));
    const quoted = this.acts.flatMap(({ stenogram }) => stenogram?.claims ?? []);
    return [...new Set([...lines.flatMap(({ claims, about }) => [...claims, ...about]), ...quoted])];
  }

  /** Goes on without a choice: the next screen, or the next part after the last words. */
  advance(): void {
    if (this.#screen < this.#screens.length - 1) this.#screen++;
    else if (this.#segment.choices.length > 0) return;
    else if (this.#epilogue < this.epilogues.length - 1) this.#epilogue++;
    else return;
    this.#publish(true);
  }

  /** Goes one part back after the last words; never past them into the story. */
  retreat(): void {
    if (this.#epilogue <= 0) return;
    this.#epilogue--;
    this.#publish(true);
  }

  /** Takes a choice of the open menu. */
  choose(id: string): void {
    this.#take(id);
    this.#publish(true);
  }

  /** Stands before the choice of that number again (0 is the first), as if it had not been taken. */
  rollBack(to: number): void {
    const from = this.#marks[to];
    if (!from) return;
    this.#marks = this.#marks.slice(0, to);
    const last = this.#marks.at(-1);
    if (last) this.#story.restore(last.snapshot);
    else this.#story = new Story(this.#script.route, this.#script.ink, this.inputs);
    readSegment(this.#story);
    this.#screens = from.read;
    this.#screen = this.#screens.length - 1;
    this.#epilogue = -1;
    this.#publish(true);
  }

  /** Begins again from the first word. */
  restart(): void {
    this.#reopen();
    this.#publish(true);
  }

  /** Goes on in another language at the same place. */
  translate(script: Script): void {
    const at = this.bookmark;
    this.#script = script;
    this.#reopen();
    const held = this.#follow(at.path);
    this.#turnTo(held === at.path.length ? at.beat : 0);
    this.#held = held === at.path.length ? { screen: this.#screens[this.#screen], beat: at.beat } : undefined;
    this.#publish(false);
  }

  /** The parts that follow the last words of this play. */
  get epilogues(): readonly Epilogue[] {
    return this.acts.length > 0
      ? ['ending', 'confrontation', 'outcome', 'hall', 'map']
      : ['ending', 'outcome', 'hall', 'map'];
  }

  get #segment(): Segment {
    return this.#marks.at(-1)?.taken.after ?? this.#opening;
  }

  #follow(path: readonly string[]): number {
    for (const [held, id] of path.entries()) {
      if (!this.#segment.choices.some((choice) => choice.id === id)) return held;
      this.#take(id);
    }
    return path.length;
  }

  #take(id: string): void {
    const chapter = this.#screens.at(-1)?.chapter;
    const choice = this.#segment.choices.find((it) => it.id === id);
    this.#story.choose(id);
    const snapshot = this.#story.snapshot();
    const after = readSegment(this.#story);
    this.#marks.push({
      taken: {
        id,
        words: choice?.text ?? '',
        after,
        ...(choice?.act === undefined ? {} : { act: choice.act }),
        ...(chapter === undefined ? {} : { chapter }),
      },
      snapshot,
      read: this.#screens,
    });
    this.#screens = cutScreens(after, settingOf(this.#screens.at(-1)));
    this.#screen = 0;
    this.#epilogue = -1;
  }

  /** Turns to the screen that holds a beat; beats past the last words are parts of the epilogue. */
  #turnTo(beat: number): void {
    const found = this.#screens.findLastIndex(({ lines }) => (lines[0]?.beat ?? 0) <= beat);
    this.#screen = Math.max(found, 0);
    const last = this.#screens.at(-1)?.lines.at(-1)?.beat ?? 0;
    const ended = this.#segment.choices.length === 0;
    this.#epilogue = ended && beat > last ? Math.min(beat - last - 1, this.epilogues.length - 1) : -1;
    if (this.#epilogue >= 0) this.#screen = this.#screens.length - 1;
  }

  #reopen(): void {
    this.#story = new Story(this.#script.route, this.#script.ink, this.inputs);
    this.#opening = readSegment(this.#story);
    this.#marks = [];
    this.#screens = cutScreens(this.#opening, {});
    this.#screen = 0;
    this.#epilogue = -1;
  }

  #publish(fresh: boolean): void {
    this.view.set(this.#look(fresh));
  }

  #look(fresh: boolean): PlayView {
    const last = this.#screen === this.#screens.length - 1;
    const epilogue = this.epilogues[this.#epilogue];
    const ending = this.#ending();
    return {
      route: this.#script.route,
      language: this.#script.language,
      path: this.#marks.map(({ taken }) => taken.id),
      screen: this.#screens[this.#screen] ?? { lines: [], effects: [] },
      choices: last && epilogue === undefined ? this.#segment.choices : [],
      fresh,
      ...(ending === undefined ? {} : { ending }),
      ...(epilogue === undefined ? {} : { epilogue }),
    };
  }

  /** The ending whose head was passed last; an ending may hold menus of its own. */
  #ending(): string | undefined {
    const shown = this.#screens[this.#screen]?.lines.at(-1)?.beat ?? Number.POSITIVE_INFINITY;
    const read = [this.#opening, ...this.#marks.map(({ taken }) => taken.after)];
    const present = read.pop()?.steps.filter(({ beat }) => beat <= shown) ?? [];
    const cues = [...read.flatMap(({ steps }) => steps), ...present].flatMap((step) => step.cues);
    return cueValues(cues, 'ending').at(-1);
  }
}

function settingOf(screen: Screen | undefined): Setting {
  const { chapter, scene, light, place, sound } = screen ?? {};
  return {
    ...(chapter === undefined ? {} : { chapter }),
    ...(scene === undefined ? {} : { scene }),
    ...(light === undefined ? {} : { light }),
    ...(place === undefined ? {} : { place }),
    ...(sound === undefined ? {} : { sound }),
  };
}

function passagesOf(screen: Screen): Passage[] {
  return screen.lines.map((line) => ({ kind: 'line', line, setting: settingOf(screen) }));
}
