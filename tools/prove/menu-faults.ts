import { LONGEST_CHOICE } from '../../src/story/compile/rules.ts';
import type { Proof } from './proof.ts';

/** The most choices a menu may have, so that they fit on every screen. */
export const LONGEST_MENU = 5;

/** Says which menus offer too much, the same id twice, or a choice too long for its strip. */
export function sayMenuFaults(proof: Proof): void {
  for (const [number, node] of proof.graph.nodes.entries()) {
    const { choices } = node.menu;
    if (node.menu.name === 'start') continue;
    const way = () => proof.paths.to(number);
    if (choices.length > LONGEST_MENU) {
      const message = `a menu of ${choices.length} choices; ${LONGEST_MENU} is the most`;
      proof.say('menu-too-long', message, proof.placeOfMenu(node), way);
    }
    for (const [index, { id, text, source }] of choices.entries()) {
      if (text.length > LONGEST_CHOICE) {
        const message = `the choice "${id}" has ${text.length} characters here; ${LONGEST_CHOICE} is the most`;
        proof.say('choice-too-long', message, proof.placeAt(source), way);
      }
      const first = choices.findIndex((other) => other.id === id);
      if (first === index) continue;
      const other = proof.placeAt(choices[first]?.source ?? '');
      const message = `the id "${id}" is offered twice in one menu; also by ${other?.file}:${other?.line}`;
      proof.say('id-twice', message, proof.placeAt(source), way);
    }
  }
}
