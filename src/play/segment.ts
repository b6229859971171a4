import type { Choice, Story } from '../story/story.ts';
import { type Cue, cueValue, cueValues } from '../story/tags.ts';
import type { RecordKind } from './acts.ts';
import type { Line } from './screen.ts';

/** A beat as the play keeps it: a line or bare cues, in order; records are taken out. */
export interface Step {
  readonly beat: number;
  readonly cues: readonly Cue[];
  readonly line?: Line;
}

/** A record line met between two choices. `of` is the act it was written for, where it is not the one just taken. */
export interface RecordLine {
  readonly kind: RecordKind;
  readonly text: string;
  readonly claims: readonly string[];
  readonly of?: string;
}

/** Everything between one choice and the next. */
export interface Segment {
  readonly steps: readonly Step[];
  readonly records: readonly RecordLine[];
  /** The menu it ends in; empty at the end of the route. */
  readonly choices: readonly Choice[];
}

/** Reads on to the next menu or the end. `limit` stops ink that never comes to either. */
export function readSegment(story: Story, limit = 10_000): Segment {
  const steps: Step[] = [];
  const records: RecordLine[] = [];
  for (let beat = 0; beat < limit; beat++) {
    const next = story.next();
    switch (next.kind) {
      case 'choices':
        return { steps, records, choices: next.choices };
      case 'end':
        return { steps, records, choices: [] };
      case 'cue':
        steps.push({ beat, cues: next.cues });
        break;
      case 'line': {
        const record = recordOf(next.text, next.cues);
        if (record) records.push(record);
        else steps.push({ beat, cues: next.cues, line: lineOf(beat, next.text, next.cues) });
        break;
      }
      default:
        next satisfies never;
    }
  }
  return { steps, records, choices: [] };
}

function lineOf(beat: number, text: string, cues: readonly Cue[]): Line {
  const who = cueValue(cues, 'who');
  return {
    beat,
    text,
    claims: cueValues(cues, 'claim'),
    about: cueValues(cues, 'about'),
    invented: cues.some(({ kind }) => kind === 'invented'),
    ...(who === undefined ? {} : { who }),
  };
}

function recordOf(text: string, cues: readonly Cue[]): RecordLine | undefined {
  const kind = cueValue(cues, 'record');
  if (kind !== 'stenogram' && kind !== 'file' && kind !== 'testimony') return undefined;
  const of = cueValue(cues, 'of');
  return { kind, text, claims: cueValues(cues, 'claim'), ...(of === undefined ? {} : { of }) };
}
