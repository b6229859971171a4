import type { InkLine } from '../../src/story/compile/scan-ink.ts';

/** Every knot and stitch that says something, numbered in the order of the ink. */
export class SceneNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #homes = new Map<InkLine, { knot: string; name: string }>();

  constructor(lines: readonly InkLine[]) {
    let knot = '';
    let name = '';
    for (const line of lines) {
      if (line.kind === 'knot') knot = name = line.text;
      if (line.kind === 'stitch') name = `${knot}.${line.text}`;
      if ((line.kind === 'knot' || line.kind === 'stitch') && !this.#numbers.has(name))
        this.#numbers.set(name, this.#numbers.size + 1);
      this.#homes.set(line, { knot, name });
    }
  }

  /** The number of the scene that a line stands in. */
  numberAt(line: InkLine): number {
    return this.#numbers.get(this.#homes.get(line)?.name ?? '') ?? 0;
  }

  /** The number of the scene a divert leads to; none where it ends the story. */
  numberOf(divert: InkLine): number | undefined {
    return this.named(divert.text.replace(/^->\s*/, ''), divert);
  }

  /** The number of a knot or stitch as it is named from where a line stands. */
  named(name: string, from: InkLine): number | undefined {
    const { knot = '' } = this.#homes.get(from) ?? {};
    return this.#numbers.get(`${knot}.${name}`) ?? this.#numbers.get(name);
  }
}
