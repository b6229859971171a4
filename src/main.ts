import { evidence, routes, scripts } from 'virtual:stories';
import { isLanguage, preferred, wordsOf } from './language/language.ts';
import type { Evidence } from './ledger/evidence.ts';
import type { StageMode } from './page/context.ts';
import { Page } from './page/page.ts';
import { applySettings, lookOf } from './page/settings-look.ts';
import './page/style/style.css';
import { IdbVault } from './play/idb-vault.ts';
import { readLaunch } from './play/launch.ts';
import { Places } from './play/places.ts';
import { Saves } from './play/saves.ts';
import { Session } from './play/session.ts';
import { FIRST_SETTINGS, readSettings } from './play/settings.ts';
import { Store } from './play/store.ts';
import { FallbackVault } from './play/vault.ts';
import type { RouteScript } from './story/library.ts';

/** Puts the game together from how it was launched. The only file that knows every folder. */
async function launch(): Promise<void> {
  const asked = readLaunch(new URL(location.href));
  const fallen = new Store(false);
  const vault = new FallbackVault(new IdbVault('three-against'), () => fallen.set(true));
  const settings = new Store(FIRST_SETTINGS);
  const kept = await vault.get('settings').catch(() => undefined);
  settings.set(readSettings(kept ?? FIRST_SETTINGS));
  if (asked.stage === 'off') settings.set({ ...settings.now, stage: false });

  const language =
    asked.language !== undefined && isLanguage(asked.language)
      ? asked.language
      : (settings.now.language ?? preferred(navigator.languages));
  const saves = new Saves(vault);
  const session = new Session({
    language,
    script: async (route, wanted) => (await fetchPart(scripts, route, wanted)) as RouteScript,
    saves,
    now: () => Date.now(),
    newId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  });
  const stage = new Store<StageMode>('loading');
  const places = new Places();
  const endings = new Map<string, readonly string[]>();
  for (const { route } of routes)
    endings.set(route, ((await vault.get(`endings/${route}`).catch(() => undefined)) as string[] | undefined) ?? []);

  stage.subscribe((mode) => {
    document.body.dataset.stage = mode;
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
    if (showing.at !== 'play' || showing.view.epilogue === undefined || showing.view.ending === undefined) return;
    const { route, ending } = showing.view;
    const seen = endings.get(route) ?? [];
    if (seen.includes(ending)) return;
    endings.set(route, [...seen, ending]);
    void vault.put(`endings/${route}`, [...seen, ending]);
  });

  const root = document.querySelector<HTMLElement>('#page');
  const canvas = document.querySelector<HTMLElement>('#stage');
  if (!root || !canvas) throw new Error('the page has lost its frame');
  const link = () => {
    const here = new URL(location.href);
    here.searchParams.set('lang', session.language);
    here.searchParams.delete('route');
    here.hash = session.code === undefined ? '' : `p=${session.code}`;
    return here.href;
  };
  new Page(root, {
    session,
    saves,
    settings,
    stage,
    places,
    routes,
    provenance: new Store(false),
    words: () => wordsOf(session.language),
    evidence: async () => {
      const { script } = session;
      if (!script) return undefined;
      return (await fetchPart(evidence, script.route, script.language).catch(() => undefined)) as Evidence | undefined;
    },
    link,
    endingsSeen: (route) => endings.get(route) ?? [],
  });

  const sayFallen = () => session.tell({ kind: 'no-storage' });
  if (fallen.now) sayFallen();
  fallen.subscribe(sayFallen);
  if (asked.language !== undefined && !isLanguage(asked.language))
    session.tell({ kind: 'bad-language', language: asked.language });
  if (asked.path !== undefined) await session.follow(asked.path);
  else if (asked.route !== undefined) {
    if (routes.some(({ route }) => route === asked.route)) await session.begin(asked.route);
    else session.tell({ kind: 'bad-route', route: asked.route });
  }

  const look = lookOf(settings);
  const raise = async () => {
    if (!settings.now.stage) {
      stage.set('off');
      return;
    }
    try {
      const { raiseStage } = await import('./stage/stage.ts');
      const raised = await raiseStage({
        parent: canvas,
        showing: session.showing,
        look,
        places,
        hall: session.hall,
        onStill: () => stage.set('still'),
        onFault: () => session.tell({ kind: 'missing-picture' }),
        onLost: (restored) => {
          stage.set(restored ? raised.mode : 'off');
          session.tell(restored ? undefined : { kind: 'lost-stage' });
        },
      });
      stage.set(raised.mode);
      const stop = settings.subscribe(({ stage: wanted }) => {
        if (wanted) return;
        stop();
        raised.destroy();
        stage.set('off');
        again();
      });
    } catch (cause) {
      console.warn(cause);
      stage.set('off');
      session.tell({ kind: 'no-stage' });
    }
  };
  const again = () => {
    const stop = settings.subscribe(({ stage: wanted }) => {
      if (!wanted) return;
      stop();
      void raise();
    });
  };
  if (!settings.now.stage) again();
  await raise();

  // In development an edited story is taken in at the same place: the path is in the link.
  import.meta.hot?.on('story:changed', () => {
    history.replaceState(null, '', link());
    location.reload();
  });
}

type Parts = typeof scripts;

async function fetchPart(parts: Parts, route: string, language: string): Promise<unknown> {
  const fetch = parts[route]?.[language];
  if (!fetch) throw new Error(`there is no ${route} in ${language}`);
  return (await fetch()).default;
}

void launch();
