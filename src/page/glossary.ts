import type { PageContext } from './context.ts';
import { el } from './dom.ts';

/**
 * Marks the first mention of a term in a play as a button that tells what it means; later mentions stay plain.
 * What counts as later is read from the passages before this screen.
 */
export function withGlossary(context: PageContext, text: string): readonly (Node | string)[] {
  // Words to press in the running text are too small for a kiosk, and too high up.
  if (context.kiosk) return [text];
  const glossary = Object.values(context.session.script?.names.glossary ?? {});
  const named = glossary.filter(({ forms }) => forms.some((form) => wordAt(text, form) >= 0));
  // Most lines name nothing: what was read before, a whole book in the end, is then not searched.
  const before = named.length === 0 ? '' : textBefore(context, text);
  let parts: (Node | string)[] = [text];
  for (const { term, forms, text: meaning } of named) {
    if (forms.some((form) => wordAt(before, form) >= 0)) continue;
    parts = markFirst(parts, forms, (found) => termButton(found, term, meaning));
  }
  return parts;
}

function textBefore(context: PageContext, text: string): string {
  const lines = context.session.play?.passages.flatMap((it) => (it.kind === 'line' ? [it.line.text] : [])) ?? [];
  const at = lines.lastIndexOf(text);
  return lines.slice(0, Math.max(at, 0)).join('\n');
}

function markFirst(
  parts: (Node | string)[],
  forms: readonly string[],
  make: (found: string) => Node,
): (Node | string)[] {
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    const found = forms.map((form) => ({ form, at: wordAt(part, form) })).filter(({ at }) => at >= 0);
    const first = found.sort((a, b) => a.at - b.at || b.form.length - a.form.length)[0];
    if (!first) continue;
    const end = first.at + first.form.length;
    const cut = [part.slice(0, first.at), make(part.slice(first.at, end)), part.slice(end)];
    return [...parts.slice(0, index), ...cut, ...parts.slice(index + 1)];
  }
  return parts;
}

/** Where a form stands as whole words, or -1. */
function wordAt(text: string, form: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + form.length))) return at;
  }
  return -1;
}

/** The terms first mentioned in a text, as buttons to be laid apart from it. */
export function termsOf(context: PageContext, text: string): readonly Node[] {
  return withGlossary({ ...context, kiosk: false }, text).filter((part) => typeof part !== 'string');
}

/** The terms that have been met in the play, with what they mean, in the order of the alphabet. */
export function termsMet({ session }: PageContext): readonly { readonly term: string; readonly text: string }[] {
  const read = session.play?.passages.flatMap((it) => (it.kind === 'line' ? [it.line.text] : [])).join('\n') ?? '';
  return Object.values(session.script?.names.glossary ?? {})
    .filter(({ forms }) => forms.some((form) => wordAt(read, form) >= 0))
    .sort((a, b) => a.term.localeCompare(b.term, session.language));
}

let terms = 0;

function termButton(found: string, term: string, meaning: string): HTMLElement {
  const id = `term-${++terms}`;
  return el(
    'span',
    { class: 'term' },
    el('button', { type: 'button', popovertarget: id, class: 'term-word' }, found),
    el('span', { id, popover: 'auto', class: 'term-card', role: 'note' }, el('b', {}, term), ` ${meaning}`),
  );
}
