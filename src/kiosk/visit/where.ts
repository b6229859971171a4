import type { SnapshotFrom } from 'xstate';
import type { visitMachine } from './visit-machine.ts';

/** The one word for where a kiosk is, as the styles read it. */
export type Where = 'clearing' | 'attract' | 'language' | 'route' | 'story' | 'ending' | 'operator';

/** Where a kiosk is, and whether it is asking if anybody is there. */
export function whereOf({ value }: Pick<SnapshotFrom<typeof visitMachine>, 'value'>): {
  where: Where;
  asked: boolean;
} {
  if (typeof value === 'string') return { where: value, asked: false };
  const { where, watch } = value.visit as { where: Where; watch: string };
  return { where, asked: watch === 'asked' };
}
