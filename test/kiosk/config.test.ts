import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/kiosk/config/json-schema.ts';
import { type ConfigSources, readConfig } from '../../src/kiosk/config/read-config.ts';

const ROUTES = ['one-ballot', 'teller'];
const read = (file: string | undefined, more: Partial<ConfigSources> = {}) =>
  readConfig({ routes: ROUTES, ...(file === undefined ? {} : { file }), ...more });

describe('Kiosk config', () => {
  it('is whole without a file, and that is no fault', () => {
    const { config, faults } = read(undefined);

    expect(faults).toEqual([]);
    expect(config).toMatchObject({
      languages: ['en', 'es'],
      routes: ['one-ballot'],
      idle: { story: 60, menus: 45, countdown: 30 },
      sound: { start: 0 },
      voice: { on: true, volume: 0.4 },
      nightly: 4,
      keys: {},
    });
  });

  it('reads the shipped example, comments and all, without a fault', () => {
    const { config, faults } = read(readFileSync('assets/kiosk/kiosk.example.jsonc', 'utf8'));

    expect(faults).toEqual([]);
    expect(config).toMatchObject({ languages: ['es', 'en'], keys: { F13: 'previous', F20: 'softer' } });
    expect(config.museum.name).toEqual({ en: 'City Museum', es: 'Museo de la Ciudad' });
  });

  it('names an unknown key, a bad value and a bad key of the keypad, and takes the default for each alone', () => {
    const { config, faults } = read(
      '{ "idel": 3, "idle": { "story": "soon", "menus": 30 }, "keys": { "F13": "next", "F14": "jump" }, "nightly": 25 }',
    );

    expect(config.idle).toEqual({ story: 60, menus: 30, countdown: 30 });
    expect(config.keys).toEqual({ F13: 'next' });
    expect(faults).toEqual([
      { kind: 'unknown', path: 'idel' },
      { kind: 'bad', path: 'idle.story', expected: { kind: 'number', from: 20, to: 600 }, got: '"soon"' },
      { kind: 'bad', path: 'nightly', expected: { kind: 'hour' }, got: '25' },
      { kind: 'bad-key', code: 'F14', got: '"jump"' },
    ]);
  });

  it.each(['{', '', '[]', '3', 'null', '{"idle": []}', '{"keys": 3}', `{"name": "${'x'.repeat(70_000)}"}`])(
    'says what is wrong with %.20s and stands on its defaults',
    (file) => {
      const { config, faults } = read(file);

      expect(faults).toHaveLength(1);
      expect(config).toEqual(read(undefined).config);
    },
  );

  it('lets the file win over the address, and the address over the operator', () => {
    const { config, originOf } = read('{ "idle": { "story": 90 } }', {
      query: new URLSearchParams('kiosk&idle.story=70&idle.menus=50&nightly=off&seated=yes'),
      operator: { idle: { story: 80, menus: 80, countdown: 40 }, text: 'large' },
    });

    expect(config.idle).toEqual({ story: 90, menus: 50, countdown: 40 });
    expect(config).toMatchObject({ text: 'large', nightly: false, seated: true });
    expect(['idle.story', 'idle.menus', 'text', 'name'].map(originOf)).toEqual([
      'file',
      'address',
      'operator',
      'default',
    ]);
  });

  it('offers longer routes only where there are seats', () => {
    expect(read('{ "routes": ["one-ballot", "teller"] }')).toMatchObject({
      config: { routes: ['one-ballot'] },
      faults: [{ kind: 'needs-seats', route: 'teller' }],
    });
    expect(read('{ "seated": true }').config.routes).toEqual(ROUTES);
    expect(read('{ "seated": true, "routes": ["teller", "guard"] }')).toMatchObject({
      config: { routes: ['teller'] },
      faults: [{ kind: 'no-such-route', route: 'guard' }],
    });
  });

  it.each(['javascript:alert(1)', 'https://u:p@x.y/', 'x', 'https://x.y/?a=b', 'ftp://x/'])(
    'takes %s for no public address',
    (address) => {
      expect(read(JSON.stringify({ address })).config.address).toBe('');
    },
  );

  it.each(['logo.svg', './pictures/logo of ours.png', 'data:image/png;base64,iVBORw0KGgo='])(
    'takes a logo from %s',
    (logo) => {
      expect(read(JSON.stringify({ museum: { logo } })).config.museum.logo).toBe(logo);
    },
  );

  it.each(['../up.svg', 'https://x.y/z.svg', '//x/y.svg', '/root.svg', 'a/../b.svg', 'data:text/html;base64,PGI+'])(
    'takes no logo from %s',
    (logo) => {
      expect(read(JSON.stringify({ museum: { logo } })).config.museum.logo).toBe('');
    },
  );

  it('survives what is damaged or hostile', () => {
    const source = readFileSync('assets/kiosk/kiosk.example.jsonc', 'utf8');
    const chance = seeded(7);
    const rounds = process.env.TEST_LONG ? 10_000 : 500;

    for (let round = 0; round < rounds; round++) {
      const { config } = read(damage(source, chance));
      expect(config.idle.story).toBeGreaterThanOrEqual(20);
      expect(config.routes.length).toBeGreaterThan(0);
    }
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(read(`{ "${name}": { "polluted": 1 } }`).faults).toEqual([{ kind: 'unknown', path: name }]);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('has a JSON schema that says the same', () => {
    const shipped: unknown = JSON.parse(readFileSync('assets/kiosk/kiosk.schema.json', 'utf8'));
    const { $schema: _, title: __, ...rest } = bare(shipped) as Record<string, unknown>;

    expect(rest).toEqual(jsonSchema());
  });
});

/** A value without its descriptions. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, entry]) => name !== 'description' || typeof entry !== 'string')
      .map(([name, entry]) => [name, bare(entry)]),
  );
}

function damage(text: string, chance: () => number): string {
  const at = Math.floor(chance() * text.length);
  const some = text.slice(at, at + Math.floor(chance() * 40));
  switch (Math.floor(chance() * 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.replace(/"[a-z]+":/g, (name) => (chance() < 0.2 ? '"x":' : name));
    case 2:
      return text.slice(0, at) + some + text.slice(at);
    case 3:
      return text.replace(/(\d+|"[^"]*")(?=[,\s]*[\n}\]])/g, (value) => (chance() < 0.3 ? '-1e999' : value));
    default:
      return text.slice(0, at) + String.fromCharCode(Math.floor(chance() * 65_536)) + text.slice(at + 1);
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
