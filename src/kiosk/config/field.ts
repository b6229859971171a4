import * as v from 'valibot';

/** What a value of kiosk.json must be, so that a message can say it. */
export type Expected =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'words'; readonly most: number }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'some-of'; readonly values: readonly string[] }
  | { readonly kind: 'yes-no' | 'hour' | 'address' | 'picture' | 'pin' | 'ids' };

/** One value of kiosk.json: what it must be, how it is checked, and what stands where it is absent or bad. */
export interface Field<T> {
  readonly expected: Expected;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
}

/** The same words in each language of the kiosk. */
export type Bilingual = Readonly<Record<'en' | 'es', string>>;

/** A number between two others, both included. */
export function number(from: number, to: number, fallback: number): Field<number> {
  return {
    expected: { kind: 'number', from, to },
    schema: v.pipe(v.number(), v.minValue(from), v.maxValue(to)),
    fallback,
  };
}

/** `true` or `false`. */
export function yesNo(fallback: boolean): Field<boolean> {
  return { expected: { kind: 'yes-no' }, schema: v.boolean(), fallback };
}

/** A short text, the same in every language. */
export function text(most: number): Field<string> {
  return { expected: { kind: 'text', most }, schema: v.pipe(v.string(), v.trim(), v.maxLength(most)), fallback: '' };
}

/** A text for the visitor: one for every language, or one for all. */
export function words(most: number): Field<Bilingual> {
  const one = v.pipe(v.string(), v.trim(), v.maxLength(most));
  const each = v.strictObject({ en: one, es: one });
  const schema = v.pipe(
    v.union([one, each]),
    v.transform((given): Bilingual => (typeof given === 'string' ? { en: given, es: given } : given)),
  );
  return { expected: { kind: 'words', most }, schema, fallback: { en: '', es: '' } };
}

/** One of a few words. */
export function oneOf<const T extends string>(values: readonly T[], fallback: T): Field<T> {
  return { expected: { kind: 'one-of', values }, schema: v.picklist(values), fallback };
}

/** Some of a few words, each once, at least one of them. */
export function someOf<const T extends string>(values: readonly T[], fallback: readonly T[]): Field<readonly T[]> {
  const schema = v.pipe(
    v.array(v.picklist(values)),
    v.minLength(1),
    v.check((given) => new Set(given).size === given.length),
  );
  return { expected: { kind: 'some-of', values }, schema, fallback };
}

/** Ids of routes, at least one. Whether there are such routes is asked where they are known. */
export function ids(fallback: readonly string[]): Field<readonly string[]> {
  const schema = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/))), v.minLength(1), v.maxLength(40));
  return { expected: { kind: 'ids' }, schema, fallback };
}

/** A full hour of the day, or `false` for never. */
export function hour(fallback: number | false): Field<number | false> {
  const schema = v.union([v.literal(false), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))]);
  return { expected: { kind: 'hour' }, schema, fallback };
}

/** A public address of the game, ending in a slash or a file; empty where there is none. */
export function address(): Field<string> {
  const schema = v.pipe(v.string(), v.maxLength(400), v.check(isAddress));
  return { expected: { kind: 'address' }, schema, fallback: '' };
}

/** A picture that lies beside the page, or, where the page is one file, stands in it as a `data:` address. */
export function picture(): Field<string> {
  const beside = v.pipe(v.string(), v.maxLength(200), v.regex(/^$|^(\.\/)?[\w-][\w .-]*(\/[\w-][\w .-]*)*$/));
  const within = v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$/));
  return { expected: { kind: 'picture' }, schema: v.union([beside, within]), fallback: '' };
}

/** The operator's code as the operator's page writes it out: never the digits themselves. */
export function pin(): Field<string> {
  const schema = v.pipe(v.string(), v.regex(/^$|^pbkdf2:\d{4,7}:[0-9a-f]{32}:[0-9a-f]{64}$/));
  return { expected: { kind: 'pin' }, schema, fallback: '' };
}

function isAddress(given: string): boolean {
  if (given === '') return true;
  if (!URL.canParse(given)) return false;
  const { protocol, username, search, hash } = new URL(given);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && search === '' && hash === '';
}
