import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What a technician needs beside the page to write a kiosk.json: the commented example, and the schema it names. */
const FILES = ['kiosk.example.jsonc', 'kiosk.schema.json'] as const;

/** Lays the kiosk's example and schema into the build. */
export function kioskFiles(): Plugin {
  let root = '';
  return {
    name: 'kiosk-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const fileName of FILES) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, 'assets/kiosk', fileName)) });
      }
    },
  };
}
