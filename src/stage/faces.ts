/** The three typefaces of the game. */
export type Face = 'book' | 'head' | 'typed';

const TOKENS: Record<Face, { readonly token: string; readonly weight: number; readonly fallback: string }> = {
  book: { token: '--book', weight: 400, fallback: 'Literata, Georgia, serif' },
  head: { token: '--head', weight: 600, fallback: 'Oswald, "Arial Narrow", sans-serif' },
  typed: { token: '--typed', weight: 400, fallback: '"IBM Plex Mono", "Courier New", monospace' },
};

/** The families of a face as the reader has chosen them; a plain face may stand in for the book's. */
export function familyOf(face: Face): string {
  const { token, fallback } = TOKENS[face];
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim() || fallback;
}

/** The family that is waited for; what stands in for it until it is there never counts. */
function ownFamily(face: Face): string {
  return familyOf(face).split(',')[0] ?? TOKENS[face].fallback;
}

export function weightOf(face: Face): number {
  return TOKENS[face].weight;
}

/** Fetches a face for the letters of a text; resolves at once where it is there, and also where it cannot be had. */
export async function fetchFace(face: Face, text: string): Promise<void> {
  try {
    await document.fonts.load(`${weightOf(face)} 20px ${ownFamily(face)}`, text);
  } catch {
    // A face that cannot be fetched leaves the browser's own in its place; the words are the same.
  }
}

/** True where every letter of the text can be drawn in the face at once. */
export function hasFace(face: Face, text: string): boolean {
  return document.fonts.check(`${weightOf(face)} 20px ${ownFamily(face)}`, text);
}
