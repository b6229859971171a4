/** The code of a kiosk that has just been unpacked. It opens one thing: the choice of another. */
export const FIRST_PIN = '1934';

const ROUNDS = 210_000;

/** The line that stands for a code: how it was made, and never the digits. */
export async function hashPin(pin: string, salt = crypto.getRandomValues(new Uint8Array(16))): Promise<string> {
  return `pbkdf2:${ROUNDS}:${hex(salt)}:${hex(await derive(pin, salt, ROUNDS))}`;
}

/** Whether these digits are those that a line stands for. */
export async function isPin(pin: string, line: string): Promise<boolean> {
  const [, rounds = '', salt = '', hash = ''] = line.split(':');
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const derived = hex(await derive(pin, bytes, Number(rounds)));
  // The same time whatever the digits.
  let differing = derived.length ^ hash.length;
  for (let at = 0; at < derived.length; at++) differing |= derived.charCodeAt(at) ^ hash.charCodeAt(at);
  return differing === 0;
}

/** Four to six digits, and not the first ones. */
export function isFitPin(pin: string): boolean {
  return /^\d{4,6}$/.test(pin) && pin !== FIRST_PIN && !/^(\d)\1+$/.test(pin);
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
