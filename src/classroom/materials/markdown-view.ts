import { make } from '../view/dom.ts';

/** Makes what a text asks for by name between double braces; nothing where it is not known. */
type Place = (name: string) => HTMLElement | undefined;

/**
 * Shows the little Markdown that the materials are written in: headings, paragraphs, lists, tables, quotations, bold. No
 * markup passes; a picture stands where the text asks for it.
 */
export function markdownView(text: string, place: Place = () => undefined): HTMLElement[] {
  const over = ['', '', '', ''];
  return text
    .trim()
    .split(/\n{2,}/)
    .map((part) => {
      const [, marks = '', title = ''] = /^(#{1,4}) (.*)$/.exec(part) ?? [];
      if (marks !== '') over.splice(marks.length - 1, 4, title, ...Array.from({ length: 4 - marks.length }, () => ''));
      // The title of the whole page says nothing of one table.
      return placed(part, place) ?? block(part, over.slice(1).filter(Boolean).join(': ') || (over[0] ?? ''));
    });
}

function placed(part: string, place: Place): HTMLElement | undefined {
  const [, name] = /^\{\{([^{}]+)\}\}$/.exec(part) ?? [];
  return name === undefined ? undefined : place(name);
}

/** One block; a table is a region of its own, named by the headings over it. */
function block(part: string, over: string): HTMLElement {
  const lines = part.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.*)$/.exec(first);
  if (heading) {
    // The desk's own title is the page's first heading.
    const level = `h${Math.min((heading[1]?.length ?? 1) + 1, 4)}` as 'h2' | 'h3' | 'h4';
    return make(level, {}, ...inline(heading[2] ?? ''));
  }
  if (first.startsWith('|')) return table(lines, over);
  if (/^- /.test(first)) return make('ul', { class: 'c-list' }, ...items(lines, /^- /));
  if (/^\d+\. /.test(first)) return make('ol', { class: 'c-numbers' }, ...items(lines, /^\d+\. /));
  if (first.startsWith('> '))
    return make('blockquote', {}, ...inline(lines.map((line) => line.replace(/^> ?/, '')).join(' ')));
  return make('p', {}, ...inline(lines.join(' ')));
}

/** List items; a line that begins none belongs to the one before. */
function items(lines: readonly string[], mark: RegExp): HTMLElement[] {
  const texts: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) texts.push(line.replace(mark, ''));
    else texts.push(`${texts.pop() ?? ''} ${line.trim()}`);
  }
  return texts.map((text) => make('li', {}, ...inline(text)));
}

function table(lines: readonly string[], name: string): HTMLElement {
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...rows] = lines;
  return make(
    'div',
    { class: 'c-scroll', tabindex: 0, role: 'region', 'aria-label': name },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...cells(head).map((cell) => make('th', { scope: 'col' }, ...inline(cell))))),
      make(
        'tbody',
        {},
        ...rows.map((row) => {
          const [name = '', ...others] = cells(row);
          return make(
            'tr',
            {},
            make('th', { scope: 'row' }, ...inline(name)),
            ...others.map((cell) => make('td', {}, ...inline(cell))),
          );
        }),
      ),
    ),
  );
}

function inline(text: string): (HTMLElement | string)[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).flatMap((part): (HTMLElement | string)[] => {
    if (part.startsWith('**')) return [make('strong', {}, part.slice(2, -2))];
    if (part.startsWith('*') && part.length > 2) return [make('em', {}, part.slice(1, -1))];
    return part === '' ? [] : [part];
  });
}
