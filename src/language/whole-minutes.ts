/** A range of minutes as a reader is told it: whole ones, never none, and one number where the ends are the same. */
export function wholeMinutes(from: number, to: number): string {
  const [least, most] = [from, to].map((minutes) => Math.max(Math.round(minutes), 1));
  return least === most ? `${least}` : `${least}–${most}`;
}
