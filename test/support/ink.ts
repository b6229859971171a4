import { compileInk as compile } from '../../src/story/compile/compile-ink.ts';
import { faultText } from '../../src/story/compile/fault.ts';
import { Story } from '../../src/story/story.ts';

/** Compiles a few lines of ink, as the build does; a warning throws. */
export function compileInk(source: string): string {
  const { json, faults } = compile('test.ink', () => source);
  if (json === undefined) throw new Error(faults.map(faultText).join('\n'));
  return json;
}

/** Opens a few lines of ink as a Story of the route `x`. */
export function openInk(source: string): Story {
  return new Story('x', compileInk(source));
}
