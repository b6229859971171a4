import type { InkLine } from '../../src/story/compile/scan-ink.ts';
import type { Names } from '../../src/story/names.ts';
import { cueValue, cueValues, readCues } from '../../src/story/tags.ts';
import { linesHere, namesHere, routeHere, type StoriesHere } from './stories-here.ts';

/** The whole route as text to print: every scene with all its branches, records and what each line rests on. */
export function scriptOf(here: StoriesHere, route: string, language: string): string {
  const compiled = routeHere(here, route, language);
  const names = namesHere(here, language);
  const title = names?.routes[route]?.title ?? route;
  const body: string[] = [];
  let taken = false;
  for (const line of linesHere(here, compiled)) {
    const text = lineText(line, names);
    if (line.kind === 'choice') taken = true;
    if (text !== undefined) body.push(taken && line.kind !== 'choice' ? indented(text) : text);
    // What follows a choice ends where the flow goes elsewhere.
    if (line.kind === 'divert' || line.kind === 'stitch' || line.kind === 'knot') taken = false;
  }
  return `${title.toUpperCase()}\n\n${LEGEND}\n${body.join('\n')}\n`;
}

const LEGEND = `> a choice [its id]   → the scene that follows   [file], [testimony], [stenogram]: records, not shown in the text
(what is seen and heard, or remembered)   {what the line rests on in the ledger}`;

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function lineText(line: InkLine, names: Names | undefined): string | undefined {
  const cues = readCues(line.tags);
  switch (line.kind) {
    case 'knot':
      return `\n\n=== ${line.text} ===\n`;
    case 'stitch':
      return `\n--- ${line.text} ---\n`;
    case 'tags': {
      const chapter = cueValue(cues, 'chapter');
      const ending = cueValue(cues, 'ending');
      if (chapter !== undefined) return `CHAPTER: ${names?.chapters[chapter]?.title ?? chapter}\n`;
      if (ending !== undefined) return `ENDING: ${names?.endings[ending]?.title ?? ending}\n`;
      return line.tags.some((tag) => tag.startsWith('title') || tag.startsWith('language'))
        ? undefined
        : noteText(cues, names);
    }
    case 'text':
      return spoken(line.text, cues, names);
    case 'choice': {
      const act = cueValue(cues, 'act');
      const what = act === undefined ? '' : ` — act: ${names?.acts[act] ?? act}`;
      return `\n> ${line.text}  [${cueValue(cues, 'id') ?? ''}]${what}`;
    }
    case 'divert':
      return `→ ${line.text.replace(/^(->|<-)\s*/, '')}`;
    case 'branch':
      return branchText(line.text);
    case 'logic':
      return `(${line.text.replace(/^~\s*/, '')})`;
    case 'function':
    case 'declaration':
      return undefined;
    default:
      return line.kind satisfies never;
  }
}

function spoken(text: string, cues: ReturnType<typeof readCues>, names: Names | undefined): string {
  const record = cueValue(cues, 'record');
  const who = cueValue(cues, 'who');
  const of = cueValue(cues, 'of');
  const rests = [...cueValues(cues, 'claim'), ...cueValues(cues, 'about').map((id) => `about ${id}`)];
  const notes = [noteText(cues, names), ...(rests.length > 0 ? [`  {${rests.join(', ')}}`] : [])].filter(
    (it) => it !== undefined,
  );
  if (record !== undefined) return [`[${record}${of === undefined ? '' : ` of ${of}`}] ${text}`, ...notes].join('\n');
  const speaker = who === undefined ? '' : `${(names?.who[who] ?? who).toUpperCase()}: `;
  return [`${speaker}${text}`, ...notes].join('\n');
}

/** What is seen and heard from here on. */
function noteText(cues: ReturnType<typeof readCues>, names: Names | undefined): string | undefined {
  const words = cues.flatMap(({ kind, value }) => {
    if (kind === 'place') return [names?.places[value] ?? value];
    if (kind === 'scene') return [names?.scenes[value] ?? value];
    if (kind === 'figure') return [names?.figures[value]?.title ?? value];
    if (kind === 'sound') return value === 'none' ? [] : [names?.sounds[value] ?? value];
    if (kind === 'note') return [names?.notes[value] ?? value];
    return [];
  });
  return words.length > 0 ? `  (${words.join('; ')})` : undefined;
}

function branchText(text: string): string {
  if (text === '}') return '[end of the condition]';
  const condition = text
    .replace(/^[{-]\s*/, '')
    .replace(/:$/, '')
    .trim();
  return condition === 'else' ? '[otherwise]' : `[if ${condition}]`;
}
