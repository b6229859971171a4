import type { Act } from '../../play/acts.ts';
import type { RecordedAct } from './record.ts';

/** The four sheets of an act, in the order they are laid. */
export const SHEETS = ['deed', 'stenogram', 'file', 'testimony'] as const;

/** The acts of a play as a record holds them. */
export function recordedActs(acts: readonly Act[]): RecordedAct[] {
  return acts.map((act) => ({
    act: act.act,
    choice: act.choice,
    ...Object.fromEntries(
      SHEETS.flatMap((kind): [string, string][] => {
        const sheet = act[kind];
        return sheet === undefined ? [] : [[kind, sheet.text]];
      }),
    ),
  }));
}

/** The first act in which two lists differ, or nothing where they are the same. */
export function firstDifference(
  handedIn: readonly RecordedAct[],
  replayed: readonly RecordedAct[],
): string | undefined {
  for (let index = 0; index < Math.max(handedIn.length, replayed.length); index++) {
    const [one, other] = [handedIn[index], replayed[index]];
    const same =
      one !== undefined &&
      other !== undefined &&
      one.act === other.act &&
      one.choice === other.choice &&
      SHEETS.every((kind) => one[kind] === other[kind]);
    if (!same) return other?.act ?? one?.act;
  }
  return undefined;
}
