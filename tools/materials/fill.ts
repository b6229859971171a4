import type { CertifiedLengths } from '../prove/certificate.ts';

/** What the texts of the materials may ask for; each throws where it does not know what is asked. */
export type Fillers = Readonly<Record<string, (...asked: readonly string[]) => string>>;

/**
 * Puts into a text of the materials what it asks for between double braces, as `{{minutes one-ballot}}`. `map` alone
 * stays as it stands: a picture is drawn where it is shown.
 */
export function fill(text: string, fillers: Fillers): string {
  const filled = text.replace(/\{\{([^{}]+)\}\}/g, (whole, inside: string) => {
    const [name = '', ...asked] = inside.trim().split(/\s+/);
    if (name === 'map') return whole;
    const filler = Object.hasOwn(fillers, name) ? fillers[name] : undefined;
    if (!filler) throw new Error(`the materials ask for "${name}", which nobody knows`);
    return filler(...asked);
  });
  // What is put in may itself ask.
  return filled === text ? text : fill(filled, fillers);
}

/** A reading time as it stands in a sentence: `6`, or `3–8`. */
export function minutesRange({ shortest, longest }: CertifiedLengths): string {
  const [least, most] = [shortest, longest].map(({ minutes }) => Math.max(1, Math.ceil(minutes)));
  return least === most ? String(most) : `${least}–${most}`;
}
