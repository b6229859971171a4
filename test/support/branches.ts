import { countWords } from '../../src/play/screens.ts';
import { type Snapshot, Story } from '../../src/story/story.ts';

/** One choice of a menu, and how long what it changes goes on. */
export interface Branch {
  /** The ids of the menu. */
  readonly menu: string;
  readonly id: string;
  readonly act: string | undefined;
  /** The fewest words after it that are its own: up to the first line that another choice of the menu shows too. */
  readonly own: number;
}

/** What follows is read on over so many more menus, by their first choice. */
const MENUS_ON = 1;

/** Every choice met on some plays of a route: at each menu all its choices are taken, and what they show compared. */
export function branchesOf(route: string, ink: string, plays: readonly (readonly string[])[]): Branch[] {
  const story = new Story(route, ink);
  const start = story.snapshot();
  const met = new Map<string, Branch>();
  for (const path of plays) {
    let here = start;
    for (const taken of path) {
      story.restore(here);
      const choices = readToMenu(story).choices;
      const menu = choices.map(({ id }) => id).join(' | ');
      const follows = choices.map(({ id }) => linesAfter(story, here, id));
      for (const [index, { id, act }] of choices.entries()) {
        const others = follows.filter((_lines, other) => other !== index);
        const own = Math.min(...others.map((other) => ownWords(follows[index] ?? [], other)));
        const known = met.get(`${menu} ${id}`);
        if (choices.length > 1 && (!known || own < known.own)) met.set(`${menu} ${id}`, { menu, id, act, own });
      }
      story.restore(here);
      readToMenu(story);
      story.choose(taken);
      here = story.snapshot();
    }
  }
  return [...met.values()];
}

/** The lines of running text up to the next menu, and its choices; none at an end. */
function readToMenu(story: Story) {
  const lines: string[] = [];
  for (;;) {
    const beat = story.next();
    if (beat.kind === 'end') return { lines, choices: [] };
    if (beat.kind === 'choices') return { lines, choices: beat.choices };
    if (beat.kind === 'line' && !beat.cues.some(({ kind }) => kind === 'record')) lines.push(beat.text);
  }
}

function linesAfter(story: Story, menu: Snapshot, id: string): string[] {
  story.restore(menu);
  readToMenu(story);
  const all: string[] = [];
  for (let on = 0, next: string | undefined = id; on <= MENUS_ON && next !== undefined; on++) {
    story.choose(next);
    const { lines, choices } = readToMenu(story);
    all.push(...lines);
    next = choices[0]?.id;
  }
  return all;
}

/** No line in common: what is changed goes on for longer than anybody asks. */
function ownWords(lines: readonly string[], other: readonly string[]): number {
  const shared = new Set(other);
  const end = lines.findIndex((line) => countWords(line) > 0 && shared.has(line));
  if (end < 0) return Number.POSITIVE_INFINITY;
  return lines.slice(0, end).reduce((sum, line) => sum + countWords(line), 0);
}
