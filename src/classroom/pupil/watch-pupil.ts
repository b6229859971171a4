import type { PupilWork } from './pupil-work.ts';

/** Takes down that the pupil is at it, and which evidence cards are opened. */
export function watchPupil(work: PupilWork): void {
  for (const event of ['pointerdown', 'keydown'] as const)
    document.addEventListener(event, () => work.touch(), { capture: true });
  document.addEventListener('visibilitychange', () => work.inSight(document.visibilityState === 'visible'));
  document.addEventListener(
    'click',
    ({ target }) => {
      const claim =
        target instanceof Element ? target.closest<HTMLElement>('button[data-claim]')?.dataset.claim : undefined;
      const { evidence } = work.now;
      if (claim === undefined || !work.playing || evidence.includes(claim)) return;
      work.change({ evidence: [...evidence, claim] });
    },
    { capture: true },
  );
}
