type Attribute = string | number | boolean | undefined | ((event: Event) => void);
type Child = Node | string | undefined | false | readonly Child[];

/**
 * Makes an element. Attributes whose value is a function are listeners (`onclick`); `true` stands without a value;
 * `false` and `undefined` are left out. Children that are text go in as text, never as markup.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    // A style attribute is inline code to a strict content security policy; the same words set as properties are not.
    else if (name === 'style') element.style.cssText = String(value);
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
