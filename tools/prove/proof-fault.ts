import type { Way } from './paths.ts';
import type { Place } from './source-places.ts';

/** What the prover can find wrong. */
export type ProofFaultCode =
  | 'ink-error'
  | 'ink-warning'
  | 'dry-menu'
  | 'endless'
  | 'no-way-out'
  | 'unmarked-loop'
  | 'unreached'
  | 'ending-out-of-reach'
  | 'act-without-deed'
  | 'act-without-file'
  | 'record-of-no-act'
  | 'record-swallowed'
  | 'id-twice'
  | 'menu-too-long'
  | 'choice-too-long'
  | 'too-many-states'
  | 'chance'
  | 'input';

/** A fault of a route, with where it is written and the shortest way to meet it. */
export interface ProofFault {
  readonly code: ProofFaultCode;
  readonly route: string;
  readonly place?: Place;
  readonly message: string;
  /** Absent where there is no way to it: what cannot be reached. */
  readonly way?: Way;
}

/** One fault as lines that editors and people can follow. `inputs` are the combinations a way may begin with. */
export function proofFaultText(fault: ProofFault, inputs: readonly Readonly<Record<string, string>>[]): string {
  const { code, route, place, message, way } = fault;
  const where = place ? `${place.file}:${place.line}: ` : '';
  const first = `${where}${message} [${route}, ${code}]`;
  if (!way) return first;
  const given = Object.entries(inputs[way.input] ?? {}).map(([name, value]) => `${name}=${value}`);
  const from = given.length > 0 ? ` with ${given.join(', ')}` : '';
  const path = way.ids.length > 0 ? way.ids.join(',') : '(from the first word)';
  return `${first}\n    path${from}: ${path}`;
}

/**
 * Gathers faults. The same fault at the same place is told once, with the way it was met first: states are looked at in
 * the order of their distance, so that way is a shortest one, and only that one is worked out.
 */
export class ProofFaults {
  readonly #faults = new Map<string, ProofFault>();

  add(fault: Omit<ProofFault, 'way'>, way?: () => Way): void {
    const { code, route, place, message } = fault;
    const key = JSON.stringify([route, place?.file ?? '', place?.line ?? 0, code, message]);
    if (!this.#faults.has(key)) this.#faults.set(key, { ...fault, ...(way ? { way: way() } : {}) });
  }

  /** Every fault, in the order of routes, files and lines. */
  get all(): ProofFault[] {
    return [...this.#faults.values()].sort(
      (a, b) =>
        compare(a.route, b.route) ||
        compare(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
