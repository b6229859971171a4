/** What makes sentences heard. */
export interface Speaker {
  /** Whether it can speak a language without a network. */
  can(language: string): boolean;
  /** Says one sentence; resolves when it has been said or stopped, and never rejects. `rate` 1 is plain, `volume` 0 to 1. */
  say(sentence: string, options: { language: string; rate: number; volume: number }): Promise<void>;
  stop(): void;
  /** Names of the voices for a language, for the operator. */
  voices(language: string): readonly string[];
}
