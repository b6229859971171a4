import type { Choice } from 'inkjs/engine/Choice';
import { CallStack, Container, type Ink, Path, Pointer } from './ink-classes.ts';
import type { Frame, MenuChoice } from './menu.ts';
import { valueFromKey, valueKey } from './value-table.ts';

/** The call stack that ink keeps for a choice, as data. */
export function framesOf(choice: Choice): Pick<MenuChoice, 'frames' | 'previous'> {
  const thread = choice.threadAtGeneration;
  if (!thread) return { frames: [] };
  const frames = thread.callstack.map((element, index): Frame => {
    // Where the last frame stands is overwritten the moment the choice is taken.
    const at = index < thread.callstack.length - 1 ? place(element.currentPointer) : undefined;
    return {
      type: element.type,
      inExpression: element.inExpressionEvaluation,
      temporaries: [...element.temporaryVariables]
        .map(([name, value]): [string, string] => [name, valueKey(value)])
        .sort(byName),
      ...(at ? { at } : {}),
    };
  });
  const previous = place(thread.previousPointer);
  return previous ? { frames, previous } : { frames };
}

/** The thread of ink's that a choice goes on in, made anew from its data. */
export function threadOf(story: Ink, { frames, previous }: Pick<MenuChoice, 'frames' | 'previous'>): CallStack.Thread {
  const thread = new CallStack.Thread();
  for (const { type, at, inExpression, temporaries } of frames) {
    const element = new CallStack.Element(type, at ? pointer(story, at) : Pointer.Null, inExpression);
    for (const [name, key] of temporaries) element.temporaryVariables.set(name, valueFromKey(key));
    thread.callstack.push(element);
  }
  if (previous) thread.previousPointer = pointer(story, previous);
  return thread;
}

function place(at: Pointer): [string, number] | undefined {
  return at.container === null ? undefined : [at.container.path.toString(), at.index];
}

function pointer(story: Ink, [path, index]: readonly [string, number]): Pointer {
  const { obj } = story.ContentAtPath(new Path(path));
  return new Pointer(obj instanceof Container ? obj : null, index);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
