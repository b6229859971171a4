/** Numbers that look like chance and are the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let at = (seed * 7919 + 17) % 2_147_483_647;
  return (sides) => {
    at = (at * 48_271) % 2_147_483_647;
    return Math.floor((at / 2_147_483_647) * sides);
  };
}

/**
 * A small story made by dice: scenes that lead only forward, with tunnels between them that hold sequences, counts,
 * once-only choices and temporaries, and variables and lists that later scenes look at. It is finite however much of a
 * state is kept.
 */
export function randomInk(seed: number): string {
  const roll = dice(seed);
  const pick = <T>(of: readonly T[]): T => of[roll(of.length)] as T;
  const scenes = 4 + roll(3);
  const number = () => pick(['x', 'y', 'z']);
  const condition = (): string =>
    pick([
      () => `${number()} ${pick(['==', '>', '<', '!='])} ${roll(3)}`,
      () => `talk${roll(2)}${pick(['', ' > 1', ' == 2', ' < 2', ' >= 3'])}`,
      () => `not talk${roll(2)}`,
      () => `TURNS_SINCE(-> talk${roll(2)}) ${pick(['>', '=='])} ${roll(3)}`,
      () => `things ? ${pick(['key', 'coin'])}`,
      () => `often(-> talk${roll(2)})`,
      () => `TURNS() > ${1 + roll(3)}`,
    ])();
  const action = (): string =>
    pick([
      () => `~ ${number()} = ${roll(3)}`,
      () => `~ ${number()} = ${number()} + 1`,
      () => `~ things += ${pick(['key', 'coin'])}`,
      () => '~ things = ()',
      () => `~ bump(${number()})`,
      () => `-> talk${roll(2)} ->`,
      () => `-> talk${roll(2)} ->`,
      () => `~ next = -> ${pick(['far', 'near'])}`,
      () => '~ t = t + 1',
      () => `{ ${condition()}: Words ${roll(100)}. }`,
      () => `{One|Two|Three}{&a|b} ${roll(100)}.`,
    ])();
  const lines = ['VAR x = 0', 'VAR y = 1', 'VAR z = 0', 'LIST things = key, coin', 'VAR next = -> near', '-> scene0'];
  for (let scene = 0; scene < scenes; scene++) {
    lines.push(`=== scene${scene}`, '~ temp t = 0', `Scene ${scene}.`);
    for (let count = roll(3); count > 0; count--) lines.push(action());
    const choices = 1 + roll(3);
    for (let choice = 0; choice < choices; choice++) {
      const guard = choice > 0 && roll(3) === 0 ? `{${condition()}} ` : '';
      lines.push(`+ ${guard}[Choice ${choice} # id: c${choice}]`);
      for (let count = roll(3); count > 0; count--) lines.push(`  ${action()}`);
      if (roll(3) > 0)
        lines.push(`  -> ${scene + 1 < scenes ? `scene${scene + 1 + roll(Math.min(2, scenes - scene - 1))}` : 'ends'}`);
    }
    lines.push(
      '- Gathered.',
      `{ t > ${roll(2)}: Temporary. }`,
      `-> ${scene + 1 < scenes ? `scene${scene + 1}` : 'ends'}`,
    );
  }
  for (const talk of [0, 1]) {
    lines.push(`=== talk${talk}`, '~ temp t = 0', '{Hello.|Again.|Still here.}', `{ ${condition()}: More. }`);
    if (roll(2) === 0)
      lines.push('* [Ask # id: ask]', '  Asked.', '* [Wait # id: wait]', '* -> ', '  Nothing to ask.', '-');
    lines.push('->->');
  }
  lines.push('=== ends', `{ ${condition()}: Last words. }`, `{ ${condition()}: -> next }`, '-> near');
  lines.push(
    '=== near',
    '# ending: near',
    'Near.',
    '-> END',
    '=== far',
    `{ ${condition()}: Far indeed. }`,
    '-> farther',
  );
  lines.push('=== farther', '# ending: far', 'Far.', '-> END');
  lines.push(
    '=== function often(-> where)',
    '~ return READ_COUNT(where) > 1',
    '=== function bump(ref what)',
    '~ what = what + 1',
  );
  return `${lines.join('\n')}\n`;
}
