import type { Store } from '../play/store.ts';
import type { StageMode } from './context.ts';

/** Resolves when the Stage stands, or is known not to: until then nothing else should ask for the line. */
export function stageRaised(stage: Store<StageMode>): Promise<void> {
  return new Promise((done) => {
    if (stage.now !== 'loading') done();
    else {
      const stop = stage.subscribe(() => {
        stop();
        done();
      });
    }
  });
}
