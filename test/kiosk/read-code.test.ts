import qrcode from 'qrcode-generator';
import { describe, expect, it } from 'vitest';
import { readCode } from './support/read-code.ts';

qrcode.stringToBytes = (text) => [...new TextEncoder().encode(text)];

describe('Reading a code', () => {
  it.each(['L', 'M'] as const)('gives back what was put in, of any length, correction %s', (correction) => {
    for (let length = 1; length < 700; length += 83) {
      const text = 'Kírov → 1.225 “x” '.repeat(50).slice(0, length);
      const code = qrcode(0, correction);
      code.addData(text, 'Byte');
      code.make();
      const size = code.getModuleCount();
      const dark = new Set<string>();
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < size; column++) if (code.isDark(row, column)) dark.add(`${row} ${column}`);
      }

      expect(readCode(dark, size)).toBe(text);
    }
  });
});
