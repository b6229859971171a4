import { type CallStack, Ink, type InkObject } from './ink-classes.ts';

/** The fields of inkjs's state that the prover sets and reads directly; private there, so checked once a story. */
interface StateInsides {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  _evaluationStack: InkObject[];
  _currentErrors: string[] | null;
  _currentWarnings: string[] | null;
  _patch: unknown;
}

interface VariablesInsides {
  _globalVariables: Map<string, InkObject>;
}

/** Opens a compiled story as the prover needs it, and makes sure that inkjs still looks inside as it did. */
export function openInk(json: string): Ink {
  const story = new Ink(json);
  // Another PRNG seed at every start would make two runs differ.
  story.state.storySeed = 1;
  story.allowExternalFunctionFallbacks = true;
  const state = story.state as unknown as Record<string, unknown>;
  const variables = story.variablesState as unknown as Record<string, unknown>;
  const known =
    state._visitCounts instanceof Map &&
    state._turnIndices instanceof Map &&
    Array.isArray(state._evaluationStack) &&
    '_patch' in state &&
    variables._globalVariables instanceof Map;
  if (!known) throw new Error('inkjs has changed inside; tools/prove/ink-insides.ts must follow it');
  return story;
}

/** Everything of a state of ink that the past can have left in it, where one choice is about to be taken. */
export interface InkPast {
  readonly globals: ReadonlyMap<string, InkObject>;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly turn: number;
  /** Call stack to go on with; at the start of the story there is none. */
  readonly thread?: CallStack.Thread;
}

/** Puts a story into a past, as inkjs's own load would, without a detour through text. */
export function enterPast(story: Ink, { globals, visits, turns, turn, thread }: InkPast): void {
  const state = story.state;
  const insides = state as unknown as StateInsides;
  insides._patch = null;
  insides._visitCounts = new Map(visits);
  insides._turnIndices = new Map(turns);
  insides._evaluationStack.length = 0;
  insides._currentErrors = null;
  insides._currentWarnings = null;
  state.currentTurnIndex = turn;
  state.storySeed = 1;
  state.previousRandom = 0;
  state.didSafeExit = false;
  state.generatedChoices.length = 0;
  state.ResetOutput();
  state.callStack.Reset();
  if (thread) state.callStack.currentThread = thread;
  else state.GoToStart();
  story.variablesState.patch = null;
  story.variablesState.callStack = state.callStack;
  (story.variablesState as unknown as VariablesInsides)._globalVariables = new Map(globals);
}

/** The counts and variables a story holds now. */
export function readPast(story: Ink): {
  globals: ReadonlyMap<string, InkObject>;
  visits: ReadonlyMap<string, number>;
  turns: ReadonlyMap<string, number>;
} {
  const insides = story.state as unknown as StateInsides;
  const { _globalVariables } = story.variablesState as unknown as VariablesInsides;
  return { globals: _globalVariables, visits: insides._visitCounts, turns: insides._turnIndices };
}
