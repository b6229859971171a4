import { dateText } from '../../ledger/date-text.ts';
import { hallDays } from '../../ledger/hall.ts';
import { HALL_CLOSES, HALL_OPENS, isOver } from '../../play/hall-sight.ts';
import { el } from '../dom.ts';
import { light } from '../light.ts';
import { HallClock } from './clock.ts';
import { goTo, type HallDesk } from './hall-desk.ts';
import { daySentence } from './hall-words.ts';
import { dayAt, LAST_POSITION, positionOf, restingDays, YEARS } from './years.ts';

/** The years: a slider over them, and what lets them pass by themselves. */
export function timeBar(desk: HallDesk, tell: (sentence: string) => void): HTMLElement {
  const { say, sight, context } = desk;
  const clock = new HallClock(desk, calm, (running) => {
    label(play, running ? say.pause : say.play);
    play.setAttribute('data-running', String(running));
    if (!running) tell(daySentence(desk, sight.now.date));
    context.measure();
  });
  const play = strip(desk, 'hall-play', say.play, () => (clock.running ? clock.stop() : clock.start()));
  const jump = strip(desk, 'hall-end', say.end, () => {
    clock.stop();
    go(isOver(sight.now) ? HALL_OPENS : HALL_CLOSES);
  });
  const slider = el('input', {
    type: 'range',
    min: 0,
    max: LAST_POSITION,
    step: 1,
    'aria-label': say.slider,
    'data-act': 'hall-date',
    oninput: () => {
      clock.stop();
      goTo(sight, dayAt(Number(slider.value)));
    },
    onkeydown: (event) => {
      const day = event instanceof KeyboardEvent ? dayByKey(desk, event.key) : undefined;
      if (day === undefined) return;
      event.preventDefault();
      clock.stop();
      goTo(sight, day);
    },
  });
  const years = el(
    'div',
    { class: 'years', 'aria-hidden': 'true' },
    ...YEARS.map((year) => el('span', {}, String(year))),
  );
  desk.watch(({ date }) => {
    const position = positionOf(date);
    slider.value = String(position);
    slider.style.setProperty('--at', String(position / LAST_POSITION));
    years.style.setProperty('--at', String(position / LAST_POSITION));
    // What is spoken changes by itself while the years pass; whoever stops hears the sentence once.
    if (!clock.running) slider.setAttribute('aria-valuetext', daySentence(desk, date));
    else slider.setAttribute('aria-valuetext', dateText(date, desk.language));
    const over = isOver({ date });
    label(jump, over ? say.again : say.end);
    for (const [index, span] of [...years.children].entries()) {
      const from = YEARS[index] ?? 0;
      span.className = Number(date.slice(0, 4)) > from ? 'past' : Number(date.slice(0, 4)) === from ? 'now' : '';
    }
  });
  return el('div', { class: 'hall-time' }, el('div', { class: 'slider' }, years, slider), play, jump);

  function go(date: string): void {
    goTo(sight, date);
    tell(daySentence(desk, date));
    context.measure();
  }

  function calm(): boolean {
    return context.settings.now.motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}

/** A strip of paper that is a control of the say. */
export function strip(
  { context }: Pick<HallDesk, 'context'>,
  id: string,
  text: string,
  press: () => void,
): HTMLButtonElement {
  const button = el(
    'button',
    { type: 'button', class: 'strip', 'data-act': id, 'data-place': `choice:${id}`, onclick: press },
    el('span', { class: 'words' }, text),
  );
  light(context.places, button, `choice:${id}`);
  return button;
}

function label(button: HTMLButtonElement, text: string): void {
  const words = button.querySelector('.words');
  if (words && words.textContent !== text) words.textContent = text;
}

/** Arrow keys go from one day on which somebody died to the next, page keys from year to year. */
function dayByKey({ book, sight }: HallDesk, key: string): string | undefined {
  const { date } = sight.now;
  const days = [HALL_OPENS, ...hallDays(book.hall).filter((day) => day > HALL_OPENS && day < HALL_CLOSES), HALL_CLOSES];
  const years = [HALL_OPENS, ...restingDays()];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return days.find((day) => day > date) ?? HALL_CLOSES;
    case 'ArrowLeft':
    case 'ArrowDown':
      return days.findLast((day) => day < date) ?? HALL_OPENS;
    case 'PageUp':
      return years.find((day) => day > date) ?? HALL_CLOSES;
    case 'PageDown':
      return years.findLast((day) => day < date) ?? HALL_OPENS;
    case 'Home':
      return HALL_OPENS;
    case 'End':
      return HALL_CLOSES;
    default:
      return undefined;
  }
}
