import type { Member } from '../../ledger/central-committee.ts';
import type { Hall } from '../../ledger/hall.ts';

/** Everything the hall tells: its seats and dates, and the members by id. */
export interface HallBook {
  readonly hall: Hall;
  readonly members: ReadonlyMap<string, Member>;
}

let book: Promise<HallBook> | undefined;

/** Fetches the names and dates of the 139, once; they come with the last epilogue and not before. Rejects where they cannot be had. */
export function fetchHallBook(): Promise<HallBook> {
  book ??= fetchParts().catch((cause: unknown) => {
    book = undefined;
    throw cause;
  });
  return book;
}

async function fetchParts(): Promise<HallBook> {
  const [hall, members] = await Promise.all([
    import('../../../assets/ledger/hall.json'),
    import('../../../assets/ledger/central-committee.json'),
  ]);
  // Both files are held to their schemas by the tests of the ledger.
  const list = members.default as unknown as readonly Member[];
  return { hall: hall.default as unknown as Hall, members: new Map(list.map((member) => [member.id, member])) };
}
