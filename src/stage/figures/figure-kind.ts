/** The things done by hand that the Stage knows how to show. */
export const FIGURE_KINDS = ['struck-ballot', 'ballot', 'seal', 'sorting', 'protocol', 'letter', 'file'] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Which of them a figure of the story is: `letter-teller` is a letter. Nothing for one that is not known. */
export function figureKind(figure: string | undefined): FigureKind | undefined {
  return FIGURE_KINDS.find((kind) => figure === kind || figure?.startsWith(`${kind}-`));
}
