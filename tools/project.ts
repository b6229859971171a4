import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStories, type Stories, type StoryFiles, type Surroundings } from '../src/story/compile/stories.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Text of every ink and names file, by its path from the project's folder. */
export function storyFiles(root = ROOT): StoryFiles {
  const folder = join(root, 'stories');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => /\.ink$|(^|[./\\])names\.json$/.test(name))
      .map((name) => join(folder, name))
      .map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

/** What the stories may name: claims of the ledger, lights, and the real people in both spellings. */
export function surroundings(root = ROOT): Surroundings {
  const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
  const claims = json<{ id: string }[]>('assets/ledger/claims.json');
  const lights = json<Record<string, unknown>>('assets/art/lights.json');
  const people = existsSync(join(root, 'stories/shared/real-names.json'))
    ? json<Record<string, string[]>>('stories/shared/real-names.json')
    : {};
  return {
    claims: new Set(claims.map(({ id }) => id)),
    lights: new Set(Object.keys(lights)),
    realNames: Object.fromEntries(Object.entries(people).map(([language, names]) => [language, new Set(names)])),
  };
}

/** Every route of the project, compiled and checked. */
export function projectStories(root = ROOT): Stories {
  return readStories(storyFiles(root), surroundings(root));
}
