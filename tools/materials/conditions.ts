import type { Condition } from '../../src/classroom/materials/materials.ts';
import type { InkLine } from '../../src/story/compile/scan-ink.ts';
import type { SceneNumbers } from './scene-numbers.ts';

/** What another route passes into a variable: the words of the choices behind each value, or of those it is not. */
export interface PassedIn {
  readonly story: string;
  readonly values: Readonly<Record<string, { readonly choices: readonly string[]; readonly not: boolean }>>;
}

type Head = { readonly kind: 'when'; readonly when: Condition } | { readonly kind: 'otherwise' };

/** Says of the ink's conditions which choices they ask for, so that a reader need not know the ink's variables. */
export class Conditions {
  readonly #scenes: SceneNumbers;
  readonly #passedIn: Readonly<Record<string, PassedIn>>;
  /** By variable and value: the words of the choices that set it. */
  readonly #setBy = new Map<string, string[]>();
  /** The variables of the conditions that are open, the innermost last. */
  readonly #open: string[] = [];

  constructor(lines: readonly InkLine[], scenes: SceneNumbers, passedIn: Readonly<Record<string, PassedIn>>) {
    this.#scenes = scenes;
    this.#passedIn = passedIn;
    let choice: InkLine | undefined;
    for (const line of lines) {
      if (line.kind === 'choice') choice = line;
      if (line.kind === 'knot' || line.kind === 'stitch' || line.kind === 'divert') choice = undefined;
      const [, name = '', value = ''] = /^~\s*(\w+)\s*=\s*"(\w+)"$/.exec(line.source) ?? [];
      if (name === '' || choice === undefined) continue;
      const key = `${name} ${value}`;
      this.#setBy.set(key, [...(this.#setBy.get(key) ?? []), choice.text]);
    }
  }

  /** The heading of a branch; none where it only names what the branches under it ask about. */
  branch(line: InkLine): Head | undefined {
    const [, head = ''] = /^\{\s*(.*?)\s*:$/.exec(line.text) ?? [];
    if (head !== '') {
      const isSwitch = /^\w+$/.test(head) && this.#scenes.named(head, line) === undefined;
      this.#open.push(isSwitch ? head : '');
      return isSwitch ? undefined : { kind: 'when', when: this.#condition(head, line) };
    }
    const [, value = ''] = /^-\s*(.*?)\s*:$/.exec(line.text) ?? [];
    if (value === 'else') return { kind: 'otherwise' };
    const name = this.#open.at(-1) ?? '';
    return { kind: 'when', when: this.#condition(name === '' ? value : `${name} == ${value}`, line) };
  }

  /** Tells that the innermost condition is over. */
  close(): void {
    this.#open.pop();
  }

  /** What a choice asks for before it is offered. */
  ofChoice(line: InkLine): Condition | undefined {
    const [, text] = /^[+*]\s*(?:\(\w+\)\s*)?\{\s*(.*?)\s*\}/.exec(line.source) ?? [];
    return text === undefined ? undefined : this.#condition(text, line);
  }

  #condition(text: string, line: InkLine): Condition {
    const [, name = '', sign = '', value = ''] = /^(\w+)\s*(==|!=)\s*"(\w+)"$/.exec(text) ?? [];
    const not = sign === '!=';
    const choices = this.#setBy.get(`${name} ${value}`);
    if (choices) return { kind: 'chosen', choices: [...new Set(choices)], not };
    const passed = this.#passedIn[name];
    const from = passed?.values[value];
    if (passed && from) return { kind: 'chosen', choices: from.choices, not: not !== from.not, story: passed.story };
    const [, negated, scene = ''] = /^(not\s+|!)?([\w.]+)$/.exec(text) ?? [];
    const number = this.#scenes.named(scene, line);
    if (number !== undefined) return { kind: 'scene', number, not: negated !== undefined };
    return { kind: 'ink', text };
  }
}
