import qrcode from 'qrcode-generator';
import { make } from './dom.ts';

// A phone takes bytes for UTF-8; the library's own are Latin letters only.
qrcode.stringToBytes = (text) => [...new TextEncoder().encode(text)];

/** How much is corrected: `M` for what a visitor scans off a screen, `L` where much has to fit. */
type Correction = 'L' | 'M';

/** The most bytes that one code of the operator's page carries; more would be too fine for a phone. */
export const CODE_BYTES = 1000;

/** A QR code as a picture of dark squares on light paper, four squares of margin around it. Throws where the text is too long. */
export function qrView(text: string, label: string, correction: Correction = 'M'): HTMLElement {
  const code = qrcode(0, correction);
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => (code.isDark(row, column) ? `M${column + 4} ${row + 4}h1v1h-1z` : '')),
  );
  const size = count + 8;
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('shape-rendering', 'crispEdges');
  const squares = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  squares.setAttribute('d', rows.flat().join(''));
  picture.append(squares);
  return make('div', { class: 'k-qr', role: 'img', 'aria-label': label }, picture);
}

/** Cuts a text by lines into parts of at most CODE_BYTES, each under the same first line. */
export function codeParts(csv: string): readonly string[] {
  const [head = '', ...rows] = csv.split('\r\n');
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const parts: string[] = [];
  let part = head;
  for (const row of rows) {
    if (part !== head && bytes(`${part}\r\n${row}`) > CODE_BYTES) {
      parts.push(part);
      part = head;
    }
    part += `\r\n${row}`;
  }
  return [...parts, part];
}
