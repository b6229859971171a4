import { createHash } from 'node:crypto';
import type { NamedMenu, StateName } from './findings.ts';
import type { Menu } from './menu.ts';
import { CHAPTER, ENDING, type Layout, MENU, type Row, TURN } from './rows.ts';
import type { ValueTable } from './value-table.ts';

/** Before the first word there is one way on, and it is no choice. Its flow begins at the root of the code. */
export const START: Menu = { choices: [{ id: '', text: '', source: '', target: '0', frames: [] }] };
const START_NAME = 'start';

/** Numbers for menus and words, and names for states that mean the same in every thread. */
export class Naming {
  readonly #layout: Layout;
  readonly #values: ValueTable;
  readonly #menus: NamedMenu[] = [];
  readonly #menuNumbers = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #wordNumbers = new Map<string, number>([['', 0]]);

  constructor(layout: Layout, values: ValueTable) {
    this.#layout = layout;
    this.#values = values;
  }

  /** Every menu so far, by number. */
  get menus(): readonly NamedMenu[] {
    return this.#menus;
  }

  menu(number: number | undefined): NamedMenu | undefined {
    return this.#menus[number ?? 0];
  }

  /** Is this where no reader is yet, before the first word? */
  isStart(number: number | undefined): boolean {
    return this.menu(number)?.name === START_NAME;
  }

  menuNumber(menu: Menu, name = menu === START ? START_NAME : nameOfMenu(menu)): number {
    const known = this.#menuNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.#menus.length;
    this.#menus.push({ name, choices: menu.choices });
    this.#menuNumbers.set(name, number);
    return number;
  }

  word(number: number | undefined): string {
    return this.#words[number ?? 0] ?? '';
  }

  wordNumber(word: string): number {
    const known = this.#wordNumbers.get(word);
    if (known !== undefined) return known;
    this.#wordNumbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  nameOf(row: Row): StateName {
    const { firstVariable, firstVisit } = this.#layout;
    return JSON.stringify([
      this.menu(row[MENU])?.name,
      this.word(row[CHAPTER]),
      this.word(row[ENDING]),
      row[TURN],
      ...row.slice(firstVariable, firstVisit).map((value) => this.#values.keyOf(value)),
      ...row.slice(firstVisit),
    ]);
  }

  rowOf(name: StateName): Row {
    const [menu, chapter, ending, turn, ...rest] = JSON.parse(name) as [string, string, string, number, ...unknown[]];
    const count = this.#layout.variables.length;
    const known = this.#menuNumbers.get(menu);
    if (known === undefined) throw new Error(`a state at a menu that was not told: ${menu}`);
    return [
      known,
      this.wordNumber(chapter),
      this.wordNumber(ending),
      turn,
      ...rest.slice(0, count).map((value) => this.#values.numberOfKey(String(value))),
      ...rest.slice(count).map(Number),
    ];
  }
}

function nameOfMenu(menu: Menu): string {
  return createHash('sha1').update(JSON.stringify(menu)).digest('hex').slice(0, 20);
}
