import { measure } from '../../src/page/measure.ts';
import '../../src/page/style/style.css';
import { Places } from '../../src/play/places.ts';
import type { PlayView, Screen } from '../../src/play/screen.ts';
import type { Look, Showing } from '../../src/play/showing.ts';
import { Store } from '../../src/play/store.ts';
import { raiseStage, type StageOptions } from '../../src/stage/stage.ts';
import { layOut } from './fake-page.ts';

/** The Stage by itself, with a page that is only laid out: for looking at scenes, papers and figures, and for its tests. */
const asked = new URLSearchParams(location.search);
const places = new Places();
const look = new Store<Look>({
  motion: asked.get('motion') !== '0',
  plainControls: asked.has('plain'),
  highContrast: asked.has('contrast'),
  dark: asked.has('dark'),
});
let bare = asked.has('bare');
const showing = new Store<Showing>(readShowing(asked));
const main = document.querySelector<HTMLElement>('#text');
const parent = document.querySelector<HTMLElement>('#stage');
if (!main || !parent) throw new Error('the lab has lost its frame');

const relay = () => {
  document.body.dataset.at = showing.now.at;
  layOut(main, showing.now, bare);
  measure(main, places);
};
relay();
showing.subscribe(relay);
for (const event of ['resize', 'scroll']) addEventListener(event, () => measure(main, places));
void document.fonts.ready.then(() => measure(main, places));

const force = asked.get('force');
const faults: string[] = [];
const lost: boolean[] = [];
const options: StageOptions = {
  parent,
  showing,
  look,
  places,
  onFault: ({ asset }) => faults.push(asset),
  onLost: (restored) => lost.push(restored),
  ...(force === 'up' || force === 'still' ? { force } : {}),
};
const began = performance.now();
const stage = await raiseStage(options).catch((cause: unknown) => String(cause));
const lit = asked.get('lit')?.split('=');
if (lit?.[0]) places.light(lit[0], (lit[1] ?? 'hover') as 'hover');

Object.assign(globalThis, {
  lab: {
    stage,
    showing,
    look,
    places,
    faults,
    lost,
    raise: () => raiseStage(options),
    show,
    took: performance.now() - began,
  },
});

function show(query: string): void {
  const wanted = new URLSearchParams(query);
  bare = wanted.has('bare');
  showing.set(readShowing(wanted));
}

function readShowing(from: URLSearchParams): Showing {
  const language = from.get('lang') ?? 'en';
  const at = from.get('at') ?? 'play';
  if (at === 'title' || at === 'table') return { at, language };
  const pick = (name: 'scene' | 'light' | 'figure') => {
    const value = from.get(name);
    return value === null ? {} : { [name]: value };
  };
  const epilogue = from.get('epilogue');
  const screen: Screen = {
    lines: [],
    effects: [],
    ...pick('scene'),
    ...pick('light'),
    ...pick('figure'),
  };
  const view: PlayView = {
    route: 'lab',
    language,
    path: [],
    screen,
    choices: from.has('read')
      ? []
      : [
          { id: 'nobody', text: '“Nobody spoke. We were from Ivanovo. We had bread to talk about.”' },
          { id: 'pencil', text: '“An old comrade asked me if I had a pencil.”' },
          { id: 'nothing', text: 'Say nothing. Look at the pale place on the wall.' },
        ],
    fresh: true,
    ...(epilogue === null ? {} : { epilogue: epilogue as 'confrontation' }),
  };
  return { at: 'play', language, view };
}
