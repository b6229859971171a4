import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** `npm run reproducible`: builds the site twice, in two folders, and names every file that is not the same. */
const [first, second] = [await buildInto('one-'), await buildInto('two-')];
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = names.filter((name) => first.get(name) !== second.get(name));
for (const name of differing) console.error(`not the same: ${name}`);
console.log(`${names.length} files, ${differing.length} of them differ`);
process.exitCode = differing.length > 0 || names.length === 0 ? 1 : 0;

async function buildInto(prefix: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
    return new Map(
      files.map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
