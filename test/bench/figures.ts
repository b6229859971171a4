/** The middle one. */
export function median(values: readonly number[]): number {
  return part(values, 0.5);
}

/** The one that so large a share of them does not exceed. */
export function part(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

/** To so many digits after the point. */
export function round(value: number, digits = 0): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** Whether a figure keeps within its bar. */
export function within(value: number, bar: number): string {
  return value <= bar ? 'yes' : 'NO';
}
