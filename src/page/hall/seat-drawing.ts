import { hallOn } from '../../ledger/hall.ts';
import { type HallPlan, type PlannedSeat, planHall, seatsOf } from '../../play/hall-plan.ts';
import { isOver } from '../../play/hall-sight.ts';
import type { HallDesk } from './hall-desk.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The hall drawn by the Page itself, where there is no Stage: everybody as one shape, the 139 each as a light. */
export function seatDrawing(desk: HallDesk, room: HTMLElement): void {
  const svg = shape('svg', { class: 'seats', 'aria-hidden': 'true', focusable: 'false' });
  room.prepend(svg);
  const lights = new Map(desk.book.hall.elected.map(({ id }) => [id, shape('path', { class: 'light' })] as const));
  lay();
  const resized = new ResizeObserver(() => (room.isConnected ? lay() : resized.disconnect()));
  resized.observe(room);
  desk.watch((sight) => {
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
    const plan = planHall(clientWidth, clientHeight);
    const seats = seatsOf(plan, [...lights.keys()]);
    const elected = new Set(seats.values());
    svg.setAttribute('viewBox', `0 0 ${plan.width} ${plan.height}`);
    svg.replaceChildren(
      shape('path', { class: 'platform', d: platform(plan) }),
      shape('path', { class: 'chairs', d: [...elected].map(chair).join('') }),
      shape('path', {
        class: 'crowd',
        d: plan.seats
          .filter((seat) => !elected.has(seat))
          .map(bust)
          .join(''),
      }),
      ...[...seats].flatMap(([id, seat]) => {
        const light = lights.get(id);
        light?.setAttribute('d', bust(seat));
        return light ? [light] : [];
      }),
    );
  }
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
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
