import { describe, expect, it } from 'vitest';
import { readCmi5Launch, webAddress } from '../../src/classroom/learning-system/cmi5-launch.ts';
import { findApi, type WindowAbove } from '../../src/classroom/learning-system/find-api.ts';
import { pieces } from '../../src/classroom/learning-system/journal.ts';
import { type KeptState, packState, readState } from '../../src/classroom/learning-system/kept-state.ts';
import { openScorm12 } from '../../src/classroom/learning-system/scorm12.ts';
import { openScorm2004 } from '../../src/classroom/learning-system/scorm2004.ts';
import { Statements } from '../../src/classroom/learning-system/statements.ts';
import { clockSpan, isoSecond, isoSpan } from '../../src/classroom/learning-system/time-text.ts';
import { encodePath } from '../../src/play/path-code.ts';
import { chance, TRIES } from './support/class-of.ts';
import { PlainRuntime, standingOf } from './support/runtimes.ts';

const NOON = Date.UTC(2026, 0, 26, 12, 0, 0);
const now = () => NOON;

describe('The runtime of a learning system', () => {
  const api = { LMSInitialize: () => 'true' };
  const top = windowOf({});
  const foreign = (parent: unknown) =>
    new Proxy({ parent, opener: null } as Record<string, unknown>, {
      get: (target, name) => {
        if (name === 'parent' || name === 'opener') return target[name];
        throw new DOMException('blocked', 'SecurityError');
      },
    });

  it('is found in a window above, behind one of another origin, or over the opener', () => {
    const holder = windowOf({ API: api, parent: top });
    expect(findApi('API', windowOf({ parent: holder }))).toBe(api);
    expect(findApi('API', windowOf({ parent: foreign(holder) }))).toBe(api);
    expect(findApi('API', windowOf({ parent: top, opener: windowOf({ parent: holder }) }))).toBe(api);
    expect(findApi('API', windowOf({ parent: windowOf({ opener: holder }) }))).toBe(api);
  });

  it('is not found where there is none, and nothing throws or goes on for ever', () => {
    expect(findApi('API', top)).toBeUndefined();
    expect(findApi('API', windowOf({ parent: foreign(null) }))).toBeUndefined();
    expect(findApi('API', windowOf({ API: 'no', parent: null }))).toBeUndefined();
    const [one, other] = [windowOf({}), windowOf({})];
    Object.assign(one, { parent: other });
    Object.assign(other, { parent: one });
    expect(findApi('API', one)).toBeUndefined();
  });
});

describe('Spans and moments', () => {
  it('are written as each standard asks', () => {
    expect(clockSpan(0)).toBe('00:00:00.00');
    expect(clockSpan(3_723.456)).toBe('01:02:03.46');
    expect(clockSpan(59.999)).toBe('00:01:00.00');
    expect(clockSpan(360_000)).toBe('100:00:00.00');
    expect(isoSpan(0)).toBe('PT0H0M0S');
    expect(isoSpan(3_723.456)).toBe('PT1H2M3.46S');
    expect(isoSecond(NOON)).toBe('2026-01-26T12:00:00.0Z');
  });

  it('cuts a long text into pieces without cutting a character', () => {
    expect(pieces('', 3)).toEqual(['']);
    expect(pieces('abcdefg', 3)).toEqual(['abc', 'def', 'g']);
    expect(pieces(' a\n\n b ', 3)).toEqual(['a b']);
    expect(pieces('ab😀', 3)).toEqual(['ab', '😀']);
  });
});

describe('What is kept between two sessions', () => {
  const random = chance(12);
  const noise = (length: number) => Array.from({ length }, () => String.fromCharCode(33 + random() * 90)).join('');
  const path = Array.from({ length: 200 }, (_, at) => `choice-${at}`);
  const stateOf = (answers: readonly string[]): KeptState => ({
    place: encodePath('teller', { past: 'kept' }, path, 12),
    done: false,
    handed: [],
    work: {
      play: '1-2',
      answers: Object.fromEntries(answers.map((text, at) => [`q${at + 1}`, { text, before: true }])),
      thread: { 1: 'legend' },
      seconds: { 'the-box': 600 },
      evidence: Array.from({ length: 60 }, (_, at) => `claim-number-${at}`),
      asked: answers.map((_, at) => `q${at + 1}`),
      outcome: false,
      revealed: false,
    },
  });

  it('holds two hundred choices and five answers of a paragraph within 4,096 characters, and reads back the same', () => {
    const sentence =
      'The count was announced, but the ballots that were struck out never came to the table where we sat. ';
    const state = stateOf([1, 2, 3, 4, 5].map((at) => `${at} ${noise(40)} ${sentence.repeat(5)}`));

    const packed = packState(state, 4096);

    expect(packed?.text.length).toBeLessThanOrEqual(4096);
    expect(packed?.state.handed).toEqual([]);
    expect(readState(packed?.text ?? '')).toEqual(packed?.state);
  });

  it('leaves out the longest answers where they do not go in, and names them', () => {
    const state = stateOf([noise(300), noise(4000), noise(900)]);

    const packed = packState(state, 4096);

    expect(packed?.text.length).toBeLessThanOrEqual(4096);
    expect(packed?.state.handed).toEqual(['q2']);
    expect(readState(packed?.text ?? '')?.work?.answers).toEqual({
      q1: state.work?.answers.q1,
      q3: state.work?.answers.q3,
    });
    expect(packState(state, 10)).toBeUndefined();
  });

  it('that is damaged is nothing, and never an error', () => {
    const { text = '' } = packState(stateOf(['Because.']), 64_000) ?? {};
    for (let run = 0; run < TRIES; run++) {
      const at = Math.floor(random() * text.length);
      const wrong = text.slice(0, at) + noise(1 + random() * 4) + text.slice(at + random() * 6);
      const read = readState(wrong);
      // What still unpacks to a state is one: nothing else comes out.
      if (read) expect(typeof read.place, wrong).toBe('string');
    }
    for (const foreign of ['', '2.abc', '{"place":1}', 'x'.repeat(70_000), '1.'])
      expect(readState(foreign)).toBeUndefined();
  });
});

describe('SCORM 1.2', () => {
  it('is told of status, place, time and acts; the score only where there is one', () => {
    const runtime = new PlainRuntime();
    const system = openScorm12(runtime.api('LMS'), now);
    system?.tell(standingOf());

    expect(runtime.values.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(runtime.values.get('cmi.core.exit')).toBe('suspend');
    expect(runtime.values.get('cmi.core.lesson_location')).toBe('first');
    expect(runtime.values.get('cmi.core.session_time')).toBe('00:01:01.00');
    expect(runtime.values.get('cmi.interactions.0.id')).toBe('act-leaf');
    expect(runtime.values.get('cmi.interactions.0.result')).toBe('neutral');
    expect(runtime.values.has('cmi.core.score.raw')).toBe(false);

    system?.tell(standingOf({ done: true, score: 0.5, pass: 0.6 }));
    expect(runtime.values.get('cmi.core.score.raw')).toBe('50');
    expect(runtime.values.get('cmi.core.lesson_status')).toBe('completed');
    expect(runtime.values.get('cmi.core.exit')).toBe('');
    system?.tell(standingOf({ done: true, score: 0.6, pass: 0.6 }));
    expect(runtime.values.get('cmi.core.lesson_status')).toBe('passed');
    system?.tell(standingOf({ done: true, score: 0, pass: 0.6 }));
    expect(runtime.values.get('cmi.core.lesson_status')).toBe('passed');
  });

  it('gets a long answer in pieces, a changed one again, an unchanged one never', () => {
    const runtime = new PlainRuntime();
    const system = openScorm12(runtime.api('LMS'), now);
    const answered = (text: string) => standingOf({ acts: [], answers: [{ key: 'q1', question: 'Why?', text }] });
    for (const text of ['a'.repeat(600), 'a'.repeat(600), 'b']) system?.tell(answered(text));

    expect(runtime.all('cmi.interactions.', '.id')).toEqual([
      'answer-q1',
      'answer-q1-part-2',
      'answer-q1-part-3',
      'answer-q1',
    ]);
    expect(runtime.all('cmi.interactions.', '.student_response').map(({ length }) => length)).toEqual([
      255, 255, 90, 1,
    ]);
  });

  it('goes on from an earlier session without telling its acts again, and leaves what was completed', () => {
    const runtime = new PlainRuntime({
      'cmi.suspend_data': '1.abc',
      'cmi.core.lesson_status': 'completed',
      'cmi.interactions._count': '4',
    });
    const system = openScorm12(runtime.api('LMS'), now);
    system?.tell(standingOf());
    expect(runtime.all('cmi.interactions.', '.id')).toEqual([]);
    system?.tell(standingOf({ acts: [{ act: 'leaf', name: 'The leaf', choice: 'burn', words: 'Burn the leaf.' }] }));
    expect(runtime.values.get('cmi.interactions.4.student_response')).toBe('Burn the leaf.');
    expect(runtime.values.get('cmi.core.lesson_status')).toBe('completed');
  });

  it.each(['browse', 'review'])('is told nothing when it was opened to %s', (mode) => {
    const runtime = new PlainRuntime({ 'cmi.core.lesson_mode': mode });
    const system = openScorm12(runtime.api('LMS'), now);
    system?.tell(standingOf({ done: true }));
    void system?.end();

    expect(system?.recording).toBe(false);
    expect(runtime.calls).toEqual(['Initialize', 'Finish']);
  });

  it('finishes once, and with everything committed', () => {
    const runtime = new PlainRuntime();
    const system = openScorm12(runtime.api('LMS'), now);
    system?.tell(standingOf());
    void system?.end();
    void system?.end();
    system?.tell(standingOf({ choices: 2 }));

    expect(runtime.calls.slice(-2)).toEqual(['Commit', 'Finish']);
  });
});

describe.each([
  ['1.2', (api: object) => openScorm12(api, now), 'LMS'],
  ['2004', (api: object) => openScorm2004(api, now), ''],
] as const)('A runtime of SCORM %s that fails', (_name, openSystem, prefix) => {
  it('is none where it refuses to begin or is no runtime at all', () => {
    expect(openSystem({})).toBeUndefined();
    expect(openSystem({ [`${prefix}Initialize`]: () => 'false' })).toBeUndefined();
    expect(
      openSystem({
        [`${prefix}Initialize`]: () => {
          throw new Error('gone');
        },
      }),
    ).toBeUndefined();
  });

  it('never stops the play, and it is said that nothing was kept', () => {
    const whole = new PlainRuntime().api(prefix);
    const broken = { ...whole, [`${prefix}SetValue`]: () => 'false', [`${prefix}GetValue`]: () => null };
    const thrown = { ...whole, [`${prefix}Commit`]: () => Number('x').toFixed(1000) };
    for (const api of [broken, thrown]) {
      const taken: boolean[] = [];
      const system = openSystem(api);
      system?.tell(standingOf());
      system?.commit((was) => taken.push(was));
      void system?.end();
      expect(taken).toEqual([false]);
    }
  });
});

describe('SCORM 2004', () => {
  it('is told of completion, progress, score and answers of four thousand characters', () => {
    const runtime = new PlainRuntime();
    const system = openScorm2004(runtime.api(''), now);
    const answers = [{ key: 'q1', question: 'Why?', text: 'a'.repeat(4000) }];
    system?.tell(standingOf({ answers, progress: 1 / 3, score: 2 / 3, pass: 0.5 }));

    expect(runtime.values.get('cmi.completion_status')).toBe('incomplete');
    expect(runtime.values.get('cmi.progress_measure')).toBe('0.3333');
    expect(runtime.values.get('cmi.score.scaled')).toBe('0.6667');
    expect(runtime.values.get('cmi.session_time')).toBe('PT0H1M1S');
    expect(runtime.all('cmi.interactions.', '.id')).toEqual(['act-leaf', 'answer-q1']);
    expect(runtime.values.has('cmi.success_status')).toBe(false);
    system?.tell(standingOf({ answers, done: true, score: 2 / 3, pass: 0.5 }));
    expect(runtime.values.get('cmi.completion_status')).toBe('completed');
    expect(runtime.values.get('cmi.success_status')).toBe('passed');
    expect(runtime.values.get('cmi.exit')).toBe('normal');
  });
});

describe('cmi5', () => {
  const actor = JSON.stringify({ account: { homePage: 'https://school.example', name: '7' } });
  const launched = (more: Readonly<Record<string, string>> = {}) => {
    const url = new URL('https://host.example/index.html');
    const parts = {
      endpoint: 'https://lrs.example/x',
      fetch: 'https://lms.example/t',
      actor,
      registration: 'r',
      activityId: 'urn:a',
    };
    url.search = String(new URLSearchParams({ ...parts, ...more }));
    return readCmi5Launch(url);
  };

  it('is launched by an address with all its parts, and by no other', () => {
    expect(launched()?.endpoint).toBe('https://lrs.example/x/');
    for (const wrong of [
      { endpoint: 'javascript:alert(1)' },
      { fetch: '' },
      { actor: '{' },
      { actor: '{}' },
      { registration: '' },
    ])
      expect(launched(wrong), JSON.stringify(wrong)).toBeUndefined();
    expect(webAddress('javascript:alert(1)')).toBeUndefined();
    expect(webAddress('https://lms.example/course?id=1')).toBe('https://lms.example/course?id=1');
  });

  it('states each thing once, a little later than the one before, within the context it was given', () => {
    let made = 0;
    const statements = new Statements({
      actor: {},
      registration: 'r',
      activityId: 'https://lms.example/au/1',
      template: { extensions: { session: 's' }, contextActivities: { category: [{ id: 'given' }] } },
      now,
      newUuid: () => String(++made),
    });
    const first = statements.initialized();
    const news = statements.news(undefined, standingOf({ progress: 0.5, evidence: ['e'] }));
    const none = statements.news(
      standingOf({ progress: 0.5, evidence: ['e'] }),
      standingOf({ progress: 0.5, evidence: ['e'] }),
    );
    const last = statements.terminated(5);

    const all = [first, ...news, last];
    expect(none).toEqual([]);
    expect(all.map(({ verb }) => (verb as { display: { en: string } }).display.en)).toEqual([
      'initialized',
      'accessed',
      'selected',
      'accessed',
      'progressed',
      'terminated',
    ]);
    const times = all.map(({ timestamp }) => String(timestamp));
    expect(new Set(times).size).toBe(times.length);
    expect([...times].sort()).toEqual(times);
    expect(all.every(({ context }) => JSON.stringify(context).includes('"session":"s"'))).toBe(true);
    expect(all.every(({ context }) => JSON.stringify(context).includes('"given"'))).toBe(true);
  });
});

function windowOf(parts: Readonly<Record<string, unknown>>): WindowAbove {
  const made: Record<string, unknown> = { opener: null, ...parts };
  if (!('parent' in made)) made.parent = made;
  return made as unknown as WindowAbove;
}
