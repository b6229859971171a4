/** An act as it was done: which one, and by which choice. */
export interface ActDone {
  readonly act: string;
  /** The act's name in the language of play. */
  readonly name: string;
  readonly choice: string;
  readonly words: string;
}

/** A question that has been answered. */
export interface QuestionAnswered {
  readonly key: string;
  readonly question: string;
  readonly text: string;
}

/** How a play and the work on it stand: all that a learning system is ever told. */
export interface Standing {
  /** What is needed to go on from here on any machine, within the system's room. */
  readonly kept: string;
  readonly route: string;
  /** Title of the route in the language of play. */
  readonly title: string;
  readonly language: string;
  /** Id and title of the chapter that is being read; empty outside of one. */
  readonly chapter: string;
  readonly chapterTitle: string;
  /** How far it has come, 0 to 1. */
  readonly progress: number;
  readonly done: boolean;
  /** Share of the tasks that have been answered, 0 to 1; absent where no score is told. */
  readonly score?: number;
  /** The share from which it counts as passed, where the teacher set one. */
  readonly pass?: number;
  /** Seconds at it since the page was opened; idle time is not counted. */
  readonly seconds: number;
  /** How many choices have been taken. */
  readonly choices: number;
  readonly acts: readonly ActDone[];
  readonly answers: readonly QuestionAnswered[];
  /** Ids of the evidence cards that were opened. */
  readonly evidence: readonly string[];
}

/** A learning system that has launched the game, by whatever standard. No call of it ever throws. */
export interface LearningSystem {
  /** The most characters that `kept` may have. */
  readonly room: number;
  /** What was kept the last time; empty at the first. */
  readonly kept: string;
  /** It was completed in an earlier session. */
  readonly done: boolean;
  /** False where it was opened only to look around or to look back: nothing is told then. */
  readonly recording: boolean;
  /** Languages the learner prefers, the first the most. */
  readonly languages: readonly string[];
  /** The learner wants no sound. */
  readonly quiet: boolean;
  /** Where the learner is to go on leaving, if the system says so. */
  readonly returnTo?: string;
  /** Lets it know how things stand. */
  tell(standing: Standing): void;
  /** Has what was told kept for good; `taken` is called with whether it was. */
  commit(taken: (was: boolean) => void): void;
  /** Ends the session, once; resolves when nothing more is on its way. */
  end(): Promise<void>;
}

/** Whether a standing is one with which the teacher's mark is reached. */
export function isPassed({ done, score, pass }: Standing): boolean {
  return done && score !== undefined && pass !== undefined && score >= pass;
}
