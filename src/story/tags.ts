/** Where a tag may stand. `head` is a line of its own directly under a knot's or stitch's name. */
export type TagHome = 'file' | 'head' | 'choice' | 'line';

/** One entry of the grammar: where the tag stands, which values it takes, and what it means (for TAGS.md). */
export interface TagRule {
  readonly home: TagHome;
  /** `id` is lower-case words with hyphens; `none` takes no value; else one of the words listed. */
  readonly value: 'id' | 'none' | readonly string[];
  readonly means: string;
}

/** The whole grammar of tags. A new tag is an entry here, a row of stories/TAGS.md and a test. */
export const TAGS = {
  title: { home: 'file', value: 'id', means: 'the route this file tells' },
  language: { home: 'file', value: 'id', means: 'the language of its words' },
  chapter: { home: 'head', value: 'id', means: 'a chapter begins; its title is in the names' },
  ending: { home: 'head', value: 'id', means: 'an ending begins; its title is in the names' },
  loop: { home: 'head', value: 'none', means: 'the knot or stitch may be come back to; `*` is allowed in it' },
  id: { home: 'choice', value: 'id', means: 'the stable id of the choice, the same in every language' },
  act: { home: 'choice', value: 'id', means: 'the choice is an act and leaves records' },
  record: {
    home: 'line',
    value: ['stenogram', 'file', 'testimony'],
    means: 'not shown in the running text: that record of the act just taken',
  },
  of: { home: 'line', value: 'id', means: 'the record beside it belongs to this earlier act' },
  scene: { home: 'line', value: 'id', means: 'the picture on the stage, until the next' },
  light: { home: 'line', value: 'id', means: 'the light it is seen in' },
  sound: { home: 'line', value: 'id', means: 'an ambience, until the next, or an effect, once' },
  place: { home: 'line', value: 'id', means: 'place and date on the slip over the sheet' },
  who: { home: 'line', value: 'id', means: 'who speaks the line' },
  claim: { home: 'line', value: 'id', means: 'the line asserts the statement of this claim' },
  about: { home: 'line', value: 'id', means: 'the line touches this open question' },
  invented: { home: 'line', value: 'none', means: 'the line is fiction' },
  figure: { home: 'line', value: 'id', means: 'a thing done by hand; a menu that follows is made on it' },
  note: { home: 'line', value: 'id', means: 'a content note, offered before what follows' },
} as const satisfies Record<string, TagRule>;

export type TagName = keyof typeof TAGS;

/** A tag as it was read: its name, and its value (empty where the tag takes none). */
export interface Cue {
  readonly kind: TagName;
  readonly value: string;
}

const TAG = /^([a-z][a-z-]*)(?::\s*(\S.*))?$/;

/** Reads one tag as ink hands it over, without its `#`; nothing where it is none of ours. */
export function readTag(tag: string): Cue | undefined {
  const [, name = '', value = ''] = TAG.exec(tag.trim()) ?? [];
  return isTagName(name) ? { kind: name, value: value.trim() } : undefined;
}

/** Reads the tags of a line or choice; tags of other people's ink are passed over. */
export function readCues(tags: readonly string[]): Cue[] {
  return tags.map(readTag).filter((cue) => cue !== undefined);
}

/** The value of the first cue of a kind. */
export function cueValue(cues: readonly Cue[], kind: TagName): string | undefined {
  return cues.find((cue) => cue.kind === kind)?.value;
}

/** The values of every cue of a kind, in order. */
export function cueValues(cues: readonly Cue[], kind: TagName): string[] {
  return cues.filter((cue) => cue.kind === kind).map((cue) => cue.value);
}

/** Says what is wrong with a tag where it stands, or nothing. */
export function tagTrouble(tag: string, home: TagHome): string | undefined {
  const name = /^[^:\s]*/.exec(tag.trim())?.[0] ?? '';
  if (!isTagName(name)) return `unknown tag "# ${tag.trim()}"${suggestion(name)}`;
  const cue = readTag(tag);
  if (!cue) return `"# ${tag.trim()}" is not written as "# ${name}: id"`;
  const rule: TagRule = TAGS[name];
  if (rule.home !== home) return `"# ${name}" belongs on ${HOMES[rule.home]}, not on ${HOMES[home]}`;
  if (rule.value === 'none') return cue.value === '' ? undefined : `"# ${name}" takes no value`;
  if (rule.value === 'id') {
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(cue.value)
      ? undefined
      : `"# ${name}: ${cue.value}" must hold an id (lower-case words with hyphens), never prose`;
  }
  return rule.value.includes(cue.value) ? undefined : `"# ${name}" is one of ${rule.value.join(', ')}`;
}

const HOMES: Record<TagHome, string> = {
  file: 'the head of the file',
  head: 'its own line under a knot’s head',
  choice: 'a choice, inside its brackets',
  line: 'a line of text',
};

function isTagName(name: string): name is TagName {
  return Object.hasOwn(TAGS, name);
}

/** The known tag nearest to a mistyped one, where it has the same letters or one differs. */
function suggestion(name: string): string {
  const letters = (word: string) => [...word].sort().join('');
  const near = Object.keys(TAGS).find(
    (known) => letters(known) === letters(name) || (known.length === name.length && differing(known, name) === 1),
  );
  return near ? `; "# ${near}" was meant?` : '';
}

function differing(a: string, b: string): number {
  return [...a].filter((letter, index) => letter !== b[index]).length;
}
