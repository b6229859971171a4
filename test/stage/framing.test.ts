import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/stage/density.ts';
import { figureKind } from '../../src/stage/figures/figure-kind.ts';
import { castFor, frameOf, frameSpan } from '../../src/stage/framing.ts';
import { lightNamed, relight } from '../../src/stage/light.ts';

const SCENE = { width: 1920, height: 1080, focus: { x: 640, y: 540 } };
const WINDOWS = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1080 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

describe('castFor', () => {
  const drawing = '<g id="hall"/><g data-wide="only"><g id="guard"/></g>';

  it('leaves whoever stands at the edge out of an upright window, and nobody out of a wide one', () => {
    expect(castFor(drawing, { width: 1920, height: 1080 })).toBe(drawing);
    expect(castFor(drawing, { width: 1080, height: 1920 })).toBe('<g id="hall"/><g display="none"><g id="guard"/></g>');
  });
});

describe('frameOf', () => {
  it.each(WINDOWS)('covers a window of $width × $height and keeps the focus in it', (window) => {
    const { x, y, scale, bottom } = frameOf(SCENE, window, {});
    const focus = { x: x + SCENE.focus.x * scale, y: y + SCENE.focus.y * scale };

    expect(x).toBeLessThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(0);
    expect(x + SCENE.width * scale).toBeGreaterThanOrEqual(window.width - 0.01);
    expect(y + SCENE.height * scale).toBeGreaterThanOrEqual(bottom - 0.01);
    expect(focus.x).toBeGreaterThan(window.width * 0.15);
    expect(focus.x).toBeLessThan(window.width * 0.85);
    expect(focus.y).toBeLessThan(bottom);
  });

  it('moves the subject clear of the sheet where the picture is wider than the window', () => {
    const window = { width: 1024, height: 768 };
    const free = frameOf(SCENE, window, {});
    const covered = frameOf(SCENE, window, { left: 420, top: 40 });

    expect(covered.x).toBeLessThan(free.x);
  });

  it('lets the band follow the sheet between its least and its most', () => {
    const window = { width: 390, height: 844 };
    const bottoms = [0, 300, 420, 800].map((top) => frameOf(SCENE, window, { top }).bottom);

    expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
    expect(bottoms[0]).toBeCloseTo(280, 0);
    expect(bottoms[3]).toBeLessThan(844 * 0.7);
  });

  it('keeps another point in the middle of the narrow crop of an upright window, where the drawing names one', () => {
    const scene = { ...SCENE, upright: 500 };
    const middle = (subject: typeof SCENE, window: (typeof WINDOWS)[number]) => {
      const { x, scale } = frameOf(subject, window, { top: 480 });
      return (window.width / 2 - x) / scale;
    };

    expect(middle(scene, { width: 390, height: 844 })).toBeCloseTo(500);
    expect(middle(SCENE, { width: 390, height: 844 })).toBeCloseTo(640);
    expect(middle(scene, { width: 1024, height: 768 })).toBeCloseTo(middle(SCENE, { width: 1024, height: 768 }));
  });

  it.each(WINDOWS)('never shows more than was drawn, at $width × $height', (window) => {
    const span = frameSpan(SCENE, window);
    for (const cover of [{}, { top: 500 }, { left: window.width * 0.55, top: 90 }]) {
      const { x, y, scale, bottom } = frameOf(SCENE, window, cover);

      expect(-x / scale).toBeGreaterThanOrEqual(span.x - 0.01);
      expect((window.width - x) / scale).toBeLessThanOrEqual(span.x + span.width + 0.01);
      expect(-y / scale).toBeGreaterThanOrEqual(span.y - 0.01);
      expect((bottom - y) / scale).toBeLessThanOrEqual(span.y + span.height + 0.01);
      expect(scale).toBeLessThanOrEqual(span.scale + 0.0001);
    }
  });
});

describe('extentOf', () => {
  it.each([
    [1920, 1080, 1, 1],
    [390, 844, 3, 3],
    [1920, 1080, 2, 2560 / 1920],
    [3840, 2160, 1, 2560 / 3840],
  ])('gives %i × %i at ratio %i the density %f', (width, height, ratio, density) => {
    expect(extentOf(width, height, ratio, false).density).toBeCloseTo(density, 5);
  });
});

describe('relight', () => {
  it('leaves a drawing as it is by day, and a name that is no colour at any hour', () => {
    const svg = '<use href="#ba-face" fill="url(#cr-fan)"/><path fill="#33424c"/>';

    expect(relight(svg, lightNamed('day'))).toBe(svg);
    expect(relight(svg, lightNamed('night'))).toContain('href="#ba-face" fill="url(#cr-fan)"');
    expect(relight(svg, lightNamed('night'))).not.toContain('#33424c');
  });

  it('takes less from a lamp than from the wall behind it', () => {
    const left = (colour: string) => {
      const [, hex = ''] = /#(\w{6})/.exec(relight(colour, lightNamed('night'))) ?? [];
      return Number.parseInt(hex.slice(2, 4), 16) / Number.parseInt(colour.slice(3, 5), 16);
    };

    expect(left('#f6d58a')).toBeGreaterThan(left('#c8d2d3') + 0.1);
  });
});

describe('figureKind', () => {
  it.each([
    ['ballot', 'ballot'],
    ['ballot-teller', 'ballot'],
    ['struck-ballot', 'struck-ballot'],
    ['letter', 'letter'],
    ['letter-teller', 'leaf'],
    ['dance', undefined],
    [undefined, undefined],
  ])('takes %s for %s', (figure, kind) => {
    expect(figureKind(figure)).toBe(kind);
  });
});
