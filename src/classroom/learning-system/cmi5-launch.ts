import * as v from 'valibot';

/** What the address of a cmi5 launch names. */
export interface Cmi5Launch {
  /** Ends in a slash. */
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

const actorSchema = v.looseObject({ account: v.looseObject({ homePage: v.string(), name: v.string() }) });

/** Reads the address of a launch; nothing where a part is missing or is not what it should be. */
export function readCmi5Launch(address: URL): Cmi5Launch | undefined {
  const named = (name: string) => address.searchParams.get(name) ?? '';
  const [endpoint, fetch] = [webAddress(named('endpoint')), webAddress(named('fetch'))];
  const [registration, activityId] = [named('registration'), named('activityId')];
  const actor = v.safeParse(actorSchema, parsed(named('actor')));
  if (!endpoint || !fetch || !registration || !activityId || !actor.success) return undefined;
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actor: actor.output, registration, activityId };
}

const launchDataSchema = v.looseObject({
  contextTemplate: v.fallback(v.record(v.string(), v.unknown()), {}),
  launchMode: v.fallback(v.picklist(['Normal', 'Browse', 'Review']), 'Normal'),
  masteryScore: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), undefined),
  returnURL: v.fallback(v.optional(v.string()), undefined),
});

/** What the learning system has laid ready for a launch. */
export type LaunchData = v.InferOutput<typeof launchDataSchema>;

export function readLaunchData(value: unknown): LaunchData | undefined {
  const read = v.safeParse(launchDataSchema, value);
  return read.success ? read.output : undefined;
}

const preferencesSchema = v.looseObject({
  languagePreference: v.fallback(v.string(), ''),
  audioPreference: v.fallback(v.string(), ''),
});

/** What the learner prefers, as far as anything is said. */
export function readPreferences(value: unknown): { readonly languages: readonly string[]; readonly quiet: boolean } {
  const read = v.safeParse(preferencesSchema, value);
  if (!read.success) return { languages: [], quiet: false };
  const { languagePreference, audioPreference } = read.output;
  return { languages: languagePreference.split(',').map((it) => it.trim()), quiet: audioPreference === 'off' };
}

/** An address that can be gone to or asked; no other kind, a script above all, passes. */
export function webAddress(text: string | undefined): string | undefined {
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
