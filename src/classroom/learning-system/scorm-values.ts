/** Reads and sets what a SCORM runtime holds, by the names of its functions. No call throws. */
export class ScormValues {
  readonly #api: Readonly<Record<string, unknown>>;
  readonly #prefix: string;
  readonly #said = new Map<string, string>();
  #unkept = false;

  /** `prefix` is what the functions' names begin with: `LMS` in 1.2, nothing in 2004. */
  constructor(api: object, prefix: string) {
    this.#api = api as Readonly<Record<string, unknown>>;
    this.#prefix = prefix;
  }

  /** Whether anything has been set since it was last committed. */
  get unkept(): boolean {
    return this.#unkept;
  }

  /** Calls a function that answers whether it worked. */
  does(name: string): boolean {
    return this.#call(name, '') === 'true';
  }

  get(element: string): string {
    return this.#call('GetValue', element) ?? '';
  }

  /** Sets a value, unless that is what was set last; false where the runtime did not take it. */
  set(element: string, value: string): boolean {
    if (this.#said.get(element) === value) return true;
    if (this.#call('SetValue', element, value) !== 'true') return false;
    this.#said.set(element, value);
    this.#unkept = true;
    return true;
  }

  commit(): boolean {
    if (!this.#unkept) return true;
    const kept = this.does('Commit');
    if (kept) this.#unkept = false;
    return kept;
  }

  #call(name: string, ...given: string[]): string | undefined {
    const act = this.#api[this.#prefix + name];
    if (typeof act !== 'function') return undefined;
    try {
      // As a method: a runtime may ask for its own object. Some answer with a boolean.
      return String(act.apply(this.#api, given) ?? '');
    } catch {
      return undefined;
    }
  }
}
