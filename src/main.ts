import { evidence, maps, routes, scripts } from 'virtual:stories';
import { version } from '../package.json';
import passesOn from '../stories/shared/passes-on.json';
import type { ThreadBook } from './classroom/pupil/pupil-options.ts';
import { openAnewSoon } from './kiosk/guard/open-anew.ts';
import { fetchWords, isLanguage, preferred, wordsOf } from './language/language.ts';
import type { Claim } from './ledger/claim.ts';
import type { Evidence } from './ledger/evidence.ts';
import type { Source } from './ledger/source.ts';
import type { ThreadStatement } from './ledger/thread.ts';
import type { StageMode } from './page/context.ts';
import { closeEarlyCanvas, dropEarlyPress, honourEarlyPress } from './page/early.ts';
import { Page } from './page/page.ts';
import { applySettings, lookOf } from './page/settings-look.ts';
import { stageRaised } from './page/stage-raised.ts';
import './page/style/style.css';
import { Finished, type PassedOn } from './play/finished.ts';
import { IdbVault } from './play/idb-vault.ts';
import { type Launch, readLaunch } from './play/launch.ts';
import { Places } from './play/places.ts';
import { Saves } from './play/saves.ts';
import { Session } from './play/session.ts';
import { readSettings, type Settings } from './play/settings.ts';
import type { Look } from './play/showing.ts';
import { Store } from './play/store.ts';
import { FallbackVault, MemoryVault } from './play/vault.ts';
import type { BranchMap } from './story/branch-map.ts';
import type { RouteScript } from './story/library.ts';

const PASSES_ON: Readonly<Record<string, Readonly<Record<string, PassedOn>>>> = passesOn;

/** Puts the game together from how it was launched. The only file that knows every folder. */
async function launch(): Promise<void> {
  const page = document.documentElement.dataset;
  const asked = readLaunch(new URL(location.href), page);
  const fallen = new Store(false);
  // A kiosk's visitor is held in memory alone.
  const packaged = asked.system && (await (await import('./classroom/open-package.ts')).openPackage(asked.system));
  const store = asked.kiosk ? new MemoryVault() : (packaged?.vault ?? new IdbVault('three-against'));
  const vault = new FallbackVault(store, () => fallen.set(true));
  const settings = new Store(readSettings(await vault.get('settings')));
  if (packaged?.quiet) settings.set({ ...settings.now, ambience: 0, effects: 0 });
  if (asked.stage === 'off') settings.set({ ...settings.now, stage: false });
  const finished = new Finished(vault);
  await finished.read(routes.map(({ route }) => route));
  const saves = new Saves(vault);
  const session = new Session({
    language: await spoken(packaged?.language ?? languageOf(asked, settings.now), page.language),
    script: fetchScript,
    words: fetchWords,
    saves,
    now: () => Date.now(),
    newId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
    inputsFor: (route) => finished.inputs(PASSES_ON[route] ?? {}),
  });

  settings.subscribe((now) => {
    applySettings(now);
    void vault.put('settings', now);
  });
  applySettings(settings.now);
  session.showing.subscribe((showing) => {
    if (settings.now.language !== showing.language && isLanguage(showing.language)) {
      settings.set({ ...settings.now, language: showing.language });
    }
    if (showing.at !== 'play' || showing.view.epilogue !== 'ending' || !showing.view.fresh) return;
    const { route, ending } = showing.view;
    if (ending !== undefined) void finished.add(route, ending, session.play?.acts ?? []);
  });

  const inClass = {
    routes,
    script: fetchScript,
    evidence: async (route: string, wanted: string) => (await fetchPart(evidence, route, wanted)) as Evidence,
    map: async (route: string, wanted: string) => (await fetchPart(maps, route, wanted)) as BranchMap,
    thread: fetchThread,
    root: part('#page'),
    now: () => Date.now(),
    newId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  };
  if (!asked.kiosk && !packaged && new URL(location.href).searchParams.has('desk')) {
    const { openDesk } = await import('./classroom/open-desk.ts');
    openDesk({ ...inClass, language: session.language, atHand: deskAtHand(session.language) });
    return;
  }
  const assignment = asked.kiosk || packaged ? null : new URLSearchParams(location.hash.slice(1)).get('a');
  if (assignment === null) await openAsked(session, asked);
  const stage = new Store<StageMode>('loading');
  stage.subscribe((mode) => {
    document.body.dataset.stage = mode;
  });
  const places = new Places();
  const link = () => linkTo(session);
  const provenance = new Store(false);
  const view = new Page(part('#page'), {
    session,
    saves,
    settings,
    stage,
    places,
    routes,
    provenance,
    version,
    ...(asked.kiosk ? { kiosk: true } : {}),
    words: () => wordsOf(session.language),
    evidence: async (route = session.script?.route) => {
      if (route === undefined) return undefined;
      return (await fetchPart(evidence, route, session.language).catch(() => undefined)) as Evidence | undefined;
    },
    map: async (route) =>
      (await fetchPart(maps, route, session.language).catch(() => undefined)) as BranchMap | undefined,
    link,
    endingsSeen: (route) => finished.endings(route),
  });
  if (asked.kiosk) dropEarlyPress();
  else honourEarlyPress();
  soundAtFirstPress(session, settings);
  if (!asked.kiosk && !packaged) {
    atHandAfterFirstChoice(session, stage);
    if (assignment === null) followNewLinks(session);
  }

  if (packaged) void packaged.begin({ ...inClass, session, fallback: vault });
  if (assignment !== null) {
    const { openAssignment } = await import('./classroom/open-assignment.ts');
    void openAssignment({ ...inClass, code: assignment, session, vault });
  }

  const sayFallen = () => session.tell({ kind: 'no-storage' });
  if (fallen.now) sayFallen();
  fallen.subscribe(sayFallen);
  if (asked.kiosk) {
    const { startKiosk } = await import('./kiosk/kiosk.ts');
    await startKiosk({
      session,
      saves,
      vault,
      settings,
      provenance,
      places,
      stage,
      page: view,
      root: part('#page'),
      routes,
      forget: () => finished.forget(),
      // With a visit's words, what it can open: a server may be gone before anybody does.
      prepare: (route, wanted) =>
        Promise.all([
          fetchWords(wanted),
          fetchPart(scripts, route, wanted),
          fetchPart(evidence, route, wanted),
          import('./page/cards/seldom-cards.ts'),
          import('./page/hall/hall-parts.ts'),
        ]),
      atHand: async (onUpdate) => {
        const { keepAtHand } = await import('./offline/offline.ts');
        await keepAtHand({ showing: session.showing, parent: document.body, onUpdate });
      },
      version,
    });
  }
  await keepStage({ session, settings, look: lookOf(settings), stage, places });

  // In development an edited story is taken in at the same place, and the page stays open.
  import.meta.hot?.on('story:changed', ({ at }: { at: number }) => {
    edited = at;
    document.querySelector('vite-error-overlay')?.remove();
    void session.reload();
  });
}

function languageOf({ language }: Launch, settings: Settings): string {
  if (language !== undefined && isLanguage(language)) return language;
  return settings.language ?? preferred(navigator.languages);
}

/** The wanted language where its words can be had; else that of the page, whose words came with it. */
async function spoken(wanted: string, ofPage = wanted): Promise<string> {
  const there = await fetchWords(wanted).then(Boolean, () => false);
  if (there) return wanted;
  await fetchWords(ofPage);
  return ofPage;
}

/** The text that circulates, with everything that answers it: fetched only where it is used. */
async function fetchThread(language: string): Promise<ThreadBook> {
  const [{ default: thread }, { default: claims }, { default: sources }, { threadBook }] = await Promise.all([
    import('../assets/ledger/thread.json'),
    import('../assets/ledger/claims.json'),
    import('../assets/ledger/sources.json'),
    import('./classroom/thread-book.ts'),
  ]);
  const told = isLanguage(language) ? language : 'en';
  return threadBook(thread as ThreadStatement[], claims as Claim[], sources as Source[], told);
}

/** Opens what the address asks for; what cannot be opened is told, and the title stays. */
async function openAsked(session: Session, { language, path, route }: Launch): Promise<void> {
  if (language !== undefined && !isLanguage(language)) session.tell({ kind: 'bad-language', language });
  if (path !== undefined) await session.follow(path);
  else if (route === undefined) return;
  else if (routes.some((entry) => entry.route === route)) await session.begin(route);
  else session.tell({ kind: 'bad-route', route });
}

/** Sound begins with the reader's first press, as browsers ask, and is fetched only then. */
function soundAtFirstPress(session: Session, settings: Store<Settings>): void {
  const presses = ['pointerdown', 'keydown', 'gamepadconnected'];
  const begin = async () => {
    // In a kiosk a key goes no further than its list: it is heard on its way down.
    for (const press of presses) removeEventListener(press, begin, true);
    const { Sound } = await import('./sound/sound.ts');
    new Sound({ showing: session.showing, settings });
  };
  for (const press of presses) addEventListener(press, begin, true);
}

/**
 * What a play needs is kept for playing without a network: once a choice has been taken, or where it is kept already,
 * and not before the Stage has all that it asked for.
 */
function atHandAfterFirstChoice(session: Session, stage: Store<StageMode>): void {
  let begun = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    await stageRaised(stage);
    const { keepAtHand } = await import('./offline/offline.ts');
    await keepAtHand({ showing: session.showing, parent: document.body });
  };
  // A browser that cannot, or may not, plays all the same.
  const quietly = () => void begin().catch((cause) => console.info(cause));
  if (navigator.serviceWorker?.controller) quietly();
  session.showing.subscribe((showing) => {
    if (showing.at === 'play' && session.play?.bookmark.path.length) quietly();
  });
}

/** A link to a place that is put into the address of the open game is followed at once; one to an assignment begins anew. */
function followNewLinks(session: Session): void {
  addEventListener('hashchange', () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const path = asked.get('p');
    if (asked.has('a')) location.reload();
    else if (path !== null) void session.follow(path);
  });
}

/** Keeps the teacher's desk for working without a network; false where that cannot be. */
async function deskAtHand(language: string): Promise<boolean> {
  const { keepDeskAtHand } = await import('./offline/offline.ts');
  return keepDeskAtHand(language).catch(() => false);
}

/** The address of the place that is open, in the language it is read in. */
function linkTo(session: Session): string {
  const here = new URL(location.href);
  here.searchParams.set('lang', session.language);
  here.searchParams.delete('route');
  here.hash = session.code === undefined ? '' : `p=${session.code}`;
  return here.href;
}

interface StageParts {
  readonly session: Session;
  readonly settings: Store<Settings>;
  readonly look: Store<Look>;
  readonly stage: Store<StageMode>;
  readonly places: Places;
}

/** Raises the Stage where it is wanted and can be, takes it down where it is not, and raises it again. */
async function keepStage(parts: StageParts): Promise<void> {
  const { session, settings, stage } = parts;
  const wanted = (is: boolean, act: () => void) => {
    const stop = settings.subscribe((now) => {
      if (now.stage !== is) return;
      stop();
      act();
    });
  };
  if (!settings.now.stage) {
    closeEarlyCanvas();
    stage.set('off');
    wanted(true, () => void keepStage(parts));
    return;
  }
  try {
    const { raiseStage } = await import('./stage/stage.ts');
    const raised = await raiseStage({
      parent: part('#stage'),
      showing: session.showing,
      look: parts.look,
      places: parts.places,
      hall: session.hall,
      onStill: () => stage.set('still'),
      onFault: () => session.tell({ kind: 'missing-picture' }),
      onLost: (restored) => {
        stage.set(restored ? raised.mode : 'off');
        session.tell(restored ? undefined : { kind: 'lost-stage' });
      },
    });
    stage.set(raised.mode);
    wanted(false, () => {
      raised.destroy();
      void keepStage(parts);
    });
  } catch (cause) {
    console.warn(cause);
    stage.set('off');
    session.tell({ kind: 'no-stage' });
  }
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has lost its ${selector}`);
  return found;
}

/** In development: when a story was last edited. */
let edited = 0;

async function fetchScript(route: string, language: string): Promise<RouteScript> {
  if (import.meta.hot && edited > 0) {
    // By the address under which the development server has it, past what the browser has kept of it.
    const address = `/@id/__x00__virtual:script/${route}/${language}?t=${edited}`;
    return (await import(/* @vite-ignore */ address)).default;
  }
  return (await fetchPart(scripts, route, language)) as RouteScript;
}

async function fetchPart(parts: typeof scripts, route: string, language: string): Promise<unknown> {
  const fetch = parts[route]?.[language];
  if (!fetch) throw new Error(`there is no ${route} in ${language}`);
  return (await fetch()).default;
}

launch().catch((cause: unknown) => {
  // A kiosk that did not come up has nobody to help it, nor its watchdog.
  const { kiosk } = readLaunch(new URL(location.href), document.documentElement.dataset);
  if (kiosk && document.body.dataset.kiosk === undefined) openAnewSoon();
  throw cause;
});
