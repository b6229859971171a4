/** Questions that come with the game, by id; their words are in the language of the classroom. */
export const BANK = [
  'stake',
  'alternative',
  'file-voice',
  'silence',
  'which-sheet',
  'changed-mind',
  'evidence',
  'who-decides',
  'left-on-paper',
  'vote-proof',
] as const;

/** A question of the bank. */
export type BankId = (typeof BANK)[number];

/** Whether an id is one of the bank's. */
export function isBankId(id: string): id is BankId {
  return (BANK as readonly string[]).includes(id);
}
