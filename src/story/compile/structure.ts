import type { Fault } from './fault.ts';
import type { InkLine } from './scan-ink.ts';

/** Where two languages of one file part, by their source; nothing where every line answers the other. */
export function compareSources(ours: readonly InkLine[], theirs: readonly InkLine[]): Fault | undefined {
  const longest = Math.max(ours.length, theirs.length);
  for (let index = 0; index < longest; index++) {
    const a = ours[index];
    const b = theirs[index];
    if (a && b && shape(a) === shape(b)) continue;
    const place = b ?? theirs.at(-1);
    const other = a
      ? `${a.file}:${a.line} has ${inWords(a)}`
      : `${ours.at(-1)?.file ?? 'the other language'} has ended`;
    const here = b ? inWords(b) : 'the end of the file';
    return {
      file: place?.file ?? '',
      line: place?.line ?? 0,
      message: `the languages part here: ${here}, where ${other}`,
    };
  }
  return undefined;
}

function shape({ kind, text, tags, mark }: InkLine): string {
  const words = kind === 'text' || kind === 'choice' ? inlineLogic(text) : text;
  return JSON.stringify([kind, words, [...tags].sort(), mark]);
}

/** Logic inside a line of text counts as structure; its words do not. */
function inlineLogic(text: string): string {
  return (text.match(/\{[^}:]*[:}]/g) ?? []).join('');
}

function inWords({ kind, source }: InkLine): string {
  return `${kind === 'text' ? 'text' : kind} "${source.length > 60 ? `${source.slice(0, 59)}…` : source}"`;
}

/**
 * The compiled tree without its words: text tokens removed, addresses without their counts, tags sorted. Two languages
 * of one structure give the same; string literals in logic stay and are compared.
 */
export function skeleton(compiled: unknown): unknown {
  if (Array.isArray(compiled)) return skeletonOfList(compiled);
  if (typeof compiled === 'object' && compiled !== null) {
    return Object.fromEntries(Object.entries(compiled).map(([key, value]) => [key, skeletonOfValue(key, value)]));
  }
  return compiled;
}

const ADDRESSES = new Set(['->', '*', '->t->', 'f()', '^->', 'CNT?', 'x()']);

function skeletonOfValue(key: string, value: unknown): unknown {
  return ADDRESSES.has(key) && typeof value === 'string' ? value.replace(/(^|\.)\d+(?=\.|$)/g, '$1n') : skeleton(value);
}

function skeletonOfList(list: readonly unknown[]): unknown[] {
  const kept: unknown[] = [];
  let literal = false;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item === '#') {
      const tags: string[] = [];
      for (; list[index] === '#'; index++) {
        let tag = '';
        for (index++; index < list.length && list[index] !== '/#'; index++) tag += String(list[index]);
        tags.push(tag.trim());
      }
      index--;
      kept.push(tags.sort());
      continue;
    }
    if (item === 'str') literal = true;
    if (item === '/str') literal = false;
    if (typeof item === 'string' && item.startsWith('^') && !(literal && isLogic(list))) continue;
    kept.push(skeleton(item));
  }
  return kept;
}

/** A string inside an evaluation that is no choice's words is a literal of logic. */
function isLogic(list: readonly unknown[]): boolean {
  return !list.some((item) => typeof item === 'object' && item !== null && '*' in item);
}
