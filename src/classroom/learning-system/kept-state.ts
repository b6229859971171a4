import * as v from 'valibot';
import { LONGEST_CODE } from '../../play/path-code.ts';
import { packText, unpackText } from '../packed-text.ts';
import { workSchema } from '../record/work.ts';

/** What a state may unfold to, in bytes: a dozen of the longest answers, and room to spare. */
const LARGEST = 400_000;

const VERSION = '1';

const { answers, thread, seconds, evidence, asked, outcome, revealed, play } = workSchema.entries;

const stateSchema = v.strictObject({
  /** The place in the story, as a link carries it; empty before there is one. */
  place: v.pipe(v.string(), v.maxLength(LONGEST_CODE)),
  done: v.boolean(),
  /** Questions whose answers were handed over but found no room to be kept here. */
  handed: v.pipe(v.array(v.string()), v.maxLength(40)),
  /** Work on an assignment besides its place. */
  work: v.exactOptional(v.strictObject({ play, answers, thread, seconds, evidence, asked, outcome, revealed })),
});

/** What a learning system keeps for us between two sessions. */
export type KeptState = v.InferOutput<typeof stateSchema>;

/** A state as text, and what it holds in the end. */
export interface PackedState {
  readonly text: string;
  readonly state: KeptState;
}

/**
 * Packs a state into so many characters. Where it does not go in, what can be missed is left out: first the list of
 * evidence, then the longest answers, each named as handed over. Nothing where even the place does not go in.
 */
export function packState(state: KeptState, room: number): PackedState | undefined {
  for (let tried: KeptState | undefined = state; tried !== undefined; tried = shorter(tried)) {
    const text = `${VERSION}.${packText(JSON.stringify(tried))}`;
    if (text.length <= room) return { text, state: tried };
  }
  return undefined;
}

function shorter(state: KeptState): KeptState | undefined {
  const { work } = state;
  if (!work) return undefined;
  if (work.evidence.length > 0) return { ...state, work: { ...work, evidence: [] } };
  const [longest] = Object.entries(work.answers).sort(([, a], [, b]) => b.text.length - a.text.length);
  if (!longest) return undefined;
  const { [longest[0]]: _, ...others } = work.answers;
  return { ...state, handed: [...state.handed, longest[0]], work: { ...work, answers: others } };
}

/** Reads a state back; nothing where it is damaged or none of ours. Throws nothing. */
export function readState(text: string): KeptState | undefined {
  const [version, packed = ''] = text.split('.');
  if (version !== VERSION) return undefined;
  try {
    const read = v.safeParse(stateSchema, JSON.parse(unpackText(packed, LARGEST)));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
