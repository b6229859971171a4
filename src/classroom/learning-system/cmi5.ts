import * as v from 'valibot';
import {
  type Cmi5Launch,
  type LaunchData,
  readCmi5Launch,
  readLaunchData,
  readPreferences,
  webAddress,
} from './cmi5-launch.ts';
import type { LearningSystem, Standing } from './learning-system.ts';
import { fetchToken, RecordStore } from './record-store.ts';
import { moves, type Statement, Statements } from './statements.ts';

/** The store sets no bound; this one keeps a session's document from growing without end. */
const ROOM = 400_000;

/** Our own document beside the launch data. */
const STATE = 'three-against';

const stateSchema = v.object({ kept: v.string(), completed: v.boolean(), passed: v.boolean() });

/** What is kept between sessions: the place, and what may be stated only once. */
type Cmi5State = v.InferOutput<typeof stateSchema>;

/** Begins a session by cmi5; nothing where the address is no launch, or its token was given out before. */
export async function openCmi5(
  address: URL,
  now: () => number,
  newUuid: () => string,
): Promise<LearningSystem | undefined> {
  const launch = readCmi5Launch(address);
  if (!launch) return undefined;
  try {
    const token = await fetchToken(launch.fetch);
    if (token === undefined) return undefined;
    const store = new RecordStore(launch.endpoint, token);
    const agent = JSON.stringify(launch.actor);
    const about = { activityId: launch.activityId, agent, registration: launch.registration };
    const [data, preferences, state] = await Promise.all([
      store.read('activities/state', { ...about, stateId: 'LMS.LaunchData' }),
      store.read('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }),
      store.read('activities/state', { ...about, stateId: STATE }),
    ]);
    const launchData = readLaunchData(data);
    if (!launchData) return undefined;
    const kept = v.safeParse(stateSchema, state);
    const begun: Begun = {
      launch,
      launchData,
      store,
      where: { ...about, stateId: STATE },
      preferences: readPreferences(preferences),
      state: kept.success ? kept.output : { kept: '', completed: false, passed: false },
    };
    const session = new Cmi5(begun, now, newUuid);
    return (await session.begin()) ? session : undefined;
  } catch {
    return undefined;
  }
}

/** A launch with everything that was laid ready for it. */
interface Begun {
  readonly launch: Cmi5Launch;
  readonly launchData: LaunchData;
  readonly store: RecordStore;
  readonly where: Readonly<Record<string, string>>;
  readonly preferences: ReturnType<typeof readPreferences>;
  readonly state: Cmi5State;
}

class Cmi5 implements LearningSystem {
  readonly room = ROOM;
  readonly kept: string;
  readonly done: boolean;
  readonly recording: boolean;
  readonly languages: readonly string[];
  readonly quiet: boolean;
  readonly returnTo?: string;
  readonly #begun: Begun;
  readonly #statements: Statements;
  readonly #now: () => number;
  #since = 0;
  #before: Standing | undefined;
  #state: Cmi5State;
  #stored: Cmi5State;
  #waiting: Statement[] = [];
  #sending: Promise<boolean> | undefined;
  #over: Promise<void> | undefined;

  constructor(begun: Begun, now: () => number, newUuid: () => string) {
    const { launch, launchData, preferences, state } = begun;
    const { masteryScore, contextTemplate: template } = launchData;
    this.#begun = begun;
    this.#now = now;
    this.#statements = new Statements({
      ...launch,
      template,
      now,
      newUuid,
      ...(masteryScore === undefined ? {} : { masteryScore }),
    });
    this.kept = state.kept;
    this.done = state.completed;
    this.recording = launchData.launchMode === 'Normal';
    this.languages = preferences.languages;
    this.quiet = preferences.quiet;
    this.#state = state;
    this.#stored = state;
    const returnTo = webAddress(launchData.returnURL);
    if (returnTo !== undefined) this.returnTo = returnTo;
  }

  /** Says that the session has begun: the first statement of all. */
  begin(): Promise<boolean> {
    this.#since = this.#now();
    return this.#begun.store.state([this.#statements.initialized()]);
  }

  tell(told: Standing): void {
    if (!this.recording || this.#over) return;
    const { masteryScore } = this.#begun.launchData;
    const standing = masteryScore === undefined ? told : { ...told, pass: masteryScore };
    // What an earlier session told of is no news.
    if (this.#before !== undefined || this.kept === '')
      this.#waiting.push(...this.#statements.news(this.#before, standing));
    this.#before = standing;
    const { completes, passes } = moves(standing, this.#state.completed, this.#state.passed);
    if (passes) this.#waiting.push(this.#statements.passed(standing));
    if (completes) this.#waiting.push(this.#statements.completed(standing.seconds));
    const { completed, passed } = this.#state;
    this.#state = { kept: standing.kept, completed: completed || completes, passed: passed || passes };
  }

  commit(taken: (was: boolean) => void): void {
    if (!this.recording || this.#over || this.#sending) return;
    const [statements, state] = [this.#waiting, this.#state];
    if (statements.length === 0 && state === this.#stored) return;
    this.#waiting = [];
    this.#sending = this.#send(statements, state);
    void this.#sending.then((was) => {
      this.#sending = undefined;
      if (!was) this.#waiting = [...statements, ...this.#waiting];
      if (this.#over) return;
      taken(was);
      // What came meanwhile goes now; what was refused waits for the next time.
      if (was) this.commit(taken);
    });
  }

  end(): Promise<void> {
    this.#over ??= this.#end();
    return this.#over;
  }

  /** Everything in one last request, for nothing may follow `terminated`. It is not waited for: the page is going. */
  async #end(): Promise<void> {
    const { store, where } = this.#begun;
    const last = this.#statements.terminated((this.#now() - this.#since) / 1000);
    const kept = this.#state === this.#stored ? undefined : store.write(where, this.#state);
    await Promise.all([kept, store.state([...this.#waiting, last])]);
  }

  async #send(statements: readonly Statement[], state: Cmi5State): Promise<boolean> {
    const { store, where } = this.#begun;
    if (statements.length > 0 && !(await store.state(statements))) return false;
    if (state === this.#stored) return true;
    if (!(await store.write(where, state))) return false;
    this.#stored = state;
    return true;
  }
}
