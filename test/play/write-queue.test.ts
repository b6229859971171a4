import { describe, expect, it } from 'vitest';
import { WriteQueue } from '../../src/play/write-queue.ts';

/** A queue whose writing goes on only when it is let. */
function slowQueue() {
  const written: string[] = [];
  const held: (() => void)[] = [];
  const queue = new WriteQueue<number>(async (key, value) => {
    await new Promise<void>((done) => held.push(done));
    written.push(`${key}${value}`);
  });
  const drain = async () => {
    let over = false;
    void queue.written.then(() => {
      over = true;
    });
    while (!over) {
      held.shift()?.();
      await Promise.resolve();
    }
  };
  return { queue, written, drain };
}

describe('A queue of what is to be written', () => {
  it('writes what is being written to its end, and of what waits only the latest', async () => {
    const { queue, written, drain } = slowQueue();
    queue.put('a', 1);
    await Promise.resolve();
    for (const value of [2, 3, 4]) queue.put('a', value);
    await drain();

    expect(written).toEqual(['a1', 'a4']);
  });

  it('loses nothing of one key to another', async () => {
    const { queue, written, drain } = slowQueue();
    queue.put('a', 1);
    queue.put('b', 1);
    queue.put('a', 2);
    queue.put('b', 2);
    await drain();

    expect(written).toEqual(['a2', 'b2']);
  });
});
