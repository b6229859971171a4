import { Core, Game, Renderer, Scale, WEBGL } from 'phaser';
import { INK } from './colours.ts';
import { type Extent, extentOf } from './density.ts';
import { Heartbeat } from './heartbeat.ts';
import { watchPace } from './pace.ts';
import { NO_OWN_TEXTURES, programsBuilt, spareWaiting } from './phaser/boot.ts';
import type { Stage, StageMode, StageOptions } from './stage.ts';
import { type Holdings, TableScene } from './table-scene.ts';
import { closeSurface, openSurface, type Surface } from './webgl.ts';

/** What the Stage holds and what the last frame took. */
export interface TheatreReport extends Holdings {
  readonly mode: StageMode;
  /** All textures of the game, painted words and Phaser's own included. */
  readonly allTextures: number;
  readonly drawCalls: number;
  readonly frames: number;
}

/** The house around the scene: canvas, game, window, and what happens when the graphics are lost. */
export class Theatre implements Stage {
  readonly #options: StageOptions;
  readonly #ends: (() => void)[] = [];
  #surface: Surface | undefined;
  #game: Game | undefined;
  #heart: Heartbeat | undefined;
  #scene: TableScene | undefined;
  #still = false;
  #extent: Extent;
  #frames = 0;
  #drawCalls = 0;
  #closed = false;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#extent = extentOf(1, 1, 1, false);
  }

  get mode(): StageMode {
    return this.#still ? 'still' : 'up';
  }

  /** Starts the game on a surface; resolves when its scene can be drawn on. */
  async open(surface: Surface): Promise<void> {
    this.#surface = surface;
    this.#still = this.#options.force ? this.#options.force === 'still' : this.#still || surface.software;
    this.#extent = this.#measured();
    this.#watchSurface(surface);
    const { game, scene } = await this.#start(surface);
    if (this.#closed) {
      endGame(game);
      return;
    }
    this.#game = game;
    this.#scene = scene;
    this.#resize();
    this.#watchWindow();
    game.renderer.on(Renderer.Events.POST_RENDER, () => {
      this.#frames += 1;
    });
    this.#countDraws(surface.gl);
    if (this.#still) this.#heart?.hold();
  }

  async settled(): Promise<void> {
    await this.#scene?.settled();
    if (this.#game) programsBuilt(this.#game);
    const frames = this.#frames;
    this.#heart?.stir();
    await new Promise<void>((done) => {
      const look = () => (!this.#heart || this.#frames > frames ? done() : setTimeout(look, 4));
      look();
    });
  }

  /** From now on, frames that come too slowly make the Stage stand still. */
  watchPace(): void {
    const game = this.#game;
    if (!game || this.#still || this.#options.force) return;
    this.#ends.push(
      watchPace(
        game,
        () => this.#options.look.now.motion,
        () => this.#standStill(),
      ),
    );
  }

  report(): TheatreReport {
    const held = this.#scene?.holdings ?? { textures: 0, bytes: 0, hung: '', planes: [], leaving: 0, screens: 0 };
    return {
      mode: this.mode,
      ...held,
      allTextures: this.#game ? Object.keys(this.#game.textures.list).length : 0,
      drawCalls: this.#drawCalls,
      frames: this.#frames,
    };
  }

  destroy(): void {
    this.#closed = true;
    this.#strike();
  }

  #start(surface: Surface): Promise<{ game: Game; scene: TableScene }> {
    const { showing, look, places, hall, parent, onFault } = this.#options;
    return new Promise((done) => {
      const scene = new TableScene({
        showing,
        look,
        places,
        ...(hall ? { hall } : {}),
        heart: () => heart,
        extent: () => this.#extent,
        still: () => this.#still,
        onFault: (fault) => onFault?.(fault),
        onCreate: () => done({ game, scene }),
      });
      const game = new Game({
        type: WEBGL,
        canvas: surface.canvas,
        context: surface.gl as unknown as CanvasRenderingContext2D,
        parent,
        width: Math.round(this.#extent.width * this.#extent.density),
        height: Math.round(this.#extent.height * this.#extent.density),
        backgroundColor: INK,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        scale: { mode: Scale.NONE, autoRound: false },
        disableContextMenu: false,
        // One texture to a draw: the shader for many at once costs more for each pixel than it saves in calls, and software
        // renderers pick the wrong texture in it.
        maxTextures: 1,
        images: NO_OWN_TEXTURES,
        callbacks: { preBoot: spareWaiting },
        scene,
      });
      const heart = new Heartbeat(game);
      this.#heart = heart;
      // Reading what is drawn is for whoever sees it; the words are the Page's.
      surface.canvas.setAttribute('aria-hidden', 'true');
      game.events.once(Core.Events.DESTROY, () => surface.canvas.remove());
    });
  }

  #measured(): Extent {
    return extentOf(window.innerWidth, window.innerHeight, window.devicePixelRatio, this.#still);
  }

  #resize(): void {
    this.#extent = this.#measured();
    const { width, height, density } = this.#extent;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    const scale = this.#game?.scale;
    if (scale && (scale.width !== across || scale.height !== down)) scale.resize(across, down);
    const style = this.#surface?.canvas.style;
    if (style)
      Object.assign(style, { width: `${width}px`, height: `${height}px`, display: 'block', pointerEvents: 'none' });
    this.#scene?.refresh();
    this.#heart?.stir();
  }

  #watchWindow(): void {
    let waiting = 0;
    const changed = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        const { width, height, density } = this.#measured();
        const now = this.#extent;
        if (width !== now.width || height !== now.height || density !== now.density) this.#resize();
      });
    };
    window.addEventListener('resize', changed);
    this.#ends.push(() => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('resize', changed);
    });
  }

  /** Phaser is kept out of it: what was drawn is drawn anew from its sources, on a surface of its own. */
  #watchSurface({ canvas }: Surface): void {
    const lost = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#heart?.stop();
      this.#heart = undefined;
      this.#options.onLost?.(false);
    };
    const restored = (event: Event) => {
      event.stopImmediatePropagation();
      this.#strike();
      Promise.resolve()
        .then(() => this.open(openSurface()))
        .then(() => this.settled())
        .then(
          () => this.#closed || this.#options.onLost?.(true),
          () => this.#strike(),
        );
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    this.#ends.push(() => {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
    });
  }

  #standStill(): void {
    this.#still = true;
    this.#resize();
    this.#heart?.hold();
    this.#options.onStill?.();
  }

  #countDraws(gl: WebGLRenderingContext): void {
    let calls = 0;
    for (const name of ['drawArrays', 'drawElements'] as const) {
      const draw = gl[name].bind(gl) as (...given: unknown[]) => void;
      Object.assign(gl, {
        [name]: (...given: unknown[]) => {
          calls += 1;
          draw(...given);
        },
      });
    }
    this.#game?.events.on(Core.Events.POST_RENDER, () => {
      this.#drawCalls = calls;
      calls = 0;
    });
  }

  #strike(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#heart?.stop();
    const { game, surface } = { game: this.#game, surface: this.#surface };
    this.#heart = undefined;
    this.#game = undefined;
    this.#scene = undefined;
    this.#surface = undefined;
    if (game) endGame(game);
    if (surface) closeSurface(surface);
  }
}

/** A game takes itself down with its next step; its loop may be asleep, so that step is taken here. */
function endGame(game: Game): void {
  game.destroy(true);
  game.step(performance.now(), 16);
}
