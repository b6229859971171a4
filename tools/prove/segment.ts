import { countWords } from '../../src/play/screens.ts';
import type { Cue } from '../../src/story/tags.ts';
import { cueValue, cueValues } from '../../src/story/tags.ts';

/** A beat as it came out of ink, with the numbers of the items its words were written in. */
export interface Shown {
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly sources: readonly number[];
}

/** What went wrong while ink ran; `at` is the number of the item it was at. */
export interface Trouble {
  readonly kind: 'error' | 'warning' | 'dry' | 'endless';
  readonly message: string;
  readonly at: number;
}

/** A record line met in a segment. */
export interface RecordFact {
  readonly kind: string;
  readonly of?: string;
  readonly empty: boolean;
  readonly at: number;
}

/** What the prover keeps of everything between one choice and the next. */
export interface Segment {
  /** Words of ordinary lines, in order, by chapter; the first may go on in the chapter it came from. */
  readonly words: readonly { readonly chapter?: string; readonly count: number }[];
  readonly claims: readonly string[];
  readonly records: readonly RecordFact[];
  /** The first ordinary line is there: the deed of an act. */
  readonly deed: boolean;
  /** Record lines that hold words of more than one line. */
  readonly swallowed: readonly number[];
  /** Chapter and ending that began last in it. */
  readonly chapter?: string;
  readonly ending?: string;
  /** It went through the head of a knot or stitch marked as a loop. */
  readonly loops: boolean;
  readonly troubles: readonly Trouble[];
  /** Number of the item that ran last. */
  readonly last: number;
}

/** Keeps the facts of what was shown. `lineOf` gives one number for all items written on one line of ink. */
export function segmentOf(
  shown: readonly Shown[],
  troubles: readonly Trouble[],
  last: number,
  lineOf: (item: number) => number,
): Segment {
  const words: { chapter?: string; count: number }[] = [{ count: 0 }];
  const claims = new Set<string>();
  const records: RecordFact[] = [];
  const swallowed: number[] = [];
  let deed = false;
  let loops = false;
  let ending: string | undefined;
  for (const { text, cues, sources } of shown) {
    for (const id of [...cueValues(cues, 'claim'), ...cueValues(cues, 'about')]) claims.add(id);
    if (cues.some(({ kind }) => kind === 'loop')) loops = true;
    const chapter = cueValue(cues, 'chapter');
    if (chapter !== undefined) words.push({ chapter, count: 0 });
    ending = cueValues(cues, 'ending').at(-1) ?? ending;
    const record = cueValue(cues, 'record');
    if (record !== undefined) {
      const of = cueValue(cues, 'of');
      const at = sources[0] ?? last;
      records.push({ kind: record, empty: text === '', at, ...(of === undefined ? {} : { of }) });
      if (new Set(sources.map(lineOf)).size > 1) swallowed.push(at);
    } else if (text !== '') {
      deed = true;
      const open = words.at(-1);
      if (open) open.count += countWords(text);
    }
  }
  const chapter = words.at(-1)?.chapter;
  return {
    words: words.filter(({ count }, index) => count > 0 || index === words.length - 1),
    claims: [...claims],
    records,
    deed,
    swallowed,
    loops,
    troubles,
    last,
    ...(chapter === undefined ? {} : { chapter }),
    ...(ending === undefined ? {} : { ending }),
  };
}
