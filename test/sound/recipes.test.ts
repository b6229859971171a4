import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AMBIENCES, PLACE_SOUNDS } from '../../src/play/ambience.ts';
import { RATE } from '../../src/sound/noise.ts';
import { RECIPES } from '../../src/sound/recipes.ts';
import { render } from '../../src/sound/render.ts';
import { type Measured, measureSound } from '../../tools/sounds/loudness.ts';

/** The loudness that every ambience is set to, in LUFS, and how far one may stray. */
const AMBIENT = -28;
const STRAY = 2;

/** How many decibels the joint of a noise may be quieter than its sides. */
const HOLLOW = 2;

/** The highest peak: 3 dB below what clips, so that an ambience and an effect may fall together. */
const HIGHEST = 10 ** (-3 / 20);

const recipes = Object.entries(RECIPES);
const rendered = new Map(recipes.map(([id, recipe]) => [id, render(recipe)]));
const measured = new Map([...rendered].map(([id, samples]) => [id, measureSound(samples, RATE)]));
const of = (id: string): Measured => {
  const found = measured.get(id);
  if (!found) throw new Error(`there is no sound ${id}`);
  return found;
};

describe('Sounds', () => {
  it.each(['wind', 'primus', 'hall-murmur'])('%s does not falter where its end is led into its beginning', (id) => {
    const samples = rendered.get(id) ?? new Float32Array();
    const level = (from: number) => {
      const piece = samples.slice(Math.round(from * RATE), Math.round((from + 0.15) * RATE));
      return 10 * Math.log10(piece.reduce((sum, sample) => sum + sample ** 2, 0) / piece.length);
    };

    expect(level(0.05)).toBeGreaterThan((level(0.25) + level(samples.length / RATE - 0.15)) / 2 - HOLLOW);
  });

  it.each(['en', 'es'])('have a caption in %s, each of them and no other', (language) => {
    const { sounds } = JSON.parse(readFileSync(`stories/${language}/names.json`, 'utf8')) as {
      sounds: Record<string, string>;
    };
    // A chapter opens with the instrument of its folder, under one caption.
    const captioned = new Set(Object.keys(RECIPES).map((id) => (id.startsWith('folder-') ? 'folder' : id)));

    expect([...captioned].sort()).toEqual(Object.keys(sounds).sort());
  });

  it('give every route an instrument of its own', () => {
    const routes = readdirSync('stories/en').filter((file) => file.endsWith('.ink'));

    expect(routes.filter((file) => !Object.hasOwn(RECIPES, `folder-${file.replace('.ink', '')}`))).toEqual([]);
  });

  it('give every scene that is drawn an ambience, but the title', () => {
    const scenes = readdirSync('assets/art/scenes')
      .filter((file) => file.endsWith('.svg') && !file.startsWith('title'))
      .map((file) => file.replace('.svg', ''));

    expect(scenes.filter((scene) => !RECIPES[PLACE_SOUNDS[scene] ?? '']?.loops)).toEqual([]);
  });

  it('go round where they are ambiences, and only there', () => {
    const round = recipes.filter(([, { loops }]) => loops).map(([id]) => id);

    expect(['none', ...round].sort()).toEqual([...AMBIENCES].sort());
  });

  it.each(recipes)('%s is heard, does not clip, and is the same each time', (id, recipe) => {
    const samples = rendered.get(id);

    expect(samples).toHaveLength(Math.round(recipe.seconds * RATE));
    expect(of(id).peak).toBeCloseTo(recipe.gain, 3);
    expect(of(id).peak).toBeLessThan(HIGHEST);
    expect(of(id).lufs).toBeGreaterThan(-40);
    expect(render(recipe).every((sample, index) => sample === samples?.[index])).toBe(true);
  });

  it.each(recipes.filter(([, { loops }]) => loops))(
    '%s is as loud as every ambience and goes round without a click',
    (id) => {
      expect(Math.abs(of(id).lufs - AMBIENT)).toBeLessThanOrEqual(STRAY);
      expect(of(id).seam).toBeLessThanOrEqual(1);
    },
  );

  it.each(recipes.filter(([, { loops }]) => !loops))('%s has died away at its end', (id, recipe) => {
    const tail = rendered.get(id)?.slice(-Math.round(RATE * 0.02)) ?? new Float32Array([1]);

    expect(tail.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeLessThan(recipe.gain * 0.35);
  });

  it('are never louder than a lift that stops', () => {
    expect([...measured].filter(([id, { lufs }]) => id !== 'lift' && lufs >= of('lift').lufs)).toEqual([]);
  });

  it('tell applause in its grades apart', () => {
    expect(of('applause-long').lufs).toBeGreaterThan(of('applause').lufs + 3);
    expect(of('applause-thin').lufs).toBeLessThan(of('applause').lufs - 3);
  });
});
