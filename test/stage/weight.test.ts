import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUDGET } from './budget.ts';

const svgs = (folder: string) =>
  readdirSync(`assets/art/${folder}`)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => `assets/art/${folder}/${file}`);

const weigh = (file: string) => brotliCompressSync(readFileSync(file)).byteLength;

describe('What is drawn', () => {
  it.each(svgs('scenes'))('%s weighs no more than a scene may', (file) => {
    const crowded = BUDGET.crowded.some((name) => file.includes(`/${name}`));

    expect(weigh(file)).toBeLessThanOrEqual(crowded ? BUDGET.crowdedScene : BUDGET.scene);
  });

  it.each([...svgs('ui'), ...svgs('figures-ui')])('%s weighs no more than a piece may', (file) => {
    expect(weigh(file)).toBeLessThanOrEqual(BUDGET.piece);
  });

  it.each(svgs('scenes'))('%s is told to whoever does not see it, and is drawn of shapes alone', (file) => {
    const svg = readFileSync(file, 'utf8');

    expect(svg).toMatch(/<title[^>]*>[^<]{4,}<\/title>\s*<desc[^>]*>[^<]{20,}<\/desc>/);
    expect(svg).not.toMatch(/<(text|image|filter|mask|style|script|foreignObject)[\s>]/);
    expect(svg).not.toMatch(/\b(href|src)="(?!#)/);
  });
});
