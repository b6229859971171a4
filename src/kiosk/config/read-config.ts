import * as v from 'valibot';
import { withoutComments } from './comments.ts';
import { ACTIONS, type Action, CONFIG, type Config, type Keys } from './config.ts';
import type { Expected, Field } from './field.ts';
import { type ConfigFault, type Given, isField, isRecord, readGiven, type Shape, settle, shown } from './shape.ts';

/** The most of kiosk.json that is read, in characters. */
const LONGEST = 65_536;

/** The most keys that can be mapped. */
const MOST_KEYS = 100;

/** Where values may come from; what stands in the file wins over the address, the address over the operator's page. */
export interface ConfigSources {
  /** Text of kiosk.json; absent where there is none, which is no error. */
  readonly file?: string;
  readonly query?: URLSearchParams;
  /** What was set on the operator's page. */
  readonly operator?: unknown;
  /** Routes that there are. */
  readonly routes: readonly string[];
}

/** Where a value stands that is in force. */
export type Origin = 'file' | 'address' | 'operator' | 'default';

export interface ConfigRead {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
  /** Where the value of a path (`idle.story`) comes from. */
  readonly originOf: (path: string) => Origin;
}

/** The route that needs no seat. */
export const SHORT_ROUTE = 'one-ballot';

/** Puts together what this kiosk is told. Nothing it is given makes it throw: what is bad is named, and the default taken. */
export function readConfig({ file, query, operator, routes }: ConfigSources): ConfigRead {
  const faults: ConfigFault[] = [];
  const tell = (fault: ConfigFault) => void faults.push(fault);
  const parsed = file === undefined ? {} : parse(file, tell);
  const { $schema: _, keys: givenKeys, ...rest } = parsed;
  const layers: readonly (readonly [Origin, Given<typeof CONFIG>])[] = [
    ['file', readGiven(CONFIG, rest, tell)],
    ['address', query === undefined ? {} : readQuery(query, tell)],
    ['operator', operator === undefined ? {} : readGiven(CONFIG, operator, tell)],
  ];
  const config = settle(
    CONFIG,
    layers.map(([, given]) => given),
  );
  const originOf = (path: string) => layers.find(([, given]) => valueAt(given, path) !== undefined)?.[0] ?? 'default';
  const asked = config.seated && originOf('routes') === 'default' ? routes : config.routes;
  const offered = offeredRoutes({ asked, routes, seated: config.seated }, tell);
  return { config: { ...config, routes: offered, keys: readKeys(givenKeys, tell) }, faults, originOf };
}

function offeredRoutes(
  { asked, routes, seated }: { asked: readonly string[]; routes: readonly string[]; seated: boolean },
  tell: (fault: ConfigFault) => void,
): readonly string[] {
  const offered = asked.filter((route) => {
    if (!routes.includes(route)) tell({ kind: 'no-such-route', route });
    else if (!seated && route !== SHORT_ROUTE) tell({ kind: 'needs-seats', route });
    else return true;
    return false;
  });
  if (offered.length > 0) return offered;
  return routes.includes(SHORT_ROUTE) ? [SHORT_ROUTE] : routes.slice(0, 1);
}

function valueAt(given: Given<typeof CONFIG>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), given);
}

function parse(file: string, tell: (fault: ConfigFault) => void): Record<string, unknown> {
  try {
    if (file.length > LONGEST) throw new Error(`${file.length} > ${LONGEST}`);
    const parsed: unknown = JSON.parse(withoutComments(file));
    if (isRecord(parsed)) return parsed;
    tell({ kind: 'not-an-object', path: '' });
  } catch (cause) {
    tell({ kind: 'unreadable', detail: cause instanceof Error ? cause.message : String(cause) });
  }
  return {};
}

function readKeys(given: unknown, tell: (fault: ConfigFault) => void): Keys {
  if (given === undefined) return {};
  if (!isRecord(given)) {
    tell({ kind: 'not-an-object', path: 'keys' });
    return {};
  }
  const keys = new Map<string, Action>();
  for (const [code, action] of Object.entries(given).slice(0, MOST_KEYS)) {
    if (/^[A-Za-z0-9]{1,30}$/.test(code) && v.is(v.picklist(ACTIONS), action)) keys.set(code, action);
    else tell({ kind: 'bad-key', code: code.slice(0, 40), got: shown(action) });
  }
  return Object.fromEntries(keys);
}

/** Names of the address that are the game's own. */
const OURS = new Set(['kiosk', 'lang', 'stage', 'route']);

/** Values in the address, as a museum's content system hands them over: `?kiosk&idle.story=90&seated=yes`. */
function readQuery(query: URLSearchParams, tell: (fault: ConfigFault) => void): Given<typeof CONFIG> {
  const given: Record<string, unknown> = {};
  for (const [path, value] of query) {
    if (OURS.has(path)) continue;
    const [first = '', second, ...more] = path.split('.');
    const top = at(CONFIG, first);
    const field = second === undefined || more.length > 0 || !top || isField(top) ? top : at(top, second);
    if (!field || !isField(field) || more.length > 0) tell({ kind: 'unknown', path: `?${path.slice(0, 60)}` });
    else if (second === undefined) given[first] = coerced(value, field);
    else given[first] = { ...(given[first] as Record<string, unknown> | undefined), [second]: coerced(value, field) };
  }
  return readGiven(CONFIG, given, tell);
}

function at(shape: Shape, name: string): Field<unknown> | Shape | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function coerced(value: string, { expected }: { readonly expected: Expected }): unknown {
  switch (expected.kind) {
    case 'number':
      return value.trim() === '' ? value : Number(value);
    case 'hour':
      return /^(off|no|false)$/i.test(value) ? false : value.trim() === '' ? value : Number(value);
    case 'yes-no':
      return /^(yes|true|1|)$/i.test(value) ? true : /^(no|false|0)$/i.test(value) ? false : value;
    case 'some-of':
    case 'ids':
      return value.split(',');
    default:
      return value;
  }
}
