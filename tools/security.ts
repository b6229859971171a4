import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** File of a build that holds the policy as one line, for servers that send it as a header. */
export const POLICY_FILE = 'security-policy.txt';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Writes a strict content security policy into every page of the build, after all that is inline in it has been
 * written: code and styles from this address alone, inline ones by their hash, no eval, `data:` and `blob:` for pictures only.
 */
export function security(): Plugin {
  let folder = '';
  return {
    name: 'security',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      if (!existsSync(join(folder, 'index.html'))) return;
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(folder, name))
        .sort();
      const texts = pages.map((page) => readFileSync(page, 'utf8'));
      for (const [at, text] of texts.entries()) writeFileSync(pages[at] ?? '', withPolicy(text, policyOf([text])));
      // One line for all of them; who may frame a page can be said in a header only.
      writeFileSync(join(folder, POLICY_FILE), `${policyOf(texts)}; frame-ancestors 'self'\n`);
    },
  };
}

/** The policy of a site whose pages these are. */
export function policyOf(pages: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashesOf(pages, INLINE_SCRIPT)].join(' '),
    ["style-src 'self'", ...hashesOf(pages, INLINE_STYLE)].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of a page that is one file and holds everything itself; `code` is what it unpacks and runs besides. */
export function singlePolicy(page: string, code: readonly string[]): string {
  const scripts = [...hashesOf([page], INLINE_SCRIPT), ...code.map(hashOf)];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${hashesOf([page], INLINE_STYLE).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    // Pictures are read from their own data: addresses; nothing is reached by that.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with the policy as the first thing it says after its encoding. */
export function withPolicy(page: string, policy: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(page)) throw new Error('a page does not name its encoding');
  return page.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

function hashesOf(pages: readonly string[], inline: RegExp): string[] {
  const texts = pages.flatMap((page) => [...page.matchAll(inline)].map((found) => found[1] ?? ''));
  return [...new Set(texts.map(hashOf))].sort();
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
