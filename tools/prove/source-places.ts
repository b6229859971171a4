import type { Code } from './code.ts';

/** A line of ink. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What of the compiler's own tree is looked at here; its classes are not those of the runtime. */
interface ParsedObject {
  readonly path: { toString(): string };
  readonly ownDebugMetadata: { readonly startLineNumber: number; readonly fileName: string | null } | null;
  readonly content?: readonly ParsedObject[];
  readonly namedContent?: ReadonlyMap<string, ParsedObject>;
}

/**
 * Where each item of the code was written. The JSON that is played no longer knows; the compiler's own tree, which has
 * the same paths, does.
 */
export class SourcePlaces {
  readonly #places: readonly (Place | undefined)[];
  /** Whether the line is the item's own, and not that of what it lies in. */
  readonly #own: readonly boolean[];

  /** `compiled` is the compiler's root container, `main` the file it compiled. Without them no place is known. */
  constructor(code: Code, main = '', compiled?: unknown) {
    const byPath = new Map<string, Place>();
    if (compiled) gather(compiled as ParsedObject, main, byPath);
    const places: (Place | undefined)[] = [];
    const own: boolean[] = [];
    for (const item of code.items) {
      const found = byPath.get(item.path.toString());
      // Parents come before their content, so theirs are known already.
      const inherited = places[code.numberOf(item.parent)];
      places.push(found ?? inherited);
      own.push(found !== undefined);
    }
    this.#places = places;
    this.#own = own;
  }

  at(item: number): Place | undefined {
    return this.#places[item];
  }

  ownAt(item: number): Place | undefined {
    return this.#own[item] ? this.#places[item] : undefined;
  }

  /** Every file that something of the code was written in. */
  get files(): ReadonlySet<string> {
    return new Set(this.#places.flatMap((place) => (place ? [place.file] : [])));
  }

  /** One number for each line, by item. */
  get lines(): Int32Array {
    const numbers = new Map<string, number>();
    return Int32Array.from(this.#places, (place) => {
      if (!place) return -1;
      const key = `${place.file}:${place.line}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  }
}

function gather(item: ParsedObject, main: string, places: Map<string, Place>): void {
  const own = item.ownDebugMetadata;
  if (own) places.set(item.path.toString(), { file: fileOf(own.fileName ?? main, main), line: own.startLineNumber });
  const listed = item.content ?? [];
  for (const child of listed) gather(child, main, places);
  for (const child of item.namedContent?.values() ?? []) if (!listed.includes(child)) gather(child, main, places);
}

/** Included files are known by the name they are included by, which is sought from the main file's folder. */
function fileOf(name: string, main: string): string {
  return name === main ? main : (main.replace(/[^/]*$/, '') + name).replace(/[^/]+\/\.\.\//g, '');
}
