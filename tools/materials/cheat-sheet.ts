import type { Language } from '../../src/language/language.ts';
import type { Names } from '../../src/story/names.ts';
import type { CertifiedLengths } from '../prove/certificate.ts';
import type { ChoiceWords } from './choice-words.ts';
import type { RouteFacts } from './facts.ts';
import { table } from './table.ts';

const WORDS = {
  en: {
    minutes: 'Minutes by chapter',
    chapter: 'Chapter',
    shortest: 'Shortest',
    middle: 'Middle',
    longest: 'Longest',
    whole: 'A whole play',
    endings: 'Endings',
    ending: 'Ending',
    odds: 'Odds',
    choices: 'Fewest choices',
    map: 'Branch map',
    mapLead:
      'Read it downward: a square is a menu, a dark one an ending; the broader a line, the more likely it is taken. The numbers are those of the table under it.',
    menus: 'What can be chosen where',
    menu: 'No.',
    comes: 'Come by',
    leads: 'What can be chosen, and where it leads',
    end: (title: string) => `Ending: ${title}`,
    acts: 'Acts: the choices that leave records',
    act: 'Act',
    what: 'What can be chosen',
  },
  es: {
    minutes: 'Minutos por capítulo',
    chapter: 'Capítulo',
    shortest: 'Lo más corto',
    middle: 'En medio',
    longest: 'Lo más largo',
    whole: 'Una partida entera',
    endings: 'Finales',
    ending: 'Final',
    odds: 'Probabilidad',
    choices: 'Menor número de decisiones',
    map: 'Mapa de ramas',
    mapLead:
      'Se lee de arriba abajo: cada cuadrado es un menú; los oscuros, finales; cuanto más ancha la línea, más probable es ese camino. Los números son los de la tabla de debajo.',
    menus: 'Qué se puede elegir y dónde',
    menu: 'N.º',
    comes: 'Pasan por aquí',
    leads: 'Qué se puede elegir y adónde lleva',
    end: (title: string) => `Final: ${title}`,
    acts: 'Actos: las decisiones que dejan documentos',
    act: 'Acto',
    what: 'Qué se puede elegir',
  },
} as const;

/** What a teacher wants to know of one route at a glance, as Markdown: minutes, endings with their odds, map, acts. */
export function cheatSheet(facts: RouteFacts, names: Names, choices: ChoiceWords, language: Language): string {
  const words = WORDS[language];
  const { certified } = facts;
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const row = (name: string, { shortest, median, longest }: CertifiedLengths) => [
    name,
    ...[shortest, median, longest].map(({ minutes }) => number(minutes)),
  ];
  return [
    `## ${names.routes[certified.route]?.title ?? certified.route}`,
    `### ${words.minutes}`,
    table(
      [words.chapter, words.shortest, words.middle, words.longest],
      [
        ...Object.entries(certified.chapters).map(([id, lengths]) => row(names.chapters[id]?.title ?? id, lengths)),
        row(`**${words.whole}**`, certified.play),
      ],
    ),
    `### ${words.endings}`,
    table(
      [words.ending, words.odds, words.choices],
      certified.endings.map(({ id, percent, path }) => [
        `${names.endings[id]?.title ?? id}: ${names.endings[id]?.line ?? ''}`,
        `${number(percent)} %`,
        String(path.ids.length),
      ]),
    ),
    `### ${words.map}`,
    words.mapLead,
    `{{map ${certified.route}}}`,
    `### ${words.menus}`,
    menus(facts, names, choices, language),
    `### ${words.acts}`,
    table(
      [words.act, words.what],
      actsOf(choices).map(([id, all]) => [names.acts[id] ?? id, all.join(' · ')]),
    ),
  ].join('\n\n');
}

/** Every menu by its number on the map: how likely a play comes by, and where each choice leads. */
function menus({ map, odds }: RouteFacts, names: Names, choices: ChoiceWords, language: Language): string {
  const words = WORDS[language];
  const numbered = [...map.nodes].sort((a, b) => numberOf(a.id) - numberOf(b.id));
  function numberOf(id: string): number {
    return odds.nodes[id]?.number ?? 0;
  }
  return table(
    [words.menu, words.chapter, words.comes, words.leads],
    numbered.map((node) => {
      const chapter = names.chapters[node.chapter ?? '']?.title ?? '';
      const come = percentText(odds.nodes[node.id]?.odds ?? 0);
      if (node.kind === 'ending') {
        const title = names.endings[node.ending ?? '']?.title ?? node.ending ?? '';
        return [String(numberOf(node.id)), chapter, come, `**${words.end(title)}**`];
      }
      const ways = node.choices.map(({ id }) => {
        const leads = map.edges.filter((edge) => edge.from === node.id && edge.choice === id);
        const to = [...new Set(leads.map((edge) => numberOf(edge.to)))].sort((a, b) => a - b);
        return `${choices.at(node.id, id)} → ${to.join(', ')}`;
      });
      return [String(numberOf(node.id)), chapter, come, ways.join(' · ')];
    }),
  );
}

/** Every act with the words of its choices, in the order of the ink. */
function actsOf({ lines }: ChoiceWords): [string, string[]][] {
  const acts = [...new Set(lines.flatMap(({ act }) => act ?? []))];
  return acts.map((act) => [act, [...new Set(lines.filter((it) => it.act === act).map(({ text }) => text))]]);
}

function percentText(odds: number): string {
  const percent = Math.round(100 * odds);
  return percent === 0 && odds > 0 ? '< 1 %' : `${percent} %`;
}
