import type { StoryFiles, Surroundings } from '../../../src/story/compile/stories.ts';

/** What the tale may name. */
export const AROUND: Surroundings = {
  claims: new Set(['known', 'never-cited']),
  lights: new Set(['lamp']),
  realNames: { en: new Set(['Kirov']), es: new Set(['Kírov']) },
};

/** A route of one menu and two endings, with nothing wrong in it. */
export const EN = `# title: tale
# language: en
VAR passed = "unset"
-> hall
=== hall
# chapter: one
The hall is cold tonight. # light: lamp # claim: known
{ passed == "clean":
    You know it.
}
+ [Keep it. # id: keep # act: paper]
    You keep it in your sleeve.
    S. kept it. # record: file
    -> home
+ [Burn it. # id: burn # act: paper]
    It burns.
    S. burnt it. # record: file
    -> street
=== home
# ending: home
Home at last.
-> END
=== street
# ending: street
It snows and snows.
-> END
`;

/** The same in Spanish. */
export const ES = EN.replace('language: en', 'language: es')
  .replace('The hall is cold tonight.', 'Hace frío.')
  .replace('You know it.', 'Lo sabes.')
  .replace('Keep it.', 'Guardarlo.')
  .replace('Burn it.', 'Quemarlo.')
  .replace('You keep it in your sleeve.', 'Lo guardas.')
  .replace('S. kept it.', 'S. lo guardó.')
  .replace('It burns.', 'Arde.')
  .replace('S. burnt it.', 'S. lo quemó.')
  .replace('Home at last.', 'En casa.')
  .replace('It snows and snows.', 'Nieva.');

/** What its tags name, in either language. */
export const NAMES = JSON.stringify({
  routes: { tale: { title: 'Tale', line: '' } },
  chapters: { one: { title: 'One' } },
  endings: { home: { title: 'Home', line: '' }, street: { title: 'Street', line: '' } },
  acts: { paper: 'the paper' },
});

/** The tale as the project's stories. */
export function files(): StoryFiles {
  return new Map([
    ['stories/en/tale.ink', EN],
    ['stories/en/names.json', NAMES],
    ['stories/es/tale.ink', ES],
    ['stories/es/names.json', NAMES],
  ]);
}
