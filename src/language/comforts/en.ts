/** The words of what makes reading easier, in English; fetched when first wanted. Its shape is what every other language must satisfy. */
export const enComforts = {
  skip: {
    offer: 'Skip what I have read before',
    nothing: 'This has not been read before; there is nothing to skip.',
    skipped: (n: number) => (n === 1 ? 'One page skipped.' : `${n} pages skipped.`),
  },
  auto: {
    on: 'The pages turn by themselves now. Press A, or the button, to stop.',
    off: 'The pages wait for you again.',
    stop: 'Stop turning pages',
  },
  aloud: {
    on: 'Reading aloud. Press R to stop.',
    off: 'No longer reading aloud.',
    none: 'This machine has no voice of its own for this language, so nothing can be read aloud. Screen readers work as always.',
  },
  fullscreen: { none: 'This browser does not allow the full screen here.' },
  print: {
    title: 'A play, written out',
    chose: 'Chosen:',
    sheets: 'The four sheets of each act',
    claims: 'What it rests on',
    ending: 'Ending:',
    printed: (date: string) => `Printed on ${date}.`,
    none: 'Open a story first; there is nothing to print yet.',
  },
  plays: {
    title: 'Kept plays',
    none: 'Nothing is kept yet. Every choice you take is kept by itself.',
    keepPlace: 'Keep this place',
    placeKept: 'The place is kept. It stays as it is while you read on.',
    byHand: 'a place you kept',
    on: 'Go on',
    export: 'Save as a file',
    remove: 'Delete',
    confirm: 'Delete for good',
    keep: 'Keep it',
    sure: (name: string) => `Delete “${name}” for good?`,
    removed: 'The play has been deleted.',
    choices: (n: number) => (n === 1 ? '1 choice' : `${n} choices`),
    ended: (ending: string) => `ended: ${ending}`,
    chapters: 'Chapters you have reached',
    noChapters: 'Chapters you reach are gathered here; you can begin again from any of them.',
    start: (chapter: string) => `Begin at: ${chapter}`,
    endings: 'Endings seen',
    noEndings: 'None yet.',
    import: 'Open a play from a file',
    imported: 'The play from the file is here, beside your own.',
    unreadable: (n: number) =>
      n === 1
        ? 'One kept play cannot be read. It is left as it is.'
        : `${n} kept plays cannot be read. They are left as they are.`,
  },
  file: {
    'too-long': 'That file is too large to be a play of this story.',
    version: 'That file comes from a later version of this story. Open it with that version.',
    damaged: 'That file is a play of this story, but it is damaged. Nothing was changed.',
    foreign: 'That file is not a play of this story. Nothing was changed.',
    unreadable: 'That file could not be read. Nothing was changed.',
    route: 'That play belongs to a story that is not here. Nothing was changed.',
  },
  teachers: {
    title: 'For teachers',
    what: 'Set the story as an assignment by a link, see what the class did, and print the materials for the lesson. No accounts, no server.',
    desk: 'The teacher’s desk',
    materials: 'Materials for the lesson',
  },
  about: {
    cite: 'How to cite',
    citation: (version: string) =>
      `Three Against · Tres en contra. Documentary interactive fiction, with a ledger of claims and sources. Version ${version}.`,
    citeParts:
      'A claim is best cited by the sources on its own card, a place in a story by its link: “Copy a link to this place”, in the menu.',
    licences: 'Code: MIT. Text, ledger and art: CC BY 4.0.',
    sources: 'Sources',
    noSources: 'The sources could not be fetched just now; each stamp opens those of its own line.',
    corrections: 'Corrections',
    noCorrections: 'None so far: this is the first edition.',
    correct:
      'If a claim is wrong, tell whoever publishes this page which one it is and on what evidence; its card names its sources. What is put right is listed here with its date, what it said and what it says now.',
    credits: 'Credits',
    made: 'Story, ledger, pictures and code: the makers of Three Against · Tres en contra. Built with ink by inkle, inkjs, Phaser and Vite, each under the MIT licence.',
    faces: 'Typefaces: Oswald, Literata, IBM Plex Mono and OpenDyslexic, under the SIL Open Font License.',
    age: 'Advised for readers of 14 and over: it tells of hunger, arrest and execution. Hard scenes are announced.',
  },
};

/** What the comforts say, in one language. */
export type ComfortWords = typeof enComforts;
