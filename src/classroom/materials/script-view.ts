import type { ClassroomWords } from '../../language/classroom/en.ts';
import { make } from '../view/dom.ts';
import type { Condition, ScriptLine, ScriptMaterial, ScriptScene } from './materials.ts';

/** The full script of a route: its scenes in order, each line as far in as it stands in choices and conditions. */
export function scriptView({ title, scenes }: ScriptMaterial, words: ClassroomWords): HTMLElement[] {
  const { script } = words;
  const chapters = scenes.flatMap(({ chapter, number }) => (chapter === undefined ? [] : [{ chapter, number }]));
  return [
    make('h2', {}, script.title(title)),
    ...script.lead.map((line) => make('p', {}, line)),
    make(
      'nav',
      { 'aria-label': script.chapters },
      make(
        'ol',
        { class: 'c-numbers' },
        ...chapters.map(({ chapter, number }) => make('li', {}, sceneLink(number, chapter))),
      ),
    ),
    ...scenes.map((scene) => sceneView(scene, words)),
  ];
}

function sceneView({ number, chapter, ending, place, lines }: ScriptScene, words: ClassroomWords): HTMLElement {
  const { script } = words;
  return make(
    'section',
    { class: 'c-scene', id: anchor(number) },
    chapter !== undefined && make('h3', { class: 'c-scene-chapter' }, chapter),
    make(
      'h4',
      {},
      ending === undefined ? script.scene(number) : `${script.scene(number)} · ${script.ending(ending)}`,
      place !== undefined && make('span', { class: 'c-scene-place' }, ` · ${place}`),
    ),
    ...lines.map((line) => {
      const view = lineView(line, words);
      if (line.depth > 0) view.classList.add(`c-in-${Math.min(line.depth, 5)}`);
      return view;
    }),
  );
}

function lineView(line: ScriptLine, words: ClassroomWords): HTMLElement {
  const { script } = words;
  switch (line.kind) {
    case 'text':
      return make(
        'p',
        {},
        line.who !== undefined && make('span', { class: 'c-speaker' }, `${line.who}: `),
        line.text,
        line.rests.length > 0 &&
          make('span', { class: 'c-rests' }, ` ${line.rests.map((it) => rest(it, words)).join(', ')}`),
      );
    case 'record':
      return make(
        'p',
        { class: 'c-script-record' },
        make(
          'strong',
          {},
          line.act === undefined ? words.sheets[line.sheet] : `${words.sheets[line.sheet]} (${line.act})`,
        ),
        `: ${line.text}`,
      );
    case 'choice':
      return make(
        'p',
        { class: 'c-script-choice' },
        make('strong', {}, line.text),
        line.act !== undefined && make('span', { class: 'c-rests' }, ` ${script.act(line.act)}`),
        line.when !== undefined && make('em', {}, ` (${whenText(line.when, words)})`),
      );
    case 'when':
      return make('p', { class: 'c-script-when' }, make('em', {}, `${whenText(line.when, words)}:`));
    case 'otherwise':
      return make('p', { class: 'c-script-when' }, make('em', {}, `${script.otherwise}:`));
    case 'go':
      return make('p', { class: 'c-script-go' }, '→ ', sceneLink(line.scene, script.scene(line.scene)));
    case 'end':
      return make('p', { class: 'c-script-go' }, script.end);
    case 'note':
      return make('p', { class: 'c-script-note' }, make('strong', {}, `${script.note}: `), line.text);
    case 'seen':
      return make('p', { class: 'c-script-seen' }, make('em', {}, line.text));
    default:
      return line satisfies never;
  }
}

function whenText(when: Condition, { script }: ClassroomWords): string {
  if (when.kind === 'ink') return script.whenInk(when.text);
  if (when.kind === 'scene') return when.not ? script.unlessScene(when.number) : script.whenScene(when.number);
  const choices = when.choices.map((text) => script.quoted(text)).join(script.or);
  return (when.not ? script.unlessChosen : script.whenChosen)(choices, when.story);
}

function rest(grade: string, words: ClassroomWords): string {
  if (grade === 'invented') return words.script.invented;
  return grade in words.grades ? words.grades[grade as keyof typeof words.grades].toLowerCase() : grade;
}

function sceneLink(number: number, text: string): HTMLElement {
  return make('a', { href: `#${anchor(number)}` }, text);
}

function anchor(number: number): string {
  return `scene-${number}`;
}
