import type { ScriptLine, ScriptMaterial, ScriptScene } from '../../src/classroom/materials/materials.ts';
import { type InkLine, scanInk } from '../../src/story/compile/scan-ink.ts';
import type { CompiledRoute, StoryFiles } from '../../src/story/compile/stories.ts';
import type { Names } from '../../src/story/names.ts';
import { cueValue, cueValues, readCues } from '../../src/story/tags.ts';
import { Conditions, type PassedIn } from './conditions.ts';
import { SceneNumbers } from './scene-numbers.ts';

/** What a script is made from besides its route. */
export interface ScriptSources {
  readonly files: StoryFiles;
  readonly names: Names;
  readonly gradeOf: (claim: string) => string;
  /** What other routes pass into this one, by the ink's variable. */
  readonly passedIn: Readonly<Record<string, PassedIn>>;
}

/** The whole route as its ink has it: every scene once and in order, with all its branches and records. */
export function fullScript(route: CompiledRoute, sources: ScriptSources): ScriptMaterial {
  const lines = route.files.flatMap((file) => scanInk(file, sources.files.get(file) ?? ''));
  const scenes = new SceneNumbers(lines);
  const conditions = new Conditions(lines, scenes, sources.passedIn);
  const made: Making[] = [];
  let nest = 0;
  // How deep the choice stands whose words are being written, and none once the flow has gone elsewhere.
  let choice: number | undefined;
  for (const line of lines) {
    if (line.kind === 'knot' || line.kind === 'stitch') {
      made.push({ number: scenes.numberAt(line), lines: [] });
      nest = 0;
      choice = undefined;
      continue;
    }
    const scene = made.at(-1);
    if (!scene) continue;
    const depth = nest + (choice === undefined ? 0 : 1);
    switch (line.kind) {
      case 'branch':
        if (line.text === '}') {
          nest--;
          conditions.close();
        } else {
          const head = conditions.branch(line);
          const inside = line.text.startsWith('{') ? depth : depth - 1;
          if (head) scene.lines.push({ ...head, depth: inside });
          if (line.text.startsWith('{')) nest++;
        }
        break;
      case 'choice':
        choice = nest;
        scene.lines.push({ ...choiceLine(line, sources, conditions), depth: nest });
        break;
      case 'divert': {
        const number = scenes.numberOf(line);
        scene.lines.push(number === undefined ? { kind: 'end', depth } : { kind: 'go', scene: number, depth });
        if (nest === choice) choice = undefined;
        break;
      }
      case 'tags':
      case 'text':
        read(line, scene, depth, sources);
        break;
      case 'logic':
      case 'declaration':
      case 'function':
        break;
      default:
        line.kind satisfies never;
    }
  }
  return {
    kind: 'script',
    title: sources.names.routes[route.route]?.title ?? route.route,
    scenes: made.filter(({ lines: all, chapter, ending }) => all.length > 0 || chapter || ending),
  };
}

type Making = { -readonly [K in keyof ScriptScene]: K extends 'lines' ? ScriptLine[] : ScriptScene[K] };

/** Takes in a line of text or of tags alone: what it says, and before it what is seen, heard and announced. */
function read(line: InkLine, scene: Making, depth: number, { names, gradeOf }: ScriptSources): void {
  const cues = readCues(line.tags);
  const chapter = cueValue(cues, 'chapter');
  const ending = cueValue(cues, 'ending');
  const place = cueValue(cues, 'place');
  if (chapter !== undefined) scene.chapter = names.chapters[chapter]?.title ?? chapter;
  if (ending !== undefined) scene.ending = names.endings[ending]?.title ?? ending;
  if (place !== undefined && scene.place === undefined) scene.place = names.places[place] ?? place;
  for (const id of cueValues(cues, 'note')) scene.lines.push({ kind: 'note', text: names.notes[id] ?? id, depth });
  const seen = cues.flatMap(({ kind, value }) => {
    if (kind === 'scene') return [names.scenes[value] ?? value];
    if (kind === 'figure') return [names.figures[value]?.title ?? value];
    return kind === 'sound' && value !== 'none' ? [names.sounds[value] ?? value] : [];
  });
  if (seen.length > 0) scene.lines.push({ kind: 'seen', text: seen.join(' '), depth });
  if (line.kind === 'tags') return;
  const record = cueValue(cues, 'record');
  if (record === 'stenogram' || record === 'file' || record === 'testimony') {
    const of = cueValue(cues, 'of');
    const act = of === undefined ? {} : { act: names.acts[of] ?? of };
    scene.lines.push({ kind: 'record', sheet: record, text: line.text, ...act, depth });
    return;
  }
  const who = cueValue(cues, 'who');
  const rests = [...cueValues(cues, 'claim'), ...cueValues(cues, 'about')].map(gradeOf);
  const invented = cues.some(({ kind }) => kind === 'invented') ? ['invented'] : [];
  scene.lines.push({
    kind: 'text',
    text: line.text,
    ...speaker(who === undefined ? undefined : (names.who[who] ?? who), line.text),
    rests: [...new Set([...rests, ...invented])],
    depth,
  });
}

/** Who speaks, where the line itself does not say so. */
function speaker(name: string | undefined, text: string): { who: string } | Record<string, never> {
  if (name === undefined || name.split(/\s+/).some((part) => part.length > 3 && text.includes(part))) return {};
  return { who: name };
}

function choiceLine(
  line: InkLine,
  { names }: ScriptSources,
  conditions: Conditions,
): Omit<ScriptLine & { kind: 'choice' }, 'depth'> {
  const act = cueValue(readCues(line.tags), 'act');
  const when = conditions.ofChoice(line);
  return {
    kind: 'choice',
    text: line.text,
    ...(act === undefined ? {} : { act: names.acts[act] ?? act }),
    ...(when === undefined ? {} : { when }),
  };
}
