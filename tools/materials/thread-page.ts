import type { ClassroomWords } from '../../src/language/classroom/en.ts';
import type { Language } from '../../src/language/language.ts';
import type { Claim } from '../../src/ledger/claim.ts';
import { cardOf } from '../../src/ledger/evidence.ts';
import type { Source } from '../../src/ledger/source.ts';
import type { ThreadStatement } from '../../src/ledger/thread.ts';

/** The ledger as the materials need it. */
export interface LedgerFiles {
  readonly thread: readonly ThreadStatement[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** The statements alone, numbered, to be graded on paper. */
export function threadStatements({ thread }: LedgerFiles, language: Language): string {
  return thread.map(({ n, text }) => `${n}. ${text[language]}`).join('\n');
}

/** Each statement with the ledger's grade, its answer, and the claims it rests on. */
export function threadAnswers(ledger: LedgerFiles, words: ClassroomWords, language: Language): string {
  return ledger.thread
    .flatMap(({ n, text, grade, answer, claims }) => [
      `### ${words.thread.statement(n)}`,
      `> ${text[language]}`,
      `**${words.grades[grade]}.** ${answer[language]}`,
      claimList(ledger, claims, words, language),
    ])
    .join('\n\n');
}

/** Claims of the ledger as a list: what each states, its grade, and its sources with their addresses. */
export function claimList(
  { claims, sources }: LedgerFiles,
  ids: readonly string[],
  words: ClassroomWords,
  language: Language,
): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return ids
    .map((id) => {
      const claim = claims.find((it) => it.id === id);
      if (!claim) throw new Error(`the materials name the claim "${id}", which the ledger does not hold`);
      const card = cardOf(claim, byId, language);
      const works = card.sources.map(({ text, address }) => (address === undefined ? text : `${text}, ${address}`));
      return `- ${card.statement} (${words.grades[card.grade]}: ${works.join('; ')})`;
    })
    .join('\n');
}
