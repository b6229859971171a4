import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder with the SHA-256 of what is in it, in the order of their names. */
export function hashesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Names of the files that are not the same in both folders, or in one alone. */
export function differing(one: string, other: string): string[] {
  const [first, second] = [hashesOf(one), hashesOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])].sort().filter((it) => first.get(it) !== second.get(it));
}
