/** How sure anyone can be of a statement, from the surest down. The grade judges the statement, not the event. */
export const GRADES = ['documented', 'disputed', 'testimony', 'legend'] as const;

/** The grade of a claim. */
export type Grade = (typeof GRADES)[number];

/** What the margin stamp of a line can say: the grade of its claim, or that the line is fiction. */
export type Provenance = Grade | 'invented';

/** The grade of a statement of the thread; `mixed` where its parts deserve different grades. */
export type ThreadGrade = Grade | 'mixed';
