import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { VoicePack } from '../../src/kiosk/voice/voice-pack.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import type { Sentences } from './sentences.ts';

/** The voice of espeak-ng for each language, in the accent its text is written in. */
const VOICES: Readonly<Record<Language, string>> = { en: 'en-gb', es: 'es' };

/** Words a minute, and the bits a second that are plenty for a voice which is itself made of few. */
const PACE = 150;
const KILOBITS = 16;

/** What speaks and what packs, and the Debian package of each. */
const PROGRAMS = { 'espeak-ng': 'espeak-ng', opusenc: 'opus-tools' };

/** What has to be installed before anything can be rendered, as one sentence; nothing where all is there. */
export function missingPrograms(): string | undefined {
  const missing = Object.entries(PROGRAMS).filter(
    ([program]) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0,
  );
  if (missing.length === 0) return undefined;
  const packages = missing.map(([, name]) => name).join(' ');
  return `The voice pack needs ${missing.map(([program]) => program).join(' and ')}. On Debian: apt-get install ${packages}`;
}

/** Where the file of a sentence lies in the pack: the same sentence always has the same name. */
export function fileOf(language: Language, sentence: string): string {
  return `${language}/${createHash('sha256').update(sentence).digest('hex').slice(0, 16)}.ogg`;
}

/** The manifest of a pack that holds these sentences. */
export function manifestOf(sentences: Sentences): VoicePack {
  const each = <T>(make: (language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]));
  return {
    voices: each((language) => `espeak-ng ${VOICES[language]}`),
    sentences: each((language) =>
      Object.fromEntries(sentences.of(language).map((sentence) => [sentence, fileOf(language, sentence)])),
    ),
  };
}

/** Speaks every sentence into a file of its own, unless it is there, and gives the size of the whole in bytes. */
export async function renderPack(folder: string, sentences: Sentences): Promise<number> {
  const manifest = manifestOf(sentences);
  const wanted = LANGUAGES.flatMap((language) =>
    sentences.of(language).map((sentence) => ({ language, sentence, file: fileOf(language, sentence) })),
  );
  const queue = wanted.filter(({ file }) => !existsSync(join(folder, file)));
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await speak(join(folder, next.file), next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  dropOthers(folder, new Set(wanted.map(({ file }) => file)));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, it) => sum + (it.isFile() ? it.size : 0), 0);
}

const run = promisify(execFile);

async function speak(file: string, { language, sentence }: { language: Language; sentence: string }): Promise<void> {
  const plain = join(tmpdir(), `voice-${process.pid}-${file.replace(/\W/g, '-').slice(-40)}.wav`);
  const half = `${file}.half`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    await run('espeak-ng', ['-v', VOICES[language], '-s', String(PACE), '-w', plain, '--', sentence]);
    // The serial number is fixed, so that the same sentence gives the same file.
    const options = ['--quiet', '--speech', '--bitrate', String(KILOBITS), '--framesize', '60', '--serial', '1'];
    await run('opusenc', [...options, '--padding', '0', '--discard-comments', plain, half]);
    renameSync(half, file);
  } finally {
    rmSync(plain, { force: true });
  }
}

/** What an earlier pack held and this one does not. */
function dropOthers(folder: string, wanted: ReadonlySet<string>): void {
  for (const language of LANGUAGES) {
    const inside = join(folder, language);
    for (const name of existsSync(inside) ? readdirSync(inside) : []) {
      if (!wanted.has(`${language}/${name}`)) rmSync(join(inside, name));
    }
  }
}
