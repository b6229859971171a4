import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/kiosk/voice/voice.ts';

it.each([
  ['One. Two! ¿Tres? Four…', ['One.', 'Two!', '¿Tres?', 'Four…']],
  ['“I kept nothing.” He waits', ['“I kept nothing.”', 'He waits']],
  ['— · …', []],
  ['It leads to museum.example.', ['It leads to museum.example.']],
  [
    'Lenin, Letter to the Congress, https://example.org/a/b.html?id=3 (in Russian)',
    ['Lenin, Letter to the Congress,  (in Russian)'],
  ],
])('%s is said as %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
