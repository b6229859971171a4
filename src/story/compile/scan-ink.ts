/** One line of ink source as the rules look at it. */
export interface InkLine {
  readonly kind:
    | 'knot'
    | 'stitch'
    | 'function'
    | 'choice'
    | 'logic'
    | 'divert'
    | 'branch'
    | 'tags'
    | 'text'
    | 'declaration';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Name of the knot or stitch, words of the text or choice, or the logic as written. */
  readonly text: string;
  readonly tags: readonly string[];
  /** On a choice: tags that stand outside its brackets. */
  readonly outside?: readonly string[];
  /** On a choice: `+` or `*`. */
  readonly mark?: string;
  /** Source of the line without comment, trimmed. */
  readonly source: string;
}

/** Cuts one ink file into lines, comments taken out. It reads our own way of writing ink, not all of it. */
export function scanInk(file: string, source: string): InkLine[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, (block) => block.replace(/[^\n]/g, ''));
  const lines: InkLine[] = [];
  for (const [index, raw] of bare.split('\n').entries()) {
    const text = raw.replace(/(^|\s)\/\/.*$/, '').trim();
    if (text !== '') lines.push({ file, line: index + 1, source: text, ...readLine(text) });
  }
  return lines;
}

function readLine(source: string): Omit<InkLine, 'file' | 'line' | 'source'> {
  const knot = /^={2,}\s*(function\s+)?([A-Za-z_]\w*)/.exec(source);
  if (knot) return { kind: knot[1] ? 'function' : 'knot', text: knot[2] ?? '', tags: [] };
  const stitch = /^=\s*([A-Za-z_]\w*)/.exec(source);
  if (stitch) return { kind: 'stitch', text: stitch[1] ?? '', tags: [] };
  if (/^(VAR|CONST|LIST|INCLUDE|EXTERNAL)\b/.test(source)) return { kind: 'declaration', text: source, tags: [] };
  if (source.startsWith('~')) return { kind: 'logic', text: source.replace(/\s+/g, ' '), tags: [] };
  if (source.startsWith('->') || source.startsWith('<-'))
    return { kind: 'divert', text: source.replace(/\s+/g, ' '), tags: [] };
  if (/^[+*]/.test(source)) return readChoice(source);
  const branch = /^(\{[^}]*:|-\s*[^:>]*:|\})$/.exec(source);
  if (branch) return { kind: 'branch', text: source.replace(/\s+/g, ' '), tags: [] };
  const { text, tags } = cutTags(source);
  return { kind: text === '' ? 'tags' : 'text', text, tags };
}

function readChoice(source: string): Omit<InkLine, 'file' | 'line' | 'source'> {
  const mark = source.charAt(0);
  const [, before = source, inside = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(source) ?? [];
  const within = cutTags(inside);
  const outside = [...cutTags(before).tags, ...cutTags(after).tags];
  return { kind: 'choice', mark, text: within.text, tags: within.tags, outside };
}

function cutTags(source: string): { text: string; tags: string[] } {
  const [text = '', ...tags] = source.split('#');
  return { text: text.trim(), tags: tags.map((tag) => tag.trim()) };
}
