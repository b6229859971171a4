import type { Store } from '../play/store.ts';
import { offerView } from './offer-view.ts';

/** What keeping the game at hand needs of the page. */
export interface OfflineOptions {
  /** Where the reader is; an update is offered on the title page alone. */
  readonly showing: Pick<Store<{ readonly at: string; readonly language: string }>, 'now' | 'subscribe'>;
  readonly parent: HTMLElement;
  /** Is given a new version instead of the title page, to take it when it sees fit; as a kiosk does when nobody is there. */
  readonly onUpdate?: (take: () => void) => void;
}

/**
 * Keeps the game at hand without a network, where the browser can and the game comes from a server. A new version is
 * offered on the title page and taken when the reader says so, or when the last window of the old one is closed.
 */
export async function keepAtHand({ showing, parent, onUpdate }: OfflineOptions): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  // Told apart from an asset of the build: this file is written after all others.
  const [folder, name] = ['..', 'service-worker.js'];
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(new URL(`${folder}/${name}`, import.meta.url), {
    updateViaCache: 'none',
  });
  const offer = () => offerUpdate(registration, { showing, parent, ...(onUpdate ? { onUpdate } : {}) });
  if (registration.waiting && registration.active) offer();
  registration.addEventListener('updatefound', () => {
    const { installing, active } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && active) offer();
    });
  });
  const { active } = await serviceWorker.ready;
  if (!serviceWorker.controller) active?.postMessage({ kind: 'serve', code: codeOf(registration.scope) });
}

/** The page's own first file, by which the worker knows whether both are of one version. */
function codeOf(scope: string): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script ? script.src.slice(scope.length) : '';
}

function offerUpdate(registration: ServiceWorkerRegistration, { showing, parent, onUpdate }: OfflineOptions): void {
  let shown: HTMLElement | undefined;
  const take = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage({ kind: 'take-over' });
  };
  if (onUpdate) {
    onUpdate(take);
    return;
  }
  const show = ({ at, language }: { at: string; language: string }) => {
    shown?.remove();
    shown = at === 'title' ? offerView(language, take) : undefined;
    if (shown) parent.append(shown);
  };
  showing.subscribe(show);
  show(showing.now);
}

/**
 * Keeps the teacher's desk at hand with the game it belongs to; false where that cannot be done. A new version is taken
 * when the last window of the old one is closed: the desk keeps nothing that could be carried over.
 */
export async function keepDeskAtHand(language: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return false;
  const showing = { now: { at: 'desk', language }, subscribe: () => () => true };
  await keepAtHand({ showing, parent: document.body, onUpdate: () => undefined });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data === true);
    active?.postMessage({ kind: 'keep-desk' }, [port2]);
  });
}
