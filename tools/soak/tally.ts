/** Visits by how they ended, by language and ending; faults and reloads. */
export type Counts = Readonly<Record<string, number>>;

/** What is known of a visit when it is over. */
export interface Visit {
  readonly how: string;
  readonly language?: string;
  readonly ending?: string;
}

/** Counts what the soak itself has done, to be compared with what the kiosk has counted. */
export class Tally {
  readonly #counts = new Map<string, number>();

  visit({ how, language, ending }: Visit): void {
    this.add('visits');
    this.add(`how ${how}`);
    if (language !== undefined) this.add(`language ${language}`);
    if (ending !== undefined) this.add(`ending ${ending}`);
  }

  add(name: string, by = 1): void {
    if (by > 0) this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  get counts(): Counts {
    return Object.fromEntries([...this.#counts].sort());
  }
}
