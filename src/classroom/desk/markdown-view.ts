import { make } from '../view/dom.ts';

/** Shows the little Markdown that the materials are written in: headings, paragraphs, lists, tables, quotations, bold. No markup passes. */
export function markdownView(text: string): HTMLElement[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(block);
}

function block(part: string): HTMLElement {
  const lines = part.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.*)$/.exec(first);
  if (heading) {
    // The desk's own title is the page's first heading.
    const level = `h${Math.min((heading[1]?.length ?? 1) + 1, 4)}` as 'h2' | 'h3' | 'h4';
    return make(level, {}, ...inline(heading[2] ?? ''));
  }
  if (first.startsWith('|')) return table(lines);
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

function table(lines: readonly string[]): HTMLElement {
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...rows] = lines;
  return make(
    'div',
    { class: 'c-scroll' },
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
