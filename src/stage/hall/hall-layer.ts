import { GameObjects, type Scene } from 'phaser';
import type { Hall } from '../../ledger/hall.ts';
import { type HallPlan, planSeen } from '../../play/hall-plan.ts';
import type { HallSight } from '../../play/hall-sight.ts';
import type { Place, Places } from '../../play/places.ts';
import type { Showing } from '../../play/showing.ts';
import type { Store } from '../../play/store.ts';
import { INK, LAMP_DARK, tone, UMBER } from '../colours.ts';
import type { Extent } from '../density.ts';
import { breathe } from '../raster.ts';
import type { Shelf } from '../shelf.ts';
import { Crowd } from './crowd.ts';
import { Fading } from './fading.ts';
import { Pointer } from './pointer.ts';
import { APRON, drawRoom, RUNNER } from './room.ts';

/** How the Stage stands while the hall is shown. */
export interface HallStaging {
  readonly showing: Showing;
  readonly places: Places;
  readonly window: Extent;
  readonly motion: boolean;
  readonly still: boolean;
}

/** The hall comes and goes in this time, milliseconds. */
const ARRIVE = 600;

/** A still Stage draws a fading light in steps this far apart, milliseconds. */
const STEP = 240;

/** What stands while the hall is shown, for one size of the window. */
interface Standing {
  readonly key: string;
  /** The room behind the people; from close by only the runner between them. */
  readonly room: GameObjects.Image;
  readonly inset: number;
  readonly texture: string | undefined;
  readonly crowd: Crowd;
  readonly ledge: GameObjects.Container;
  readonly pointer: Pointer;
  /** What keeps rows that are wider than their frame from lying over the words beside it. */
  readonly curtains: readonly GameObjects.Image[];
}

/** The hall of the last epilogue, where the Page has laid its room: 1,966 people, 139 of them lit. */
export class HallLayer {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #shelf: Shelf;
  readonly #sight: Store<HallSight>;
  readonly #stir: (milliseconds: number) => void;
  readonly #dark: GameObjects.Image;
  #fading = new Fading();
  #standing: Standing | undefined;
  #place: Place | undefined;
  #staging: HallStaging | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #wanted = '';
  #last = 0;

  constructor(scene: Scene, shelf: Shelf, sight: Store<HallSight>, stir: (milliseconds: number) => void) {
    this.#scene = scene;
    this.#shelf = shelf;
    this.#sight = sight;
    this.#stir = stir;
    this.#dark = new GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0, 0).setTint(tone(INK));
    this.root = scene.add.container(0, 0, [this.#dark]).setVisible(false).setAlpha(0);
  }

  /** Nothing behind the hall can be seen. */
  get opaque(): boolean {
    return this.root.visible && this.root.alpha === 1;
  }

  /** Brings the hall into step with what is showing, where its room lies and what is looked at. */
  sync(staging: HallStaging): void {
    const { showing, places, window } = staging;
    this.#staging = staging;
    const inHall = showing.at === 'play' && showing.view.epilogue === 'hall';
    const place = inHall ? places.get('hall') : undefined;
    const { hall, stretch } = this.#sight.now;
    // Rows looked at from close by go sideways under the finger, within the room.
    this.#place = (inHall && places.get('hall-rows')) || place;
    this.root.setVisible(inHall);
    if (!inHall) {
      this.root.setAlpha(0);
      this.#leave();
      return;
    }
    this.#dark.setDisplaySize(window.width, window.height);
    if (!place || !hall) return;
    const key = [Math.floor(place.width), Math.floor(place.height), window.density, stretch].join(' ');
    if (this.#standing?.key === key) this.#wanted = key;
    else if (this.#wanted !== key) void this.#build(key, hall, place, window);
    if (this.#standing?.key === key) this.#lay(this.#place ?? place, places.get('hall-frame') ?? place, window);
    const { date } = this.#sight.now;
    if (this.#asked !== date) this.#fading.ask(hall, this.#sight.now, this.#asked === '');
    this.#asked = date;
    this.#show(1);
    this.#stir(50);
  }

  /** Lets time pass: lights on their way go on. `time` in milliseconds. */
  move(time: number): void {
    const staging = this.#staging;
    if (!this.root.visible || !staging) return;
    const { motion, still } = staging;
    const now = performance.now();
    // After a rest nothing jumps.
    const passed = Math.min(now - this.#last, still ? STEP : 50);
    this.#last = now;
    const arriving = this.root.alpha < 1;
    if (arriving) this.root.setAlpha(motion ? Math.min(this.root.alpha + passed / ARRIVE, 1) : 1);
    const underway = this.#fading.pass(passed, motion || still);
    if (underway || arriving || motion) this.#show(motion ? 1 + 0.07 * Math.sin((time / 6000) * Math.PI * 2) : 1);
    if (!underway && !arriving) return;
    if (!still) this.#stir(100);
    else this.#later();
  }

  destroy(): void {
    this.#leave();
    this.root.destroy();
  }

  /** A still Stage rests between the steps of a fading light, so that input is never kept waiting. */
  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#stir(0);
    }, STEP);
  }

  /** Draws room and people for a size; what stood before stands until they are ready. */
  async #build(key: string, hall: Hall, place: Place, { density }: Extent): Promise<void> {
    this.#wanted = key;
    const { stretch } = this.#sight.now;
    const plan = planSeen(place.width, place.height, stretch);
    const canvas = stretch === undefined ? drawRoom(plan, density) : undefined;
    await breathe();
    const crowd = await Crowd.seat(this.#scene, this.#shelf, { plan, density, hall });
    if (this.#wanted !== key || !this.root.scene) {
      crowd.destroy();
      return;
    }
    this.#takeDown();
    const texture = canvas && this.#shelf.put(canvas);
    const room = texture
      ? new GameObjects.Image(this.#scene, 0, 0, texture).setOrigin(0, 0).setScale(1 / density)
      : runnerOf(this.#scene, plan);
    const inset = texture ? -APRON.side : plan.width / 2;
    const ledge = ledgeOf(this.#scene, plan);
    const pointer = new Pointer(this.#scene, this.#shelf, density);
    const curtains = stretch === undefined ? [] : [curtain(this.#scene), curtain(this.#scene)];
    this.root.add([room, crowd.root, ledge, pointer.root, ...curtains]);
    this.#standing = { key, room, inset, texture, crowd, ledge, pointer, curtains };
    if (this.#staging) this.sync(this.#staging);
  }

  #lay(place: Place, frame: Place, { density, width, height }: Extent): void {
    const snap = (value: number) => Math.round(value * density) / density;
    this.#standing?.room.setPosition(snap(place.x + this.#standing.inset), snap(place.y));
    this.#standing?.crowd.root.setPosition(snap(place.x), snap(place.y));
    this.#standing?.ledge.setPosition(snap(place.x), snap(place.y));
    const [left, right] = this.#standing?.curtains ?? [];
    const end = frame.x + frame.width;
    left?.setPosition(0, 0).setDisplaySize(Math.max(frame.x, 0), height);
    right?.setPosition(end, 0).setDisplaySize(Math.max(width - end, 0), height);
  }

  #show(breath: number): void {
    const { standing, place, staging } = { standing: this.#standing, place: this.#place, staging: this.#staging };
    if (!standing || !place || !staging) return;
    const { shown, focus } = this.#sight.now;
    for (const id of standing.crowd.seats.keys())
      standing.crowd.glow(id, { left: this.#fading.left(id), aside: shown?.has(id) === false }, breath);
    standing.crowd.dimOthers(this.#fading.common * (shown ? 0.6 : 1));
    const seat = focus === undefined ? undefined : standing.crowd.seats.get(focus);
    standing.pointer.show(seat, place, staging.places.get('card:seat'));
  }

  #leave(): void {
    this.#wanted = '';
    this.#takeDown();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asked = '';
    this.#fading = new Fading();
  }

  #takeDown(): void {
    if (!this.#standing) return;
    const { room, texture, crowd, ledge, pointer, curtains } = this.#standing;
    this.#standing = undefined;
    room.destroy();
    if (texture) this.#shelf.drop(texture);
    crowd.destroy();
    ledge.destroy();
    pointer.destroy();
    for (const it of curtains) it.destroy();
  }
}

function curtain(scene: Scene): GameObjects.Image {
  return new GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0, 0).setTint(tone(INK));
}

/** The runner in the aisle, as it shows between rows seen from close by. */
function runnerOf(scene: Scene, { rows, height }: HallPlan): GameObjects.Image {
  const [from = 0, to = 0] = rows.at(-1)?.aisle ?? [];
  return new GameObjects.Image(scene, 0, 0, '__WHITE')
    .setOrigin(0.5, 0)
    .setDisplaySize((to - from) * 0.6, height)
    .setTint(tone(RUNNER));
}

/** The balustrade behind the last row, from where the hall is looked at. */
function ledgeOf(scene: Scene, { rows }: HallPlan): GameObjects.Container {
  const last = rows.at(-1);
  const top = (last?.y ?? 0) - (last?.pitch ?? 0) * 0.24;
  const left = (last?.left ?? 0) - 10;
  const wide = (last?.right ?? 0) + 10 - left;
  const bar = (y: number, height: number, colour: string) =>
    new GameObjects.Image(scene, left, y, '__WHITE').setOrigin(0, 0).setDisplaySize(wide, height).setTint(tone(colour));
  return new GameObjects.Container(scene, 0, 0, [
    bar(top, APRON.below * 2, INK),
    bar(top, (last?.pitch ?? 0) * 0.2, UMBER),
    bar(top, Math.max((last?.pitch ?? 0) * 0.05, 1), LAMP_DARK),
  ]);
}
