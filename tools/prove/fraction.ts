/** An exact fraction, always in its lowest terms. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

/** A fraction in its lowest terms, its sign above the line. */
export function fraction(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError('a fraction over nothing');
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / a, under: (sign * under) / a };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.over === 0n) return b;
  if (b.over === 0n) return a;
  return a.under === b.under
    ? fraction(a.over + b.over, a.under)
    : fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { over: -b.over, under: b.under });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

/** The nearest number; fractions of hundreds of digits have one too. */
export function toNumber({ over, under }: Fraction): number {
  if (over < 0n) return -toNumber({ over: -over, under });
  if (over === 0n) return 0;
  // Both numbers may be too large to be numbers, so what is divided is kept to the leading 80 bits.
  const shift = over.toString(2).length - under.toString(2).length - 80;
  const scaled = shift > 0 ? over / (under << BigInt(shift)) : (over << BigInt(-shift)) / under;
  return Number(scaled) * 2 ** shift;
}

/** As a text: `3/8`, or `1`. */
export function fractionText({ over, under }: Fraction): string {
  return under === 1n ? `${over}` : `${over}/${under}`;
}
