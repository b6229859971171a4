import { describe, expect, it } from 'vitest';
import { driveInk } from '../../tools/prove/drive-ink.ts';
import { openInk } from '../../tools/prove/ink-insides.ts';
import { bigStory } from './big-story.ts';
import { CLEAN } from './support/clean-inks.ts';
import { routeOf } from './support/prove-ink.ts';

const PLAYS = 12;
const CHOICES = 12;

describe('driveInk', () => {
  it.each([...CLEAN, ['a whole route', bigStory(1, 8, 3)] as const])('shows what inkjs shows: %s', (_, ink) => {
    const { json } = routeOf(ink);

    for (let play = 0; play < PLAYS; play++) expect(lines(json, play, driven)).toEqual(lines(json, play, continued));
  });
});

type Ink = ReturnType<typeof openInk>;

/** Every line and menu of one play, its choices picked by a rule that differs from play to play. */
function lines(json: string, play: number, read: (ink: Ink) => unknown[]): unknown[] {
  const ink = openInk(json);
  const shown: unknown[] = [];
  for (let taken = 0; taken < CHOICES; taken++) {
    shown.push(
      ...read(ink),
      ink.currentChoices.map(({ text, tags }) => ({ text, tags })),
    );
    const { length } = ink.currentChoices;
    if (length === 0) break;
    ink.state.ResetOutput();
    ink.ChooseChoiceIndex((play * 7 + taken * (play % 3) + 1) % length);
  }
  return shown;
}

function driven(ink: Ink): unknown[] {
  return driveInk(ink).map(({ text, tags }) => ({ text, tags: tags.map((tag) => tag.trim()) }));
}

function continued(ink: Ink): unknown[] {
  const shown: unknown[] = [];
  while (ink.canContinue) {
    const text = ink.Continue()?.trim() ?? '';
    const tags = (ink.currentTags ?? []).map((tag) => tag.trim());
    if (text !== '' || tags.length > 0) shown.push({ text, tags });
  }
  return shown;
}
