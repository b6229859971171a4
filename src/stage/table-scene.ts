import { Scene } from 'phaser';
import { FIRST_SIGHT, type HallSight } from '../play/hall-sight.ts';
import type { Places } from '../play/places.ts';
import type { Look, Showing } from '../play/showing.ts';
import { Store } from '../play/store.ts';
import type { AssetFault } from './asset-fault.ts';
import { Backdrop, type Staging } from './backdrop.ts';
import type { Extent } from './density.ts';
import { Easel } from './figures/easel.ts';
import { Eye } from './gaze.ts';
import { LateHall } from './hall/late-hall.ts';
import type { Heartbeat } from './heartbeat.ts';
import { Marks } from './marks.ts';
import { screensPainted } from './overdraw.ts';
import { Rack } from './rack.ts';
import { Shade } from './shade.ts';
import { Shelf } from './shelf.ts';
import { wishFor } from './wish.ts';

/** What the one scene of the game is given. */
export interface TableOptions {
  readonly showing: Store<Showing>;
  readonly look: Store<Look>;
  readonly places: Places;
  readonly hall?: Store<HallSight>;
  readonly heart: () => Heartbeat;
  readonly extent: () => Extent;
  readonly still: () => boolean;
  readonly onFault: (fault: AssetFault) => void;
  /** The scene can be drawn on. */
  readonly onCreate: () => void;
}

/** What the Stage has drawn for itself and holds. */
export interface Holdings {
  /** Textures that it has made, besides those of painted words. */
  readonly textures: number;
  readonly bytes: number;
  /** Kind, name, light and size of the picture that hangs. */
  readonly hung: string;
  /** Its planes, back to front. */
  readonly planes: readonly string[];
  /** Pictures that are on their way out. */
  readonly leaving: number;
  /** How many times over the window is painted in one frame. */
  readonly screens: number;
}

/** The picture, and the papers that lie before it, in step with what is showing and where the Page has laid it. */
export class TableScene extends Scene {
  readonly #options: TableOptions;
  #parts:
    | { shelf: Shelf; backdrop: Backdrop; shade: Shade; hall: LateHall; easel: Easel; rack: Rack; eye: Eye }
    | undefined;
  #moved = true;
  #ends: (() => void)[] = [];

  constructor(options: TableOptions) {
    super('table');
    this.#options = options;
  }

  create(): void {
    const { showing, look, places, heart, onFault } = this.#options;
    const shelf = new Shelf(this);
    const backdrop = new Backdrop(this, shelf, heart(), onFault);
    const shade = new Shade(this, shelf);
    heart().busy = () => this.tweens.getTweens().length > 0;
    const stir = (milliseconds: number) => heart().stir(milliseconds);
    const sight = this.#options.hall ?? new Store(FIRST_SIGHT);
    const hall = new LateHall({ scene: this, make: (Layer) => new Layer(this, shelf, sight, stir), stir, onFault });
    const easel = new Easel(this, shelf, stir);
    const rack = new Rack({ scene: this, shelf, marks: new Marks(shelf), stir: () => stir(0) }, stir);
    this.#parts = { shelf, backdrop, shade, hall, easel, rack, eye: new Eye() };
    backdrop.onFrame = () => shade.endAt(backdrop.bottom, this.#options.extent());
    const touch = () => {
      this.#moved = true;
      heart().stir();
    };
    const published = () => {
      for (const id of places.all.keys()) {
        if (places.lit(id) !== 'taken') continue;
        rack.take(id);
        easel.take();
      }
      touch();
    };
    this.#ends = [sight.subscribe(touch), showing.subscribe(touch), look.subscribe(touch), places.subscribe(published)];
    document.fonts.addEventListener('loadingdone', touch);
    this.#ends.push(() => document.fonts.removeEventListener('loadingdone', touch));
    this.events.once('shutdown', this.#strike, this);
    this.events.once('destroy', this.#strike, this);
    this.#options.onCreate();
  }

  override update(time: number, delta: number): void {
    const parts = this.#parts;
    if (!parts) return;
    if (this.#moved) this.#sync();
    parts.hall.move(time);
    parts.backdrop.root.setVisible(!parts.hall.opaque);
    parts.backdrop.move(parts.eye.follow(time, delta, this.#motion), time, delta);
  }

  /** Everything is measured anew with the next frame: the window, the density or the way of drawing has changed. */
  refresh(): void {
    const { density } = this.#options.extent();
    this.cameras.main.setOrigin(0, 0).setZoom(density);
    this.#moved = true;
  }

  /** Resolves when the picture that is wanted now hangs. */
  async settled(): Promise<void> {
    await this.#parts?.backdrop.show(wishFor(this.#options.showing.now), this.#staging());
    await this.#parts?.hall.settled();
  }

  /** What the scene holds, for tests and for the watchdog. */
  get holdings(): Holdings {
    const { shelf, backdrop } = this.#parts ?? {};
    return {
      textures: shelf?.count ?? 0,
      bytes: shelf?.bytes ?? 0,
      hung: backdrop?.hung ?? '',
      planes: backdrop?.planes ?? [],
      leaving: backdrop?.leaving ?? 0,
      screens: backdrop ? screensPainted(this, this.#options.extent()) : 0,
    };
  }

  get #motion(): boolean {
    return this.#options.look.now.motion && !this.#options.still();
  }

  #staging(): Staging {
    const { places, look, extent, still, showing } = this.#options;
    const window = extent();
    const sheet = showing.now.at === 'title' ? places.get('title') : places.get('sheet');
    const cover = sheet ? { top: sheet.y, ...(sheet.x > window.width * 0.2 ? { left: sheet.x } : {}) } : {};
    return { window, cover, motion: this.#motion, still: still(), dim: look.now.highContrast ? 0.5 : 0 };
  }

  #sync(): void {
    const { places, showing, look, extent, still } = this.#options;
    const { backdrop, shade, hall, easel, rack } = this.#parts ?? {};
    this.#moved = false;
    const title = showing.now.at === 'title' ? places.get('title') : undefined;
    if (title) shade?.behindTitle(title, topOf('choice:', places), extent());
    else shade?.behindWords(topOf('record:', places), extent());
    hall?.sync({ showing: showing.now, places, window: extent(), motion: this.#motion, still: still() });
    easel?.sync(showing.now, places, extent(), this.#motion);
    rack?.sync({ places, showing: showing.now, look: look.now, window: extent(), motion: this.#motion });
    void backdrop?.show(wishFor(showing.now), this.#staging());
    this.#options.heart().always = this.#motion && !still();
  }

  #strike(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#parts?.eye.close();
    this.#parts?.rack.destroy();
    this.#parts?.easel.destroy();
    this.#parts?.hall.destroy();
    this.#parts?.shelf.clear();
    this.#parts = undefined;
  }
}

/** Where the uppermost of one kind lies, CSS pixels from the top. */
function topOf(kind: string, places: Places): number | undefined {
  const tops = [...places.all].filter(([id]) => id.startsWith(kind)).map(([, { y }]) => y);
  return tops.length > 0 ? Math.min(...tops) : undefined;
}
