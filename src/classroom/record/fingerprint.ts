/**
 * A short mark of a text, to tell apart what was changed or cut by accident and which version of a story was played. It
 * is no seal: who wants to can compute it. 53 bits, as letters and digits.
 */
export function fingerprint(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x85ebca77);
    low = Math.imul(low ^ code, 0xc2b2ae3d);
  }
  high ^= Math.imul(high ^ (low >>> 15), 0x735a2d97);
  low ^= Math.imul(low ^ (high >>> 15), 0xcaf649a9);
  return (0x1fffff & high).toString(36) + (low >>> 0).toString(36).padStart(7, '0');
}
