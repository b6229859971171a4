/** What is said about learning systems, in English; the form every other language must fill. */
export const enLearningSystem = {
  label: 'Learning system',
  trouble: {
    absent:
      'No learning system was found: nothing is recorded there. You can play all the same; at the end, save your file and hand it in.',
    'no-task': 'What your teacher asks could not be read. Close this page and open it again from your course.',
    'not-kept':
      'Your learning system did not take the last change. Go on; it is tried again at your next choice. To be safe, save your file before you close this page.',
    'no-room':
      'Your learning system has too little room to keep every answer. All have been handed over, but the longest will not be shown again once you close this page.',
    looking: 'Opened to look only: nothing you do now is recorded.',
    unreadable: 'What your learning system had kept could not be read. You begin anew.',
  },
  desk: {
    title: 'For a learning system (Moodle, Canvas, Brightspace …)',
    lead: 'A package is the whole game with this assignment in it, as one zip that a learning system takes in. Pupils open it in their course; the system keeps place and answers, on any machine, and shows you who is done. No name is asked, for the system knows it.',
    kind: 'Standard',
    kinds: {
      scorm12: 'SCORM 1.2 – Moodle, Canvas, Brightspace and most others',
      scorm2004: 'SCORM 2004, 4th edition',
      cmi5: 'cmi5, with xAPI statements for serious games',
    },
    score: 'Give a score: the share of questions answered',
    scoreHint: 'It counts that something was answered, never what was chosen in the story.',
    noTasks: 'Without questions there is no score: the system is told only who has come to an end.',
    pass: 'Passed from (per cent; leave empty for no mark)',
    make: 'Make the package',
    making: 'Making the package …',
    made: (name: string) => `Saved as ${name}. Upload it to your course as it is, without unpacking it.`,
    fetchFailed: (name: string) =>
      `The package could not be fetched from beside this page. Choose the file ${name} that came with the game, or drop it here.`,
    choose: 'Choose the package file',
    wrong: 'That file is no package of this game.',
  },
};

/** What is said about learning systems, in one language. */
export type LearningSystemWords = typeof enLearningSystem;
