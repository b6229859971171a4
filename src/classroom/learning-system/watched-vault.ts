import { MemoryVault } from '../../play/vault.ts';

/**
 * Keeps everything in memory and tells what is kept: what lasts, the learning system keeps, so that it is there on any
 * machine and nothing of one pupil is left on a shared one.
 */
export class WatchedVault extends MemoryVault {
  #watch: (key: string, value: unknown) => void = () => {};

  watch(told: (key: string, value: unknown) => void): void {
    this.#watch = told;
  }

  override async put(key: string, value: unknown): Promise<void> {
    await super.put(key, value);
    this.#watch(key, value);
  }
}
