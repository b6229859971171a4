import type { Claim } from './claim.ts';
import type { OutcomeItem, Outcomes } from './outcomes.ts';
import { LANGUAGES } from './words.ts';

/** What is wrong with an outcome file, one sentence each: unknown claims, and numbers that their claim's statement does not contain. */
export function outcomeFaults(outcomes: Outcomes, claims: readonly Claim[]): readonly string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups: readonly (readonly [string, readonly OutcomeItem[]])[] = [
    ['all', outcomes.all],
    ...Object.entries(outcomes.endings),
  ];
  return groups.flatMap(([group, items]) =>
    items.flatMap((item) =>
      faultsOf(item, byId.get(item.claim)).map((fault) => `${outcomes.route}, ${group}: ${fault}`),
    ),
  );
}

function faultsOf({ claim: id, number }: OutcomeItem, claim: Claim | undefined): readonly string[] {
  if (claim === undefined) return [`unknown claim "${id}"`];
  if (number === undefined) return [];
  return LANGUAGES.filter((language) => !stands(number[language], claim.statement[language])).map(
    (language) => `"${number[language]}" does not stand in the statement of "${id}" (${language})`,
  );
}

/** Whether a number stands in a text by itself, and not as part of a longer one. The spaces inside it may differ. */
function stands(number: string, text: string): boolean {
  const [wanted, given] = [number, text].map((each) => each.replace(/[\u00a0\u202f]/g, ' '));
  if (!wanted || !given) return false;
  for (let at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
    const apart = !/\d[.,]?$/.test(given.slice(0, at)) && !/^[.,]?\d/.test(given.slice(at + wanted.length));
    if (apart) return true;
  }
  return false;
}
