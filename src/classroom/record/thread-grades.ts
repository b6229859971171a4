import { GRADES } from '../../ledger/grade.ts';

/** The grades a pupil can give to a statement of the thread; the ledger's own are the same. */
export const THREAD_GRADES = [...GRADES, 'mixed'] as const;
