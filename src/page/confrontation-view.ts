import type { Act } from '../play/acts.ts';
import { agreeingPieces } from '../play/agreement.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { heldTogether } from './held.ts';
import { stampButton } from './stamp.ts';

/** The four sheets of an act, in the order they lie on the table. */
export const SHEETS = ['deed', 'stenogram', 'file', 'testimony'] as const;

/** The four sheets of each act side by side, one act at a time, turned by button, key or swipe; in reading mode a table of all. */
export function confrontationView(context: PageContext): HTMLElement {
  const acts = context.session.play?.acts ?? [];
  const words = context.words();
  const section = el('section', { class: 'confrontation', 'data-part': 'confrontation', tabindex: -1 });
  const head = [el('h2', {}, words.confrontation.title), el('p', { class: 'lead' }, words.confrontation.lead)];
  if (context.stage.now === 'off') {
    section.append(...head, table(context, acts));
    return section;
  }
  let at = 0;
  const show = () => {
    section.replaceChildren(...head, oneAct(context, acts, at, turn));
    context.measure();
  };
  const turn = (by: number) => {
    at = Math.min(Math.max(at + by, 0), acts.length - 1);
    show();
    section.querySelector<HTMLElement>('[data-part="act"]')?.focus();
  };
  swipe(section, turn);
  section.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') turn(1);
    if (key === 'ArrowLeft') turn(-1);
  });
  show();
  return section;
}

function oneAct(context: PageContext, acts: readonly Act[], at: number, turn: (by: number) => void): HTMLElement {
  const words = context.words();
  const act = acts[at];
  if (!act) return el('p', {}, words.file.empty);
  const title = context.session.script?.names.acts[act.act] ?? act.words;
  return el(
    'div',
    { class: 'act', 'data-part': 'act', 'data-act-id': act.act, tabindex: -1 },
    el('p', { class: 'kicker' }, words.confrontation.act(at + 1, acts.length)),
    el('h3', {}, title),
    el('p', { class: 'words-taken' }, `${words.confrontation.words}: ${act.words}`),
    el('p', { class: 'small agreement' }, agreementWords(context, act)),
    el('div', { class: 'sheets' }, ...SHEETS.map((kind) => sheetView(context, kind, act))),
    el(
      'div',
      { class: 'turn' },
      el(
        'button',
        { type: 'button', class: 'tab', 'data-act': 'previous-act', disabled: at === 0, onclick: () => turn(-1) },
        words.confrontation.previous,
      ),
      el(
        'button',
        {
          type: 'button',
          class: 'tab',
          'data-act': 'next-act',
          disabled: at === acts.length - 1,
          onclick: () => turn(1),
        },
        words.confrontation.next,
      ),
    ),
  );
}

/** What can be said of the four sheets together. */
function agreementWords(context: PageContext, act: Act): string {
  const { agreement, alone } = context.words().confrontation;
  return SHEETS.some((kind) => agreeingPieces(act, kind).some(({ shared }) => shared)) ? agreement : alone;
}

type SheetKind = (typeof SHEETS)[number];

function sheetView(context: PageContext, kind: SheetKind, act: Act): HTMLElement {
  const words = context.words().confrontation;
  return el(
    'article',
    { class: `record ${kind}${act[kind] ? '' : ' empty'}`, 'data-record': kind, 'data-place': `record:${kind}` },
    el('h4', {}, words[kind]),
    ...sheetText(context, kind, act),
  );
}

function sheetText(context: PageContext, kind: SheetKind, act: Act): HTMLElement[] {
  const sheet = act[kind];
  const words = context.words().confrontation;
  if (!sheet) return [el('p', { class: 'nothing' }, words.empty[kind])];
  const pieces = agreeingPieces(act, kind);
  return [
    el(
      'p',
      { class: 'lines' },
      ...pieces.flatMap(({ text, shared }) => (shared ? el('mark', {}, text) : heldTogether(text))),
    ),
    ...sheet.claims.map((claim) => stampButton(context, claim)),
  ];
}

function table(context: PageContext, acts: readonly Act[]): HTMLElement {
  const words = context.words().confrontation;
  return el(
    'table',
    { class: 'acts' },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, words.words),
        ...SHEETS.map((kind) => el('th', { scope: 'col' }, words[kind])),
      ),
    ),
    el(
      'tbody',
      {},
      ...acts.map((act) =>
        el(
          'tr',
          { 'data-part': 'act', 'data-act-id': act.act },
          el('th', { scope: 'row' }, act.words),
          ...SHEETS.map((kind) =>
            el('td', { 'data-label': words[kind], 'data-record': kind }, ...sheetText(context, kind, act)),
          ),
        ),
      ),
    ),
  );
}

/** How far a finger must go, in CSS pixels, to turn the act. */
const SWIPE = 60;

function swipe(section: HTMLElement, turn: (by: number) => void): void {
  let from: { x: number; y: number } | undefined;
  section.addEventListener('pointerdown', ({ pointerType, clientX, clientY }) => {
    from = pointerType === 'touch' ? { x: clientX, y: clientY } : undefined;
  });
  section.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (from && Math.abs(clientX - from.x) > SWIPE && Math.abs(clientY - from.y) < SWIPE)
      turn(clientX < from.x ? 1 : -1);
    from = undefined;
  });
}
