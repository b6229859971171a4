import type { Scene } from 'phaser';
import type { Ballot } from './figures/ballot.ts';
import type { Row } from './figures/row.ts';
import type { Sheet } from './sheet.ts';
import type { Strip } from './strip.ts';

const TICK = 220;
const FADE = 160;
const SLIDE = 260;

/** A whole stroke through a name, and how long it is looked at. */
const STROKE = 380;
const LOOKED_AT = 420;

/** A menu leaves: the pencil ticks what was taken, the others fade, and the strip slides under the sheet. Milliseconds it takes. */
export function farewell(scene: Scene, strips: readonly (readonly [string, Strip])[], taken: string): number {
  for (const [id, strip] of strips) {
    if (id === taken) tickAndSlide(scene, strip);
    else fade(scene, strip);
  }
  return TICK + FADE + SLIDE;
}

/** The list leaves: the name is struck, from as far as the hand had come, and then everything fades. Milliseconds it takes. */
export function strikeAndFade(
  scene: Scene,
  list: { ballot: Ballot; rows: readonly Row[]; struck: Row | undefined; from: number },
): number {
  const { ballot, rows, struck, from } = list;
  const stroke = struck ? STROKE * (1 - from) + 1 : 0;
  if (struck) {
    scene.tweens.addCounter({
      from,
      to: 1,
      duration: stroke,
      ease: 'Quad.easeInOut',
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 1;
        struck.strike(share);
        ballot.point(struck, share);
      },
    });
  }
  const looked = struck ? LOOKED_AT : 0;
  scene.tweens.add({
    targets: [ballot.root, ballot.pencil, ...rows.map(({ root }) => root)],
    alpha: 0,
    delay: stroke + looked,
    duration: FADE * 1.5,
    onComplete: () => {
      ballot.destroy();
      for (const row of rows) row.destroy();
    },
  });
  return stroke + looked + FADE * 1.5;
}

/** The sheet comes up to its place. Milliseconds it takes. */
export function sheetArrives(scene: Scene, sheet: Sheet): number {
  sheet.rise = 14;
  scene.tweens.killTweensOf(sheet);
  scene.tweens.add({ targets: sheet, rise: 0, duration: 320, ease: 'Cubic.easeOut', onUpdate: () => sheet.lift() });
  sheet.lift();
  return 340;
}

function fade(scene: Scene, strip: Strip): void {
  scene.tweens.add({
    targets: strip.root,
    alpha: 0,
    duration: FADE,
    ease: 'Quad.easeInOut',
    onComplete: () => strip.destroy(),
  });
}

function tickAndSlide(scene: Scene, strip: Strip): void {
  if (strip.state) strip.show({ ...strip.state, lit: 'taken' });
  const tick = strip.tick();
  tick?.setCrop(0, 0, 0, tick.height);
  scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration: TICK,
    ease: 'Quad.easeInOut',
    onUpdate: (tween) => tick?.setCrop(0, 0, tick.width * (tween.getValue() ?? 1), tick.height),
  });
  scene.tweens.add({
    targets: strip.root,
    y: strip.root.y - (strip.state?.place.height ?? 60),
    alpha: 0,
    delay: TICK,
    duration: SLIDE,
    ease: 'Quad.easeInOut',
    onComplete: () => {
      tick?.destroy();
      strip.destroy();
    },
  });
}
