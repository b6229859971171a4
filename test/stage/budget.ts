/** What the look of the game may cost a machine, in one place; the tests beside it hold every number. */
export const BUDGET = {
  /** Bytes of one scene as the project's server sends it (brotli). */
  scene: 20_000,
  /** The same for a scene that holds a crowd. */
  crowdedScene: 30_000,
  crowded: ['great-hall', 'counting-room', 'funeral-train', 'red-square', 'ballot-table', 'title'],
  /** Bytes of one thing that is done by hand, or of one paper. */
  piece: 6000,
  /** Planes of a scene, each a texture. */
  planes: { least: 3, most: 7 },
  /** Draw calls of a frame. */
  drawCalls: 64,
  /** How many times over the window is painted in one frame, all told. */
  screens: 4,
  /** What of that is a scene's; the papers before it have the rest. */
  sceneScreens: 3.4,
  /** Texture memory of a scene with its papers at 1920 × 1080, in megabytes; all of it is given back when the scene is left. */
  textureMegabytes: 72,
  /** Large changes of light in one second; the standard draws the line at three. */
  flashes: 1,
} as const;
