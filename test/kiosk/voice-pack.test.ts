import { describe, expect, it } from 'vitest';
import { eitherSpeaker } from '../../src/kiosk/voice/find-speaker.ts';
import type { Speaker } from '../../src/kiosk/voice/speaker.ts';
import { readPack } from '../../src/kiosk/voice/voice-pack.ts';
import { fileOf, manifestOf } from '../../tools/voice/render.ts';
import { Sentences } from '../../tools/voice/sentences.ts';

describe('The voice pack', () => {
  it('names a file for each sentence once, and the kiosk reads what the tool writes', () => {
    const sentences = new Sentences();
    sentences.add([
      ['en', 'The box is deal.'],
      ['es', 'La urna es de pino.'],
      ['en', 'The box is deal.'],
      ['ru', 'Киров'],
    ]);
    const manifest = manifestOf(sentences);

    expect(sentences.size).toBe(2);
    expect(readPack(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
    expect(manifest.sentences.en).toEqual({ 'The box is deal.': fileOf('en', 'The box is deal.') });
  });

  it.each([
    null,
    {},
    { voices: {}, sentences: { en: { Hello: '../../secret.ogg' } } },
    { voices: {}, sentences: { en: { Hello: 'https://elsewhere.example/a.ogg' } } },
    { voices: {}, sentences: { en: { Hello: 'a.exe' } } },
  ])('is none where the manifest is %j', (manifest) => {
    expect(readPack(manifest)).toBeUndefined();
  });

  it('speaks only the language that no installed voice speaks', async () => {
    const said: string[] = [];
    const speaker = (name: string, languages: readonly string[]): Speaker => ({
      can: (language) => languages.includes(language),
      voices: () => [name],
      stop: () => void said.push(`${name} stops`),
      say: async (sentence) => void said.push(`${name}: ${sentence}`),
    });
    const either = eitherSpeaker(speaker('installed', ['en']), speaker('pack', ['en', 'es']));
    const plain = { rate: 1, volume: 1 };
    await either.say('Hello', { language: 'en', ...plain });
    await either.say('Hola', { language: 'es', ...plain });
    either.stop();

    expect(said).toEqual(['installed: Hello', 'pack: Hola', 'installed stops', 'pack stops']);
    expect([either.voices('es'), either.can('es'), either.can('ru')]).toEqual([['pack'], true, false]);
  });
});
