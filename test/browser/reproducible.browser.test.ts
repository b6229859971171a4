import { expect, it } from 'vitest';
import { buildElsewhere } from '../../tools/build-elsewhere.ts';
import { differing, hashesOf } from '../../tools/same-files.ts';

it('A build in another folder, time zone and language of the machine is the same to the last byte', async () => {
  const elsewhere = await buildElsewhere();
  try {
    const unlike = differing('dist', elsewhere.site).filter((name) => !/^certificate\./.test(name));

    expect(hashesOf(elsewhere.site).size).toBeGreaterThan(100);
    expect(unlike).toEqual([]);
  } finally {
    elsewhere.remove();
  }
});
