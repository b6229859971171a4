import { readTag, tagTrouble } from '../tags.ts';
import type { Fault } from './fault.ts';
import type { InkLine } from './scan-ink.ts';

/** The most characters a choice may have, so that it fits its strip on every screen. */
export const LONGEST_CHOICE = 90;

/** What the rules need to know about one language. */
export interface RuleBook {
  /** Surnames of real people as this language writes them. */
  readonly realNames: ReadonlySet<string>;
}

/** Checks one file of our own ink, line by line, against the rules of how we write it. */
export function checkRules(lines: readonly InkLine[], book: RuleBook): Fault[] {
  const faults: Fault[] = [];
  let home = '';
  let loop = false;
  let afterHead = true;
  const ids = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const say = (message: string) => faults.push({ file: line.file, line: line.line, message });
    if (line.kind === 'knot' || line.kind === 'stitch' || line.kind === 'function') {
      home = line.text;
      loop = false;
      afterHead = true;
      ids.clear();
      continue;
    }
    forbidden(line).forEach(say);
    if (line.kind === 'tags') {
      if (afterHead && line.tags.some((tag) => readTag(tag)?.kind === 'loop')) loop = true;
      const place = home === '' ? 'file' : afterHead ? 'head' : 'line';
      for (const tag of line.tags) {
        const trouble = tagTrouble(tag, place);
        // Under a head a line's tags may stand alone, before a menu or an end.
        if (trouble && (place !== 'head' || tagTrouble(tag, 'line'))) say(trouble);
      }
      if (!afterHead && !standsAlone(lines[index + 1])) {
        say('a tag alone on its line below text falls on the next line; put it at the end of the line it belongs to');
      }
      continue;
    }
    if (line.kind !== 'declaration') afterHead = false;
    if (line.kind === 'choice') checkChoice(line, { loop, ids, say });
    if (line.kind === 'text') {
      for (const tag of line.tags) {
        const trouble = tagTrouble(tag, 'line');
        if (trouble) say(trouble);
      }
      checkRecord(line, say);
      checkProvenance(line, book, say);
    }
  }
  return faults;
}

function standsAlone(next: InkLine | undefined): boolean {
  return next === undefined || next.kind === 'choice' || next.kind === 'divert';
}

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\{\s*~|\bshuffle\b|\bRANDOM\s*\(|\bSEED_RANDOM\b/, 'chance is not used: a play must follow from its path'],
  [/<>/, 'glue (<>) is not used: it swallows the words beside a record'],
];

function forbidden(line: InkLine): string[] {
  const found = FORBIDDEN.filter(([pattern]) => pattern.test(line.source)).map(([, message]) => message);
  if (line.kind === 'text' && /->/.test(line.source)) found.push('a divert stands on a line of its own');
  if (line.kind === 'text' && /\{[^}:]*\|/.test(line.text))
    found.push('a sequence {a|b}: vary whole lines by condition');
  return found;
}

function checkChoice(
  line: InkLine,
  { loop, ids, say }: { loop: boolean; ids: Map<string, number>; say: (message: string) => void },
): void {
  if (line.mark === '*' && !loop) say('a choice is "+"; "*" stands only in a knot or stitch marked "# loop"');
  if (!line.source.includes('[')) say('a choice stands in brackets, with its id inside: + [Words. # id: words]');
  for (const tag of line.tags) {
    const trouble = tagTrouble(tag, 'choice');
    if (trouble) say(trouble);
  }
  if (line.outside && line.outside.length > 0) say('the tags of a choice stand inside its brackets');
  const id = line.tags.map(readTag).find((cue) => cue?.kind === 'id')?.value;
  if (id === undefined) say('a choice has no "# id:" inside its brackets');
  else if (ids.has(id)) say(`the id "${id}" stands twice in this knot or stitch; first on line ${ids.get(id)}`);
  else ids.set(id, line.line);
  if (line.text === '') say('a choice has no words');
  if (line.text.length > LONGEST_CHOICE)
    say(`a choice has ${line.text.length} characters; ${LONGEST_CHOICE} is the most`);
}

function checkRecord(line: InkLine, say: (message: string) => void): void {
  const kinds = line.tags.map((tag) => readTag(tag));
  const record = kinds.find((cue) => cue?.kind === 'record');
  if (!record && kinds.some((cue) => cue?.kind === 'of')) say('"# of" stands beside a "# record"');
  if (record?.value === 'stenogram' && !kinds.some((cue) => cue?.kind === 'claim')) {
    say('a stenogram is a quotation: it needs its "# claim"');
  }
}

/** A line with a year, a number or a real person's name says on what it rests. */
function checkProvenance(line: InkLine, book: RuleBook, say: (message: string) => void): void {
  const kinds = new Set(line.tags.map((tag) => readTag(tag)?.kind));
  if (kinds.has('claim') || kinds.has('about') || kinds.has('invented')) return;
  const number = /\d+/.exec(line.text)?.[0];
  if (number !== undefined) {
    say(`"${number}" looks like a fact: the line needs "# claim", "# about" or "# invented"`);
    return;
  }
  const name = line.text.match(/\p{Lu}[\p{L}’-]+/gu)?.find((word) => book.realNames.has(word));
  if (name !== undefined) say(`"${name}" is a real person: the line needs "# claim", "# about" or "# invented"`);
}
