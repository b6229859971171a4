import { assign, fromPromise, raise, setup } from 'xstate';

/** How a visit came to its end. `looked`: never got as far as the story; `cut`: the machine went down under it. */
export type HowEnded = 'finished' | 'left' | 'restarted' | 'looked' | 'operator' | 'cut';

export const HOW_ENDED: readonly HowEnded[] = ['finished', 'left', 'restarted', 'looked', 'operator', 'cut'];

/** What happens at a kiosk. `words` is how many stand on the screen to be read. */
export type VisitEvent =
  | { readonly type: 'TOUCH' | 'HERE' | 'SPEAKS' | 'SILENT' | 'ENDED' | 'RESTART' | 'FINISH' | 'OPERATOR' | 'LEAVE' }
  /** The story cannot go on. */
  | { readonly type: 'FAIL' }
  /** A visit goes on that stood here before the page was opened anew; and the ending is turned back from. */
  | { readonly type: 'RESUME' | 'REOPEN' }
  | { readonly type: 'LANGUAGE'; readonly language: string }
  | { readonly type: 'ROUTE'; readonly route: string }
  | { readonly type: 'ACTIVITY'; readonly words: number };

/** The times a kiosk keeps, in seconds, and how many routes it offers. */
export interface VisitInput {
  readonly story: number;
  readonly menus: number;
  readonly countdown: number;
  readonly languages: number;
  readonly routes: number;
}

/** What is to be cleared away, and what comes after it. */
export interface Clearing {
  /** `nobody`: there was no visit. */
  readonly how: HowEnded | 'nobody';
  readonly next: 'attract' | 'visit' | 'operator';
}

interface VisitContext extends VisitInput, Clearing {
  readonly words: number;
  /** On a screen that only asks for a choice. */
  readonly asking: boolean;
}

/** Words a visitor is taken to read in a minute. */
const READING_PACE = 150;

/** The longest that a screen is waited for, seconds, however long it takes to read: whoever reads on has scrolled by then. */
const LONGEST_WAIT = 600;

/** How long the operator's page stays open untouched, milliseconds. */
export const OPERATOR_IDLE = 120_000;

/** How long a visitor may be still before the question, milliseconds. */
export function idleTime({ asking, menus, story, words }: Omit<VisitContext, keyof Clearing>): number {
  if (asking) return menus * 1000;
  return Math.max(story, Math.min((2 * words * 60) / READING_PACE, LONGEST_WAIT)) * 1000;
}

/**
 * One kiosk, from the attract loop through a visit and back. It holds no picture and no word: it says where a visit is,
 * and has everything cleared away after each.
 */
export const visitMachine = setup({
  types: {
    context: {} as VisitContext,
    events: {} as VisitEvent,
    input: {} as VisitInput,
  },
  actors: { clear: fromPromise<void, Clearing>(async () => {}) },
  actions: { distrust: () => {}, ask: () => {} },
  delays: {
    idle: ({ context }) => idleTime(context),
    countdown: ({ context }) => context.countdown * 1000,
    operatorIdle: OPERATOR_IDLE,
  },
  guards: {
    oneRoute: ({ context }) => context.routes < 2,
    oneLanguage: ({ context }) => context.languages < 2,
    thenVisit: ({ context }) => context.next === 'visit',
    thenOperator: ({ context }) => context.next === 'operator',
  },
}).createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ ...input, words: 0, asking: true, how: 'nobody', next: 'attract' }),
  initial: 'clearing',
  states: {
    attract: {
      on: {
        TOUCH: { target: 'clearing', actions: assign({ next: 'visit', how: 'nobody' }) },
        OPERATOR: { target: 'clearing', actions: assign({ next: 'operator', how: 'nobody' }) },
        RESUME: 'visit.where.story',
      },
    },
    visit: {
      type: 'parallel',
      on: {
        RESTART: { target: 'clearing', actions: assign({ next: 'visit', how: 'restarted' }) },
        FAIL: { target: 'clearing', actions: assign({ next: 'attract' }) },
        FINISH: { target: 'clearing', actions: assign({ next: 'attract', how: 'finished' }) },
        OPERATOR: { target: 'clearing', actions: assign({ next: 'operator', how: 'operator' }) },
      },
      states: {
        where: {
          initial: 'language',
          states: {
            language: {
              entry: assign({ asking: true, how: 'looked' }),
              always: { guard: 'oneLanguage', target: 'route' },
              on: { LANGUAGE: 'route' },
            },
            route: {
              entry: assign({ asking: true, how: 'looked' }),
              always: { guard: 'oneRoute', target: 'story' },
              on: { ROUTE: 'story' },
            },
            story: {
              // The time allowed on the menu before does not run on into the story.
              entry: [assign({ asking: false, how: 'left' }), raise({ type: 'ACTIVITY', words: 0 })],
              on: { ENDED: 'ending' },
            },
            ending: { entry: assign({ how: 'finished' }), on: { REOPEN: 'story' } },
          },
        },
        watch: {
          initial: 'awake',
          states: {
            awake: {
              after: { idle: 'asked' },
              on: {
                ACTIVITY: { target: 'awake', reenter: true, actions: assign({ words: ({ event }) => event.words }) },
                SPEAKS: 'resting',
              },
            },
            resting: {
              on: { SILENT: 'awake', ACTIVITY: { actions: assign({ words: ({ event }) => event.words }) } },
            },
            asked: {
              entry: 'ask',
              after: { countdown: { target: '#kiosk.clearing', actions: assign({ next: 'attract' }) } },
              on: { HERE: 'awake' },
            },
          },
        },
      },
    },
    operator: {
      after: { operatorIdle: 'clearing' },
      on: { LEAVE: 'clearing', ACTIVITY: { target: 'operator', reenter: true } },
      exit: assign({ next: 'attract', how: 'nobody' }),
    },
    clearing: {
      invoke: {
        src: 'clear',
        input: ({ context: { how, next } }) => ({ how, next }),
        onDone: [
          { guard: 'thenVisit', target: 'visit' },
          { guard: 'thenOperator', target: 'operator' },
          { target: 'attract' },
        ],
        onError: { target: 'attract', actions: 'distrust' },
      },
      exit: assign({ how: 'nobody', words: 0, asking: true }),
    },
  },
});
