import * as v from 'valibot';
import type { Expected, Field } from './field.ts';

/** Fields by name, nested as they are in the file. */
export interface Shape {
  readonly [name: string]: Field<unknown> | Shape;
}

/** What reading a shape gives. */
export type Read<S> = { readonly [K in keyof S]: S[K] extends Field<infer T> ? T : Read<S[K]> };

/** The same, where only what was given and good is present. */
export type Given<S> = { readonly [K in keyof S]?: S[K] extends Field<infer T> ? T : Given<S[K]> };

/** What was wrong with what was given. `path` is the place in the file, with dots. */
export type ConfigFault =
  | { readonly kind: 'unknown'; readonly path: string }
  | { readonly kind: 'bad'; readonly path: string; readonly expected: Expected; readonly got: string }
  | { readonly kind: 'not-an-object'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'no-such-route' | 'needs-seats'; readonly route: string }
  | { readonly kind: 'bad-key'; readonly code: string; readonly got: string };

export function isField(entry: Field<unknown> | Shape): entry is Field<unknown> {
  return 'schema' in entry;
}

/** Takes what is good from what was given, and says what is not. */
export function readGiven<S extends Shape>(shape: S, given: unknown, tell: (fault: ConfigFault) => void): Given<S> {
  return take(shape, given, '', tell) as Given<S>;
}

/** The first of several layers that holds a value gives it; where none does, the fallback stands. */
export function settle<S extends Shape>(shape: S, layers: readonly Given<S>[]): Read<S> {
  return fill(shape, layers as readonly Record<string, unknown>[]) as Read<S>;
}

function take(shape: Shape, given: unknown, at: string, tell: (fault: ConfigFault) => void): Record<string, unknown> {
  const good: Record<string, unknown> = {};
  if (!isRecord(given)) {
    tell({ kind: 'not-an-object', path: at });
    return good;
  }
  for (const [name, value] of Object.entries(given)) {
    const path = at === '' ? name : `${at}.${name}`;
    const entry = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!entry) tell({ kind: 'unknown', path });
    else if (!isField(entry)) good[name] = take(entry, value, path, tell);
    else {
      const read = v.safeParse(entry.schema, value);
      if (read.success) good[name] = read.output;
      else tell({ kind: 'bad', path, expected: entry.expected, got: shown(value) });
    }
  }
  return good;
}

function fill(shape: Shape, layers: readonly Record<string, unknown>[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, entry]) => {
      const found = layers.map((layer) => layer[name]).filter((value) => value !== undefined);
      if (isField(entry)) return [name, found.length > 0 ? found[0] : entry.fallback];
      return [name, fill(entry, found as Record<string, unknown>[])];
    }),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message shows it, cut short. */
export function shown(value: unknown): string {
  const text = written(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Storage may hold what JSON cannot write: circles, and numbers of any length. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
