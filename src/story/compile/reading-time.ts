import { Story } from '../story.ts';
import { cueValue } from '../tags.ts';

/** Words a minute of a reader who does not hurry; the same number the certificate uses. */
const WORDS_A_MINUTE = 200;

/** How many plays are tried; their choices are spread evenly and are the same at every build. */
const PLAYS = 12;

/** The most choices of one play; a marked loop could go on for ever. */
const MOST_CHOICES = 400;

const known = new Map<string, ReturnType<typeof readingTime>>();

/**
 * Minutes each chapter takes, to a tenth, fewest and most of a number of plays, in the order the chapters are met. What is counted
 * is every ordinary line and every menu.
 */
export function readingTime(route: string, ink: string): Readonly<Record<string, readonly [from: number, to: number]>> {
  const before = known.get(ink);
  if (before) return before;
  const ranges = new Map<string, [number, number]>();
  for (let play = 0; play < PLAYS; play++) {
    for (const [chapter, words] of wordsOf(new Story(route, ink), play)) {
      const [least, most] = ranges.get(chapter) ?? [words, words];
      ranges.set(chapter, [Math.min(least, words), Math.max(most, words)]);
    }
  }
  const minutes = (words: number) => Math.round((10 * words) / WORDS_A_MINUTE) / 10;
  const time = Object.fromEntries(
    [...ranges].map(([chapter, [least, most]]) => [chapter, [minutes(least), minutes(most)] as const]),
  );
  known.set(ink, time);
  return time;
}

function wordsOf(story: Story, play: number): Map<string, number> {
  const words = new Map<string, number>();
  let chapter = '';
  let taken = 0;
  const count = (text: string) => {
    if (chapter !== '') words.set(chapter, (words.get(chapter) ?? 0) + text.split(/\s+/).length);
  };
  for (;;) {
    const beat = story.next();
    if (beat.kind === 'end') return words;
    if (beat.kind === 'choices') {
      for (const { text } of beat.choices) count(text);
      if (taken >= MOST_CHOICES) return words;
      // The fractional steps of the golden ratio visit the choices evenly, without chance.
      const share = ((play * 0.618_034 + taken * 0.414_214 + play * taken * 0.236_068) % 1) * beat.choices.length;
      story.choose(beat.choices[Math.floor(share)]?.id ?? '');
      taken++;
      continue;
    }
    chapter = cueValue(beat.cues, 'chapter') ?? chapter;
    if (beat.kind === 'line' && cueValue(beat.cues, 'record') === undefined) count(beat.text);
  }
}
