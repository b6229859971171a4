import type { Code } from './code.ts';
import { Evaluation } from './evaluation.ts';
import { Container, DivertTargetValue } from './ink-classes.ts';

/**
 * One thing that compiled ink looks at. Of a count it may tell apart only so much: values from `upTo` on are alike, or
 * alike where they leave the same rest by `modulo`.
 */
export interface Read {
  readonly kind: 'variable' | 'visits' | 'turns-since' | 'turn' | 'chance';
  /** Name of the variable, or path of the container whose visits or turns are counted. */
  readonly name: string;
  readonly upTo: number;
  readonly modulo: number;
}

/** What each item of the code reads, by the item's number. */
export function readsOf(code: Code): ReadonlyMap<number, readonly Read[]> {
  const reads = new Map<number, Read[]>();
  const add = (number: number, read: Read) => reads.set(number, [...(reads.get(number) ?? []), read]);
  const targets = divertTargets(code);
  for (const item of code.items) {
    if (item instanceof Container) new Evaluation(code, targets, add).run(item);
  }
  return reads;
}

/** Paths of every container that is named as a value somewhere, which a computed count could be asked of. */
function divertTargets(code: Code): string[] {
  const values = code.items.filter((item) => item instanceof DivertTargetValue);
  const containers = values.map(({ targetPath }) =>
    targetPath ? code.story.ContentAtPath(targetPath).container : null,
  );
  return [...new Set(containers.filter((it) => it !== null).map((it) => it.path.toString()))];
}
