import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RATE } from '../../src/sound/noise.ts';
import { RECIPES, render } from '../../src/sound/recipes.ts';

describe('Sounds', () => {
  it('exist for every sound that has a caption, and no other', () => {
    const { sounds } = JSON.parse(readFileSync('stories/en/names.json', 'utf8')) as { sounds: Record<string, string> };

    expect(Object.keys(RECIPES).sort()).toEqual(Object.keys(sounds).sort());
  });

  it.each(Object.entries(RECIPES))('%s is heard, stays within bounds, and is the same each time', (_id, recipe) => {
    const samples = render(recipe);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const power = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

    expect(samples).toHaveLength(Math.round(recipe.seconds * RATE));
    expect(peak).toBeCloseTo(recipe.gain, 3);
    expect(power).toBeGreaterThan(0.001);
    expect(render(recipe).every((sample, index) => sample === samples[index])).toBe(true);
  });

  it.each(Object.entries(RECIPES).filter(([, { loops }]) => loops))('%s goes round without a click', (_id, recipe) => {
    const samples = render(recipe);
    const steps = samples.map((sample, index) => Math.abs(sample - (samples[index - 1] ?? sample)));
    const largest = steps.reduce((most, step) => Math.max(most, step), 0);

    expect(Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))).toBeLessThanOrEqual(largest);
  });

  it.each(Object.entries(RECIPES).filter(([, { loops }]) => !loops))('%s has died away at its end', (_id, recipe) => {
    const samples = render(recipe);
    const tail = samples.slice(-Math.round(RATE * 0.02)).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

    expect(tail).toBeLessThan(recipe.gain * 0.35);
  });
});
