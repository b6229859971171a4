import { Core, type Game, type Renderer, Textures } from 'phaser';

/** Called before a game boots: gives it what it would wait for. */
export function spareWaiting(game: Game): void {
  game.events.once(Core.Events.BOOT, () => {
    giveOwnTextures(game);
    // Phaser's own are never there before its constructor is done.
    queueMicrotask(() => {
      game.textures.emit(Textures.Events.READY);
      orderProgram(game);
    });
  });
}

/**
 * Hands Phaser its own three small textures at once. It would have the browser decode them from pictures, and starts
 * nothing before they are there: four turns of the page that a slow machine feels.
 */
function giveOwnTextures(game: Game): void {
  for (const [key, side, value] of OWN) {
    game.textures.addUint8Array(key, new Uint8Array(side * side * 4).fill(value), side, side);
  }
}

/** Name, side in pixels, and what each byte of it is: nothing, white, white. */
const OWN = [
  ['__DEFAULT', 32, 0],
  ['__MISSING', 32, 255],
  ['__WHITE', 4, 255],
] as const;

/** Phaser's settings by which it does not make them itself. */
export const NO_OWN_TEXTURES = { default: null, missing: null, white: null };

/**
 * Orders the program that paints pictures from the graphics driver, which builds it while the page goes on. What is painted
 * before `programsBuilt` is left out of its frame.
 */
function orderProgram(game: Game): void {
  Object.assign(game.config, { skipUnreadyShaders: true });
  const { renderNodes } = game.renderer as Renderer.WebGL.WebGLRenderer;
  const quads = renderNodes.getNode('BatchHandlerQuad') as Renderer.WebGL.RenderNodes.BatchHandlerQuad;
  quads.programManager.getCurrentProgramSuite();
}

/**
 * Waits for the programs that have been ordered. From then on each is waited for where it is first used, so that no frame
 * misses what it should show.
 */
export function programsBuilt(game: Game): void {
  Object.assign(game.config, { skipUnreadyShaders: false });
  const { shaderProgramFactory } = game.renderer as Renderer.WebGL.WebGLRenderer;
  for (const program of Object.values(shaderProgramFactory.programs as Programs)) {
    if (program.compiling) program._completeProgram();
  }
}

/** As Phaser has them; that it asks the driver and then reads what a program takes, its types leave out. */
type Programs = Readonly<Record<string, Renderer.WebGL.Wrappers.WebGLProgramWrapper & { _completeProgram(): void }>>;
