import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Packs a text into letters, digits, hyphens and underscores. */
export function packText(text: string): string {
  const binary = Array.from(deflateSync(strToU8(text), { level: 9 }), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Unpacks a text of at most so many bytes; throws where it is none, or unfolds to more. */
export function unpackText(packed: string, largest: number): string {
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) throw new RangeError('not a packed text');
  const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  // The fixed room for what comes out is what stops a text that unfolds without end.
  return strFromU8(inflateSync(bytes, { out: new Uint8Array(largest) }));
}
