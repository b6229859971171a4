import type { Language } from '../../src/language/language.ts';
import type { CompiledRoute, Stories, StoryFiles } from '../../src/story/compile/stories.ts';
import type { Names } from '../../src/story/names.ts';
import type { Certificate, CertifiedLengths, CertifiedRoute } from '../prove/certificate.ts';

const WORDS = {
  en: {
    title: 'Cheat sheet',
    lead: 'For teachers: it gives the endings away. Minutes, odds and ways come from the proof of the stories, which tries every choice; reading time is counted at 200 words a minute, without pauses, questions or the documents at the end. Slow readers take twice as long.',
    minutes: 'Minutes by chapter',
    chapter: 'Chapter',
    shortest: 'Shortest',
    middle: 'Middle',
    longest: 'Longest',
    whole: 'A whole play',
    endings: 'Endings',
    ending: 'Ending',
    odds: 'Odds if every choice is as likely',
    choices: 'Fewest choices',
    acts: 'Acts: the choices that leave records',
    act: 'Act',
    what: 'What can be chosen',
  },
  es: {
    title: 'Chuleta',
    lead: 'Para el profesorado: destripa los finales. Los minutos, las probabilidades y los caminos salen de la prueba de las historias, que ensaya todas las decisiones; el tiempo de lectura se cuenta a 200 palabras por minuto, sin pausas, preguntas ni los documentos del final. Quien lee despacio tarda el doble.',
    minutes: 'Minutos por capítulo',
    chapter: 'Capítulo',
    shortest: 'Lo más corto',
    middle: 'En medio',
    longest: 'Lo más largo',
    whole: 'Una partida entera',
    endings: 'Finales',
    ending: 'Final',
    odds: 'Probabilidad si todas las decisiones son iguales',
    choices: 'Menor número de decisiones',
    acts: 'Actos: las decisiones que dejan documentos',
    act: 'Acto',
    what: 'Qué se puede elegir',
  },
} as const;

/** The cheat sheet in one language as Markdown: minutes, endings with their odds, and every act with its choices. */
export function cheatSheet({ routes }: Certificate, stories: Stories, files: StoryFiles, language: Language): string {
  const words = WORDS[language];
  const names = stories.names.get(language);
  if (!names) throw new Error(`there are no names in ${language}`);
  const parts = routes.flatMap((route) => {
    const compiled = stories.routes.find((it) => it.route === route.route && it.language === language);
    return compiled ? routePart(route, compiled, names, files, language) : [];
  });
  return `${[`# ${words.title}`, words.lead, ...parts].join('\n\n')}\n`;
}

function routePart(
  route: CertifiedRoute,
  compiled: CompiledRoute,
  names: Names,
  files: StoryFiles,
  language: Language,
): string[] {
  const words = WORDS[language];
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const row = (name: string, { shortest, median, longest }: CertifiedLengths) => [
    name,
    ...[shortest, median, longest].map(({ minutes }) => number(minutes)),
  ];
  const acts = actsOf(compiled, files);
  return [
    `## ${names.routes[route.route]?.title ?? route.route}`,
    `### ${words.minutes}`,
    table(
      [words.chapter, words.shortest, words.middle, words.longest],
      [
        ...Object.entries(route.chapters).map(([id, lengths]) => row(names.chapters[id]?.title ?? id, lengths)),
        row(`**${words.whole}**`, route.play),
      ],
    ),
    `### ${words.endings}`,
    table(
      [words.ending, words.odds, words.choices],
      route.endings.map(({ id, percent, path }) => [
        `${names.endings[id]?.title ?? id}: ${names.endings[id]?.line ?? ''}`,
        `${number(percent)} %`,
        String(path.ids.length),
      ]),
    ),
    `### ${words.acts}`,
    table(
      [words.act, words.what],
      [...acts].map(([id, choices]) => [names.acts[id] ?? id, choices.join(' · ')]),
    ),
  ];
}

/** The words of every act's choices, in the order of the ink. */
function actsOf({ files: used }: CompiledRoute, files: StoryFiles): Map<string, string[]> {
  const acts = new Map<string, string[]>();
  for (const line of used.flatMap((file) => (files.get(file) ?? '').split('\n'))) {
    const [, words = '', tags = ''] = /^\s*[+*]\s*\[([^#\]]*)((?:#[^#\]]*)*)\]/.exec(line) ?? [];
    const act = /#\s*act:\s*([\w-]+)/.exec(tags)?.[1];
    if (act === undefined) continue;
    acts.set(act, [...new Set([...(acts.get(act) ?? []), words.trim()])]);
  }
  return acts;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
