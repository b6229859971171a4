import { hallOn } from '../../ledger/hall.ts';
import { PEOPLE, type Plane, planesOf, sittersOf, UNITS } from '../../play/hall-people.ts';
import { type HallPlan, type PlannedSeat, planSeen, seatsOf } from '../../play/hall-plan.ts';
import { isOver } from '../../play/hall-sight.ts';
import type { HallDesk } from './hall-desk.ts';
import type { HallRoom } from './hall-room.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The hall drawn by the Page itself, where there is no Stage: from afar everybody as one shape and the 139 each as a light;
 * from close by each as a person.
 */
export function seatDrawing(desk: HallDesk, { room, rows, laid }: HallRoom): void {
  const svg = shape('svg', { class: 'seats', 'aria-hidden': 'true', focusable: 'false' });
  rows.prepend(svg);
  const lights = new Map(desk.book.hall.elected.map(({ id }) => [id, shape('g', { class: 'light' })] as const));
  let looked: number | undefined;
  laid(lay);
  desk.watch((sight) => {
    if (sight.stretch !== looked) lay();
    svg.classList.toggle('over', isOver(sight));
    const { lit, fading } = hallOn(desk.book.hall, sight.date);
    const left = new Map([
      ...lit.map(({ id }) => [id, 1] as const),
      ...fading.map(({ seat, gone }) => [seat.id, 1 - gone] as const),
    ]);
    for (const [id, light] of lights) {
      light.style.setProperty('--left', String(left.get(id) ?? 0));
      light.classList.toggle('aside', sight.shown?.has(id) === false);
      light.classList.toggle('pointed', sight.focus === id);
    }
  });

  function lay(): void {
    const { clientWidth, clientHeight } = room;
    if (clientWidth === 0 || clientHeight === 0) return;
    looked = desk.sight.now.stretch;
    const plan = planSeen(clientWidth, clientHeight, looked);
    const seats = seatsOf(plan, [...lights.keys()]);
    svg.setAttribute('viewBox', `0 0 ${plan.width} ${plan.height}`);
    svg.replaceChildren(...(looked === undefined ? fromAfar(plan, seats, lights) : fromCloseBy(plan, seats, lights)));
  }
}

type Seats = ReadonlyMap<string, PlannedSeat>;
type Lights = ReadonlyMap<string, SVGGElement>;

function fromAfar(plan: HallPlan, seats: Seats, lights: Lights): readonly SVGElement[] {
  const elected = new Set(seats.values());
  const others = plan.seats.filter((seat) => !elected.has(seat));
  return [
    shape('path', { class: 'platform', d: platform(plan) }),
    shape('path', { class: 'chairs', d: [...elected].map(chair).join('') }),
    shape('path', { class: 'crowd', d: others.map(bust).join('') }),
    ...[...seats].flatMap(([id, seat]) => lit(lights.get(id), shape('path', { d: bust(seat) }))),
  ];
}

/** Row by row, so that whoever sits nearer covers whoever sits farther off. */
function fromCloseBy(plan: HallPlan, seats: Seats, lights: Lights): readonly SVGElement[] {
  const owners = new Map([...seats].map(([id, seat]) => [seat, id]));
  const sitters = sittersOf(plan);
  const [from = 0, to = 0] = plan.rows.at(-1)?.aisle ?? [];
  const inset = (to - from) * 0.2;
  let row = 0;
  const dusk = (seat: PlannedSeat) => {
    if (seat.row === row) return [];
    row = seat.row;
    return [shape('rect', { class: 'dusk', width: '100%', height: '100%' })];
  };
  return [
    shape('defs', {}, ...Array.from({ length: PEOPLE }, (_, which) => person(which))),
    shape('path', { class: 'runner', d: `M${from + inset} 0H${to - inset}V${plan.height}H${from + inset}Z` }),
    ...plan.seats.flatMap((seat, index) => {
      const { x, y, pitch } = seat;
      const at = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(pitch / UNITS).toFixed(3)})`;
      const sitter = shape('use', { href: `#seated-${sitters[index] ?? 0}`, transform: at });
      const owner = owners.get(seat);
      if (owner !== undefined)
        return [...dusk(seat), shape('path', { class: 'chairs', d: chair(seat) }), ...lit(lights.get(owner), sitter)];
      sitter.setAttribute('class', 'crowd');
      return [...dusk(seat), sitter];
    }),
  ];
}

function lit(light: SVGGElement | undefined, drawn: SVGElement): readonly SVGElement[] {
  light?.replaceChildren(drawn);
  return light ? [light] : [];
}

/** One of the people, to be used wherever such a one sits; light runs along the upper edges. */
function person(which: number): SVGElement {
  const drawn = ({ edge, tone, rim }: Plane): SVGElement[] => {
    const d = `M${edge.map((point) => point.map((at) => at.toFixed(1)).join(' ')).join('L')}Z`;
    const plane = shape('path', { class: `made-of-${tone}`, d });
    if (rim === 0) return [plane];
    plane.setAttribute('transform', `translate(${0.35 * rim} ${rim})`);
    return [shape('path', { class: 'made-of-rim', d }), plane];
  };
  return shape('g', { id: `seated-${which}` }, ...planesOf(which).flatMap(drawn));
}

function platform({ rows, front, width }: HallPlan): string {
  const far = rows[0];
  if (!far) return '';
  const inset = (far.right - far.left) * 0.1;
  const top = front * 0.3;
  return `M${far.left + inset} ${top}L${far.right - inset} ${top}L${far.right - inset * 0.6} ${front * 0.86}L${width - far.right + inset * 0.6} ${front * 0.86}Z`;
}

/** Head and shoulders, cut with straight edges. */
function bust({ x, y, pitch }: PlannedSeat): string {
  const points = [
    [-0.44, 0.1],
    [-0.42, -0.5],
    [-0.34, -0.64],
    [-0.12, -0.74],
    [-0.2, -0.9],
    [-0.17, -1.14],
    [0, -1.24],
    [0.17, -1.14],
    [0.2, -0.9],
    [0.12, -0.74],
    [0.34, -0.64],
    [0.42, -0.5],
    [0.44, 0.1],
  ];
  return `M${points.map(([dx = 0, dy = 0]) => `${(x + dx * pitch).toFixed(1)} ${(y + dy * pitch).toFixed(1)}`).join('L')}Z`;
}

function chair({ x, y, pitch }: PlannedSeat): string {
  const [w, h] = [pitch * 0.34, pitch * 0.6];
  return `M${(x - w).toFixed(1)} ${y.toFixed(1)}v${(-h).toFixed(1)}h${(2 * w).toFixed(1)}v${h.toFixed(1)}`;
}

function shape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
