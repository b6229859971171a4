import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** What a page of the build needs before its first choice can be pressed, as the project's own server sends it. */
export interface Weight {
  readonly bytes: number;
  /** Every file that is counted, with its bytes. */
  readonly files: Readonly<Record<string, number>>;
}

/** Weighs a page (`en/one-ballot/index.html`): itself, its styles, its code, and the route it names. Fonts count apart. */
export function weigh(folder: string, page: string): Weight {
  const files: Record<string, number> = {};
  const take = (path: string): string | undefined => {
    if (path in files) return undefined;
    const packed = `${folder}/${path}.br`;
    files[path] = statSync(existsSync(packed) ? packed : `${folder}/${path}`).size;
    return readFileSync(`${folder}/${path}`, 'utf8');
  };
  const takeCode = (path: string) => {
    for (const next of importsOf(take(path) ?? '')) takeCode(posix.join(posix.dirname(path), next));
  };
  // What waits in a template is not needed before the first choice.
  const html = (take(page) ?? '').replace(/<template[\s\S]*?<\/template>/g, '');
  for (const [tag = ''] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const target = /(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (target === undefined) continue;
    const path = posix.join(posix.dirname(page), target);
    if (/^<script|rel="modulepreload"/.test(tag)) takeCode(path);
    else if (/rel="stylesheet"/.test(tag) && !/\sdisabled\b/.test(tag)) take(path);
  }
  return { bytes: Object.values(files).reduce((sum, it) => sum + it, 0), files };
}

/** What a script imports at once, not when it comes to it. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/\bimport\s*(?:[\w${},*\s]+?from\s*)?["'`](\.\/[^"'`]+)["'`]/g)].map(
    ([, path = '']) => path,
  );
}
