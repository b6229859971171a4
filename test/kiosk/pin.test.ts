import { describe, expect, it } from 'vitest';
import { PatientVault } from '../../src/kiosk/keep/patient-vault.ts';
import { FIRST_PIN, hashPin, isFitPin, isPin } from '../../src/kiosk/operator/pin.ts';
import { PinGate } from '../../src/kiosk/operator/pin-gate.ts';
import { MemoryVault } from '../../src/play/vault.ts';

describe('The operator’s code', () => {
  it('is kept as a line from which the digits cannot be read, salted anew each time', async () => {
    const [one, two] = [await hashPin('4711'), await hashPin('4711')];

    expect(one).toMatch(/^pbkdf2:210000:[0-9a-f]{32}:[0-9a-f]{64}$/);
    expect(one).not.toBe(two);
    expect([await isPin('4711', one), await isPin('4712', one), await isPin('', one)]).toEqual([true, false, false]);
  });

  it.each(['1934', '0000', '123', '1234567', '12a4'])('cannot be %s', (pin) => {
    expect(isFitPin(pin)).toBe(false);
  });

  it('must be changed from the first one before anything opens', async () => {
    const { gate } = open();

    expect(await gate.enter(FIRST_PIN)).toEqual({ kind: 'change' });
    await gate.change('4711');
    expect(await gate.enter(FIRST_PIN)).toMatchObject({ kind: 'wrong' });
    expect(await gate.enter('4711')).toEqual({ kind: 'open' });
  });

  it('costs 30 s after five wrong ones, the right one included, and again after each further one', async () => {
    const { gate, clock } = open();
    const answers = [];
    for (let n = 0; n < 5; n++) answers.push(await gate.enter('0001'));

    expect(answers).toEqual([
      { kind: 'wrong', left: 4 },
      { kind: 'wrong', left: 3 },
      { kind: 'wrong', left: 2 },
      { kind: 'wrong', left: 1 },
      { kind: 'wait', seconds: 30 },
    ]);
    clock.now += 29_999;
    expect(await gate.enter(FIRST_PIN)).toEqual({ kind: 'wait', seconds: 1 });
    clock.now += 1;
    expect(await gate.enter('0001')).toEqual({ kind: 'wait', seconds: 30 });
    clock.now += 30_000;
    expect(await gate.enter(FIRST_PIN)).toEqual({ kind: 'change' });
    expect(await gate.enter('0001')).toEqual({ kind: 'wrong', left: 4 });
  });

  it('makes one wait whom a new page should have helped', async () => {
    const vault = new PatientVault(new MemoryVault());
    const first = open(vault);
    for (let n = 0; n < 5; n++) await first.gate.enter('0001');

    expect(await open(vault).gate.enter(FIRST_PIN)).toEqual({ kind: 'wait', seconds: 30 });
  });

  it.each([
    ['does not answer', () => Promise.reject(new Error('no'))],
    ['gives out what is no line', async () => ({ damaged: true })],
  ])('is not taken for the first one where a storage %s', async (_, get) => {
    const storage = new MemoryVault();
    const vault = new PatientVault(storage);
    await open(vault).gate.change('4711');
    const whole = storage.get.bind(storage);
    storage.get = (key) => (key === 'pin' ? get() : whole(key));

    const { gate } = open(vault);
    expect(await gate.enter(FIRST_PIN)).toEqual({ kind: 'unreadable' });
    expect(await gate.enter('4711')).toEqual({ kind: 'unreadable' });
    const given = open(vault, await hashPin('2468')).gate;
    expect(await given.enter('2468')).toEqual({ kind: 'open' });

    storage.get = whole;
    expect(await gate.enter(FIRST_PIN)).toEqual({ kind: 'wrong', left: 4 });
    expect(await gate.enter('4711')).toEqual({ kind: 'open' });
  });

  it('that could not be written holds as long as the page does', async () => {
    const storage = new MemoryVault();
    storage.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const { gate } = open(new PatientVault(storage));
    await gate.change('4711');

    expect(await gate.enter(FIRST_PIN)).toMatchObject({ kind: 'wrong' });
    expect(await gate.enter('4711')).toEqual({ kind: 'open' });
  });

  it('is the one that kiosk.json holds, whatever was chosen here', async () => {
    const given = await hashPin('2468');
    const { gate } = open(undefined, given);
    await gate.change('4711');

    expect(await gate.enter('2468')).toEqual({ kind: 'open' });
    expect(await gate.enter('4711')).toMatchObject({ kind: 'wrong' });
  });
});

function open(vault = new PatientVault(new MemoryVault()), given = '') {
  const clock = { now: 1000 };
  return { clock, gate: new PinGate(vault, { now: () => clock.now, given }) };
}
