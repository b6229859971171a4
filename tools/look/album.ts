import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a page that shows every picture of the folder side by side, a group and a name to a row. */
export function writeAlbum(folder: string): number {
  const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.jpg'))
    .sort();
  const rows = new Map<string, string[]>();
  for (const file of pictures) {
    const row = file.split('.')[0] ?? file;
    rows.set(row, [...(rows.get(row) ?? []), file]);
  }
  const body = [...rows].map(([row, files]) => `<h2>${row}</h2>\n<div>\n${files.map(figure).join('\n')}\n</div>`);
  writeFileSync(join(folder, 'index.html'), `${HEAD}\n${body.join('\n')}\n`);
  return pictures.length;
}

function figure(file: string): string {
  const how = file.split('.').slice(1, -1).join(' · ');
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${how}"></a><figcaption>${how}</figcaption></figure>`;
}

const HEAD = `<!doctype html>
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
body { margin: 2rem; background: #14110f; color: #e9dfc8; font: 16px system-ui; }
h2 { margin: 2rem 0 0.5rem; font-size: 1rem; }
div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
figure { margin: 0; }
img { display: block; height: 300px; }
figcaption { font-size: 0.75rem; opacity: 0.7; }
</style>`;
