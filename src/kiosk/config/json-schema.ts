import { ACTIONS, CONFIG } from './config.ts';
import type { Expected } from './field.ts';
import { isField, type Shape } from './shape.ts';

/** The JSON schema of kiosk.json, without its descriptions; editors read the file that ships with them. */
export function jsonSchema(): unknown {
  const { properties, ...rest } = objectOf(CONFIG) as { properties: Record<string, unknown> };
  const keys = { type: 'object', additionalProperties: { enum: [...ACTIONS] } };
  return { ...rest, properties: { $schema: { type: 'string' }, ...properties, keys } };
}

function objectOf(shape: Shape): unknown {
  const properties = Object.fromEntries(
    Object.entries(shape).map(([name, entry]) => [
      name,
      isField(entry) ? { ...typeOf(entry.expected), default: entry.fallback } : objectOf(entry),
    ]),
  );
  return { type: 'object', additionalProperties: false, properties };
}

function typeOf(expected: Expected): Record<string, unknown> {
  switch (expected.kind) {
    case 'text':
      return { type: 'string', maxLength: expected.most };
    case 'words': {
      const one = { type: 'string', maxLength: expected.most };
      const each = {
        type: 'object',
        additionalProperties: false,
        required: ['en', 'es'],
        properties: { en: one, es: one },
      };
      return { anyOf: [one, each] };
    }
    case 'number':
      return { type: 'number', minimum: expected.from, maximum: expected.to };
    case 'one-of':
      return { enum: [...expected.values] };
    case 'some-of':
      return { type: 'array', minItems: 1, uniqueItems: true, items: { enum: [...expected.values] } };
    case 'ids':
      return { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[a-z0-9-]+$' } };
    case 'yes-no':
      return { type: 'boolean' };
    case 'hour':
      return { anyOf: [{ const: false }, { type: 'integer', minimum: 0, maximum: 23 }] };
    case 'address':
      return { type: 'string', format: 'uri', pattern: '^https?://' };
    case 'picture':
      return { type: 'string' };
    case 'pin':
      return { type: 'string', pattern: '^pbkdf2:' };
    default:
      return expected satisfies never;
  }
}
