import qrcode from 'qrcode-generator';

/** The longest text that a phone still reads off a screen or a slip, in characters. */
const LONGEST = 1200;

/** A QR code as dark squares on light paper; nothing where the text is too long for a phone to read. */
export function qrPicture(text: string, label: string): SVGElement | undefined {
  if (text.length > LONGEST) return undefined;
  const code = qrcode(0, text.length > 500 ? 'L' : 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) =>
      code.isDark(row, column) ? `M${column + 4} ${row + 4}h1v1h-1z` : '',
    ).join(''),
  );
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${count + 8} ${count + 8}`,
    'shape-rendering': 'crispEdges',
    role: 'img',
    'aria-label': label,
    class: 'c-qr',
  }))
    picture.setAttribute(name, value);
  const squares = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  squares.setAttribute('d', rows.join(''));
  picture.append(squares);
  return picture;
}
