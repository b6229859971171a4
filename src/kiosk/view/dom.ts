type Attribute = string | number | boolean | ((event: Event) => void);
type Child = Node | string | false | undefined;

/** Makes an element; what is a function listens to the event of its name (`onclick`), `false` is left out, text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** A control of the kiosk: a button that does one thing, found in tests and styles by its name. */
export function control(name: string, label: string, act: () => void, kind = 'k-tab'): HTMLButtonElement {
  return make('button', { type: 'button', class: kind, 'data-k': name, onclick: act }, label);
}
