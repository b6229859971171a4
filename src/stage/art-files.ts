import { AssetFault } from './asset-fault.ts';
import type { Wish } from './backdrop.ts';
import { type Extent, isUpright } from './density.ts';

const SCENES = import.meta.glob<string>('../../assets/art/scenes/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const PIECES = import.meta.glob<string>(['../../assets/art/ui/*.svg', '../../assets/art/figures-ui/*.svg'], {
  query: '?url',
  import: 'default',
  eager: true,
});

const fetched = new Map<string, Promise<string>>();

/** The drawing of a picture for a window of this shape, as SVG text. Rejects with an `AssetFault`. */
export function fetchPicture(
  { kind, name }: Pick<Wish, 'kind' | 'name'>,
  window: Pick<Extent, 'width' | 'height'>,
): Promise<string> {
  const upright = `${name}-portrait`;
  if (kind === 'table') return fetchPiece(isUpright(window) ? upright : name);
  return fetchArt(SCENES, isUpright(window) && hasScene(upright) ? upright : name);
}

/** True where there is a picture of that scene. */
function hasScene(name: string): boolean {
  return pathOf(SCENES, name) !== undefined;
}

/** The drawing of a thing on the table as SVG text. Rejects with an `AssetFault`. */
export function fetchPiece(name: string): Promise<string> {
  return fetchArt(PIECES, name);
}

function fetchArt(files: Readonly<Record<string, string>>, name: string): Promise<string> {
  const url = pathOf(files, name);
  if (url === undefined) return Promise.reject(new AssetFault(name));
  const known = fetched.get(url);
  if (known) return known;
  const coming = fetchText(name, url);
  fetched.set(url, coming);
  // A picture that was out of reach once may be in reach the next time it is wanted.
  coming.catch(() => fetched.delete(url));
  return coming;
}

async function fetchText(name: string, url: string): Promise<string> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return await answer.text();
  } catch (cause) {
    throw new AssetFault(name, { cause });
  }
}

function pathOf(files: Readonly<Record<string, string>>, name: string): string | undefined {
  const end = `/${name}.svg`;
  return Object.entries(files).find(([path]) => path.endsWith(end))?.[1];
}
