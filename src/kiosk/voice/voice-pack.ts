import * as v from 'valibot';

/** Folder beside the page in which a voice pack lies, and the file in it that says what it holds. */
const FOLDER = 'voice';
const MANIFEST = 'manifest.json';

/** How long the manifest may take, milliseconds. */
const PATIENCE = 5000;

const fileSchema = v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+)*\.(ogg|mp3)$/));

const packSchema = v.object({
  /** What spoke, by language, for the operator. */
  voices: v.record(v.string(), v.pipe(v.string(), v.maxLength(80))),
  /** By language: the file that holds a sentence. */
  sentences: v.record(v.string(), v.record(v.string(), fileSchema)),
});

/** Sentences that were spoken beforehand, as `npm run voice` renders them. */
export type VoicePack = v.InferOutput<typeof packSchema>;

/** What a manifest says; nothing where it is none. */
export function readPack(manifest: unknown): VoicePack | undefined {
  const read = v.safeParse(packSchema, manifest);
  return read.success ? read.output : undefined;
}

/** The pack that lies beside the page, if there is one. A page that is a file on a disk can have none. */
export async function fetchPack(): Promise<VoicePack | undefined> {
  if (!location.protocol.startsWith('http')) return undefined;
  try {
    const answer = await fetch(addressInPack(MANIFEST), {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? readPack(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** Where a file of the pack lies. */
export function addressInPack(file: string): string {
  return new URL(`${FOLDER}/${file}`, document.baseURI).href;
}
