import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hand } from '../../src/stage/figures/hand.ts';
import type { Row } from '../../src/stage/figures/row.ts';

const window = new EventTarget();
beforeEach(() => {
  vi.stubGlobal('window', window);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A row that fails, as its picture would, once it has been taken off the table. */
function rowOn(table: readonly unknown[]) {
  const strokes: number[] = [];
  const row = {
    strokes,
    state: { place: { width: 100 } },
    covers: () => true,
    strike: (share: number) => {
      if (!table.includes(row)) throw new Error('this row has no picture any more');
      strokes.push(share);
    },
  };
  return row;
}

const send = (name: string, clientX: number) =>
  window.dispatchEvent(Object.assign(new Event(name), { clientX, clientY: 0, buttons: 1 }));

describe('The hand on the list', () => {
  it('takes a stroke that was broken off away after a while', () => {
    const table: unknown[] = [];
    const row = rowOn(table);
    table.push(row);
    const hand = new Hand(
      () => table as Row[],
      () => {},
    );
    send('pointerdown', 0);
    send('pointermove', 70);
    send('pointerup', 70);

    expect(hand.drawing).toMatchObject({ share: 1 });
    vi.advanceTimersByTime(1000);
    expect(row.strokes).toEqual([0]);
    expect(hand.drawing).toBeUndefined();
    hand.close();
  });

  it('lets a row go that the choice has taken off the table', () => {
    const table: unknown[] = [];
    table.push(rowOn(table));
    const moved = vi.fn();
    const hand = new Hand(() => table as Row[], moved);
    send('pointerdown', 0);
    send('pointerup', 0);
    table.length = 0;

    expect(hand.drawing).toBeUndefined();
    send('pointermove', 40);
    vi.advanceTimersByTime(1000);
    send('pointerdown', 0);
    expect(moved).toHaveBeenCalledTimes(1);
    hand.close();
  });
});
