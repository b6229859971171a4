import { FATES, type Fate, type Member } from '../../ledger/central-committee.ts';
import { el } from '../dom.ts';
import { type HallDesk, pointAt } from './hall-desk.ts';
import { nameOf } from './hall-words.ts';

/** Finding by name and picking out by fate. */
export function hallTools(desk: HallDesk): HTMLElement {
  const { say, book, sight } = desk;
  const find = el('input', {
    type: 'search',
    id: 'hall-find',
    autocomplete: 'off',
    spellcheck: 'false',
    list: 'hall-names',
    placeholder: say.find,
    oninput: pick,
    onkeydown: (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') open();
    },
  });
  const names = el(
    'datalist',
    { id: 'hall-names' },
    ...[...book.members.keys()].map((id) => el('option', { value: nameOf(desk, id) })),
  );
  const fate = el(
    'select',
    { id: 'hall-fate', onchange: pick },
    el('option', { value: '' }, say.all),
    ...FATES.map((it) => el('option', { value: it }, say.fates[it])),
  );
  const found = el('p', { class: 'small hall-found', role: 'status' });
  return el(
    'div',
    { class: 'hall-tools' },
    el('label', { for: 'hall-find', class: 'unseen' }, say.find),
    find,
    names,
    el('label', { for: 'hall-fate', class: 'unseen' }, say.fate),
    fate,
    found,
  );

  function matches(): readonly string[] {
    const wanted = plain(find.value);
    return book.hall.elected
      .filter(({ id, fate: became }) => (fate.value === '' || became === (fate.value as Fate)) && isNamed(id, wanted))
      .map(({ id }) => id);
  }

  function isNamed(id: string, wanted: string): boolean {
    const member = book.members.get(id);
    return wanted === '' || (member !== undefined && namesOf(member).some((name) => name.includes(wanted)));
  }

  function pick(): void {
    const all = find.value.trim() === '' && fate.value === '';
    const ids = matches();
    const { shown: _, ...rest } = sight.now;
    sight.set(all ? rest : { ...rest, shown: new Set(ids) });
    if (find.value.trim() !== '') pointAt(sight, ids.length > 0 && ids.length < 8 ? ids[0] : undefined);
    found.textContent = all ? '' : ids.length === 0 ? say.none : say.found(ids.length);
    desk.context.measure();
  }

  function open(): void {
    const [first] = matches();
    if (first !== undefined && find.value.trim() !== '') desk.openMember(first);
  }
}

function namesOf({ name }: Member): readonly string[] {
  return Object.values(name).map(plain);
}

/** A name as it is compared: no accents, no capitals. */
function plain(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
