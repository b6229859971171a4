import { Core, type Game } from 'phaser';

/** Frames that are let pass, frames that are watched after them, and the milliseconds that one of these may take. */
const PASSED = 8;
const WATCHED = 40;
const SLOW = 50;

/** A gap longer than this is a page that was out of sight, not a slow frame. */
const GAP = 600;

/** Calls back once if the next frames, while everything moves, come slower than 20 a second. Returns what ends the watch. */
export function watchPace(game: Game, moving: () => boolean, tooSlow: () => void): () => void {
  let last = 0;
  let frames = -PASSED;
  let spent = 0;
  const end = () => game.events.off(Core.Events.POST_RENDER, look);
  const look = () => {
    const now = performance.now();
    const took = now - last;
    last = now;
    if (!moving() || document.hidden || took > GAP) return;
    frames += 1;
    if (frames <= 0) return;
    spent += took;
    if (frames < WATCHED) return;
    end();
    if (spent / frames > SLOW) tooSlow();
  };
  game.events.on(Core.Events.POST_RENDER, look);
  return end;
}
