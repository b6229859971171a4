/** The palette of the Stage, as in the art direction. CSS colours; `tone` turns one into Phaser's number. */
export const INK = '#14110f';
export const INK_2 = '#2e2722';
export const UMBER = '#463a31';
export const UMBER_2 = '#6a5848';
export const PAPER = '#e9dfc8';
export const PAPER_BRIGHT = '#f4ecd8';
export const PAPER_SHADE = '#cdbf9f';
export const MANILA = '#c9a66b';
export const MANILA_LIGHT = '#d9bd88';
export const RED = '#b3261e';
export const RED_DEEP = '#7d1a15';
export const RED_EMBER = '#d2493b';
export const SLATE = '#33424c';
export const STEEL = '#5f7480';
export const LAMP = '#e2a63d';
export const LAMP_DARK = '#6e4a1c';
export const DISPUTED = '#9c1f18';
export const SHADOW = 'rgba(10, 8, 7, 0.42)';

/** What turns bright paper into paper in lamplight when laid over it as a tint. */
export const LAMPLIT = 0xffe6a3;

/** A CSS colour as Phaser's number. */
export function tone(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
