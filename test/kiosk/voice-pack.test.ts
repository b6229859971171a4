import { afterEach, describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eitherSpeaker } from '../../src/kiosk/voice/find-speaker.ts';
import { packSpeaker } from '../../src/kiosk/voice/pack-speaker.ts';
import type { Speaker } from '../../src/kiosk/voice/speaker.ts';
import { readPack } from '../../src/kiosk/voice/voice-pack.ts';
import { fileOf, manifestOf } from '../../tools/voice/render.ts';
import { Sentences } from '../../tools/voice/sentences.ts';

afterEach(() => vi.unstubAllGlobals());

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

  it('passes over a sentence that it lacks, and one whose file is not there, and tells of both', async () => {
    const played: string[] = [];
    vi.stubGlobal('document', { baseURI: 'http://localhost/' });
    vi.stubGlobal(
      'Audio',
      class {
        onended: (() => void) | null = null;
        onerror: (() => void) | null = null;
        readonly src: string;
        constructor(src: string) {
          this.src = src;
        }
        pause() {}
        async play() {
          played.push(this.src);
          setTimeout(() => this.onended?.());
          if (!this.src.includes('gone')) return;
          await Promise.resolve();
          this.onerror?.();
          throw new DOMException('no source', 'NotSupportedError');
        }
      },
    );
    const gaps: string[] = [];
    const pack = { voices: {}, sentences: { en: { There: 'en/1.ogg', Gone: 'en/gone.ogg' } } };
    const speaker = packSpeaker(pack, new SimulatedClock(), (sentence) => gaps.push(sentence));
    for (const sentence of ['Gone', 'Unknown', 'There']) {
      await speaker.say(sentence, { language: 'en', rate: 1, volume: 1 });
    }

    expect(gaps).toEqual(['Gone', 'Unknown']);
    expect(played).toEqual(['http://localhost/voice/en/gone.ogg', 'http://localhost/voice/en/1.ogg']);
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
