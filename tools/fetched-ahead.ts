import { basename } from 'node:path';
import type { Rolldown } from 'vite';

/** Files of a build that its pages fetch before anything asks for them, by what they are of. */
export interface AheadFiles {
  /** The typefaces of every first screen. */
  readonly fonts: readonly string[];
  /** The Stage's code, the largest first. */
  readonly stage: readonly string[];
  /** Painted scenes by their names. */
  readonly scenes: ReadonlyMap<string, string>;
}

const STAGE = /\/src\/stage\/(stage|theatre)\.ts$/;
const SCENE = /(?:^|\/)assets\/art\/scenes\/[^/]+\.svg$/;
const FONT = /(?:oswald-latin-600|literata-latin-400|ibm-plex-mono-latin-400)-normal/;

/** Finds in a build what its pages are to fetch ahead. */
export class FetchedAhead {
  #fonts: readonly string[] = [];
  #stage: readonly string[] = [];
  #scenes: ReadonlyMap<string, string> = new Map();
  readonly #code = new Map<string, readonly string[]>();

  get files(): AheadFiles {
    return { fonts: this.#fonts, stage: this.#stage, scenes: this.#scenes };
  }

  /** The file of a module that is fetched by itself, and of all it imports at once that the page has not sent for. */
  codeOf(module: string): readonly string[] {
    return this.#code.get(module) ?? [];
  }

  /** Reads what the build has made. */
  read(bundle: Rolldown.OutputBundle): void {
    const code = Object.values(bundle).filter((part) => part.type === 'chunk');
    const entry = code.find((part) => part.isEntry);
    const stage = code.filter((part) => STAGE.test(part.facadeModuleId ?? ''));
    const known = reached(bundle, entry?.fileName);
    const beyond = (from: string) => [...reached(bundle, from)].filter((name) => !known.has(name));
    for (const { facadeModuleId, fileName } of code) {
      if (facadeModuleId) this.#code.set(facadeModuleId, beyond(fileName));
    }
    const size = (name: string) => (bundle[name] as Rolldown.OutputChunk).code.length;
    this.#stage = [...new Set(stage.flatMap((part) => beyond(part.fileName)))].sort(
      (one, other) => size(other) - size(one),
    );
    this.#scenes = new Map(
      Object.values(bundle).flatMap((part) => {
        if (part.type !== 'asset') return [];
        const drawn = part.originalFileNames.find((name) => SCENE.test(name));
        return drawn === undefined ? [] : [[basename(drawn, '.svg'), part.fileName] as const];
      }),
    );
    this.#fonts = Object.keys(bundle)
      .filter((name) => FONT.test(name))
      .sort();
  }
}

/** A chunk and all that it imports at once. */
function reached(bundle: Rolldown.OutputBundle, from: string | undefined, found = new Set<string>()): Set<string> {
  const part = from === undefined ? undefined : bundle[from];
  if (from === undefined || part?.type !== 'chunk' || found.has(from)) return found;
  found.add(from);
  for (const next of part.imports) reached(bundle, next, found);
  return found;
}
