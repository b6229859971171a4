/**
 * Ink of the kind and size of a full route, made by rule: chapters of scenes with menus of three, each chapter with
 * memories that are set early, looked at on the way and put back at its end.
 */
export function bigStory(chapters: number, scenes: number, memories: number): string {
  const lines = ['# title: big', '# language: en'];
  for (let memory = 0; memory < memories; memory++) lines.push(`VAR memory_${memory} = "unset"`);
  lines.push('-> chapter_0');
  for (let chapter = 0; chapter < chapters; chapter++) {
    lines.push(`=== chapter_${chapter}`, `# chapter: chapter-${chapter}`, '-> scene_0');
    for (let scene = 0; scene < scenes; scene++) lines.push(...sceneOf(chapter, scene, scenes, memories));
    lines.push('= close');
    for (let memory = 0; memory < memories; memory++) lines.push(`~ memory_${memory} = "unset"`);
    lines.push(chapter + 1 < chapters ? `-> chapter_${chapter + 1}` : '-> last');
  }
  lines.push('=== last', '# ending: the-end', 'It is over, and the lamp is put out.', '-> END');
  return `${lines.join('\n')}\n`;
}

function sceneOf(chapter: number, scene: number, scenes: number, memories: number): string[] {
  const sets = scene < memories ? scene : undefined;
  const reads = (scene * 5 + chapter) % memories;
  const next = scene + 1 < scenes ? `scene_${scene + 1}` : 'close';
  const lines = [`= scene_${scene}`];
  for (let line = 0; line < 4; line++) lines.push(prose(chapter * 31 + scene * 7 + line));
  if (scene >= memories) {
    lines.push(`{ memory_${reads} == "a":`, `    ${prose(reads + 3)}`, `- else:`, `    ${prose(reads + 5)}`, '}');
  }
  for (const option of ['a', 'b', 'c']) {
    lines.push(`+ [Take the way marked ${option}. # id: way-${option}]`);
    if (sets !== undefined) lines.push(`    ~ memory_${sets} = "${option}"`);
    lines.push(`    ${prose(scene + option.charCodeAt(0))}`, `    -> ${next}`);
  }
  return lines;
}

const WORDS =
  'the lamp a table two men someone paper slowly window snow hand nobody says waits turns counts again'.split(' ');

/** A sentence of about twenty words, always the same for a number. */
function prose(seed: number): string {
  const words: string[] = [];
  for (let word = 0, at = seed; word < 20; word++) {
    at = (at * 48_271 + 11) % 2_147_483_647;
    words.push(WORDS[at % WORDS.length] ?? '');
  }
  return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
}
