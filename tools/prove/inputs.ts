import type { Fault } from '../../src/story/compile/fault.ts';

/** Values passed into routes: by route, by ink variable. */
export type Inputs = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Where the values passed into routes are declared, from the project's folder. */
export const INPUTS_FILE = 'stories/shared/inputs.json';

/** Reads the declared inputs, or says what is wrong with them. */
export function readInputs(text: string): { inputs: Inputs; faults: Fault[] } {
  const faults: Fault[] = [];
  const say = (message: string) => faults.push({ file: INPUTS_FILE, line: 0, message });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause));
  }
  const inputs: Record<string, Record<string, string[]>> = {};
  for (const [route, variables] of entriesOf(value)) {
    const of: Record<string, string[]> = {};
    for (const [name, values] of entriesOf(variables)) {
      const texts = Array.isArray(values) ? values.filter((it) => typeof it === 'string') : [];
      if (texts.length === 0 || texts.length !== (values as unknown[]).length) {
        say(`"${route}" "${name}" is not a list of texts`);
      } else {
        of[name] = texts;
      }
    }
    inputs[route] = of;
  }
  return { inputs, faults };
}

/** Every combination of the values passed into a route; one empty combination where nothing is passed in. */
export function combinations(variables: Readonly<Record<string, readonly string[]>> = {}): Record<string, string>[] {
  return Object.entries(variables).reduce<Record<string, string>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
