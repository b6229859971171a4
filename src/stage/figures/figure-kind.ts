/** The things done by hand that the Stage knows how to show. */
export const FIGURE_KINDS = [
  'struck-ballot',
  'ballot',
  'seal',
  'sorting',
  'protocol',
  'letter',
  'leaf',
  'file',
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * Which of them a figure of the story is: `ballot-teller` is a ballot. A letter that has come is written over; one that
 * somebody has yet to write, as `letter-teller`, is an empty leaf. Nothing for one that is not known.
 */
export function figureKind(figure: string | undefined): FigureKind | undefined {
  if (figure?.startsWith('letter-')) return 'leaf';
  return FIGURE_KINDS.find((kind) => figure === kind || figure?.startsWith(`${kind}-`));
}
