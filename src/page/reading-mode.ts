import type { PageContext } from './context.ts';

/** The turn to the text alone, or back to the Stage at the same place. */
export interface ReadingMode {
  /** Whether the turn leads to the text alone. */
  readonly toText: boolean;
  readonly turn: () => void;
}

/** The turn that can be made now; none where the machine has no Stage to leave or to come back to. */
export function readingMode({ settings, stage }: PageContext): ReadingMode | undefined {
  const toText = settings.now.stage;
  if (toText && stage.now === 'off') return undefined;
  return { toText, turn: () => settings.set({ ...settings.now, stage: !settings.now.stage }) };
}
