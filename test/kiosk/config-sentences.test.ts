import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/kiosk/config/fault-text.ts';
import { readConfig } from '../../src/kiosk/config/read-config.ts';
import { kioskWords } from '../../src/language/kiosk/words.ts';

/** What a technician may have written, what of it the message must name in every language, and what holds in its place. */
const SLIPS: readonly (readonly [string, string, RegExp, object])[] = [
  ['an unknown name', '{ "adress": "https://x.y/" }', /“adress”|«adress»/, { address: '' }],
  ['a name in the wrong place', '{ "idle": { "nightly": 3 } }', /idle\.nightly/, { nightly: 4 }],
  ['a number out of bounds', '{ "idle": { "story": 5 } }', /idle\.story.*20.*600.*\b5\b/, { idle: { story: 60 } }],
  ['a text for a number', '{ "sound": { "start": "loud" } }', /sound\.start.*0.*1.*"loud"/, {}],
  ['a number for a yes', '{ "seated": 1 }', /seated.*true.*false.*\b1\b/, { seated: false }],
  [
    'a language there is not',
    '{ "languages": ["en", "fr"] }',
    /languages.*"en", "es".*"fr"/,
    { languages: ['en', 'es'] },
  ],
  ['an address that leads nowhere', '{ "address": "museum" }', /address.*https:\/\/.*"museum"/, { address: '' }],
  ['digits for a code', '{ "operator": { "pin": "4711" } }', /operator\.pin.*"4711"/, { operator: { pin: '' } }],
  ['a key that cannot do that', '{ "keys": { "F13": "jump" } }', /F13.*"jump".*previous, next/, { keys: {} }],
  ['a list for an object', '{ "museum": [] }', /museum/, { museum: { logo: '' } }],
  ['a list for the whole', '[]', /kiosk\.json/, { nightly: 4 }],
  ['what is no JSON', '{ "name": "Hall 2" "nightly": 3 }', /kiosk\.json.*JSON/, { name: '', nightly: 4 }],
  ['nothing', '', /kiosk\.json/, { nightly: 4 }],
];

describe.each(['en', 'es'])('The operator’s page in %s names in kiosk.json', (language) => {
  it.each(SLIPS)('%s, and the default stands', (_, file, named, standing) => {
    const { config, faults } = readConfig({ file, routes: ['one-ballot'] });

    expect(faults.map((fault) => faultText(fault, kioskWords(language)))).toEqual([expect.stringMatching(named)]);
    expect(config).toMatchObject(standing);
  });
});
