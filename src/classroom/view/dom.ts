type Attribute = string | number | boolean | undefined | ((event: Event) => void);
type Child = Node | string | undefined | false | readonly Child[];

/** Makes an element; what is a function listens to the event of its name (`onclick`), absent and `false` are left out, text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

function add(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (isList(child)) add(parent, child);
    else parent.append(child);
  }
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** A button of the classroom, found in tests and styles by its name. */
export function button(name: string, label: string, act: () => void, kind = 'c-button'): HTMLButtonElement {
  return make('button', { type: 'button', class: kind, 'data-c': name, onclick: act }, label);
}

/** A field with its label over it, and a hint under it where there is one. */
export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  control.id ||= `c-${nextNumber()}`;
  const note = hint === undefined ? undefined : make('p', { class: 'c-hint', id: `${control.id}-hint` }, hint);
  if (note) control.setAttribute('aria-describedby', note.id);
  return make('div', { class: 'c-field' }, make('label', { for: control.id }, label), control, note);
}

/** A tick with its label beside it. */
export function tick(name: string, label: string, checked: boolean, change: (on: boolean) => void): HTMLElement {
  const input = make('input', {
    type: 'checkbox',
    'data-c': name,
    checked,
    onchange: () => change(input.checked),
  });
  return make('label', { class: 'c-tick' }, input, make('span', {}, label));
}

/** A button that opens files; the browser's own would speak the browser's language. */
export function fileButton(
  name: string,
  label: string,
  take: (files: readonly File[]) => void,
  more: Readonly<Record<string, string | boolean>> = {},
): HTMLElement {
  const input = make('input', { type: 'file', 'data-c': name, ...more });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    take(files);
  });
  return make('label', { class: 'c-button c-file' }, make('span', {}, label), input);
}

/** A choice from a list. */
export function select(
  name: string,
  options: readonly { readonly value: string; readonly text: string }[],
  value: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const list = make(
    'select',
    { 'data-c': name, onchange: () => change(list.value) },
    ...options.map((option) => make('option', { value: option.value }, option.text)),
  );
  list.value = value;
  return list;
}

/** One of several, under a heading of its own. */
export function radios<T extends string>(
  legend: string,
  value: T,
  options: readonly (readonly [T, string])[],
  change: (value: T) => void,
  hint?: string,
): HTMLElement {
  const name = `c-radio-${nextNumber()}`;
  return make(
    'fieldset',
    { class: 'c-set' },
    make('legend', {}, legend),
    ...options.map(([option, text]) =>
      make(
        'label',
        { class: 'c-tick' },
        make('input', {
          type: 'radio',
          name,
          value: option,
          checked: option === value,
          'data-c': option,
          onchange: () => change(option),
        }),
        make('span', {}, text),
      ),
    ),
    hint !== undefined && make('p', { class: 'c-hint' }, hint),
  );
}

let number = 0;

/** A number no other element of the page has been given. */
export function nextNumber(): number {
  return ++number;
}
