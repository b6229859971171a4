import { Core, type Game } from 'phaser';

/** Frames that are let pass, frames that are watched after them, and the milliseconds that one of these may take. */
const PASSED = 3;
const WATCHED = 40;
const SLOW = 50;

/** No frame counts for more: one long gap is a page that was out of sight, not a slow machine. */
const MOST = 400;

/** Calls back once if the next frames, while everything moves, come slower than 20 a second. Returns what ends the watch. */
export function watchPace(game: Game, moving: () => boolean, tooSlow: () => void): () => void {
  let last = performance.now();
  let frames = -PASSED;
  let spent = 0;
  const end = () => game.events.off(Core.Events.POST_RENDER, look);
  const look = () => {
    const now = performance.now();
    const took = Math.min(now - last, MOST);
    last = now;
    if (!moving() || document.hidden) return;
    frames += 1;
    if (frames <= 0) return;
    spent += took;
    const slow = spent > WATCHED * SLOW;
    if (!slow && frames < WATCHED) return;
    end();
    if (slow) tooSlow();
  };
  game.events.on(Core.Events.POST_RENDER, look);
  return end;
}
