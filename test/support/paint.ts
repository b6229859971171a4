import type { Page } from 'playwright-core';

/**
 * Gives every paper of the Page the colour that the Stage has painted under it (the middle one of its pixels), so that
 * contrast is judged against what is seen. Nothing while a card lies open: the papers under it keep what they have.
 */
export async function layPaint(page: Page): Promise<void> {
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) return;
  const picture = await settled(page);
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('there is no pen');
    pen.drawImage(bitmap, 0, 0);
    const middle = (values: Uint8ClampedArray) => values.sort()[values.length >> 1] ?? 0;
    for (const element of document.querySelectorAll<HTMLElement>('main [data-place]')) {
      const box = element.getBoundingClientRect();
      const left = Math.max(Math.ceil(box.left), 0);
      const top = Math.max(Math.ceil(box.top), 0);
      const width = Math.min(Math.floor(box.right), bitmap.width) - left;
      const height = Math.min(Math.floor(box.bottom), bitmap.height) - top;
      if (width <= 0 || height <= 0) continue;
      const { data } = pen.getImageData(left, top, width, height);
      const channel = (of: number) =>
        middle(Uint8ClampedArray.from({ length: data.length / 4 }, (_, at) => data[at * 4 + of] ?? 0));
      element.style.backgroundColor = `rgb(${channel(0)} ${channel(1)} ${channel(2)})`;
    }
  }, picture);
}

/** The Stage alone, once two pictures of it in a row are the same. */
async function settled(page: Page): Promise<string> {
  let before = '';
  for (let attempt = 0; attempt < 12; attempt++) {
    await page.waitForTimeout(250);
    await page.evaluate(() => document.querySelector('#page')?.setAttribute('style', 'visibility: hidden'));
    const picture = (await page.screenshot()).toString('base64');
    await page.evaluate(() => document.querySelector('#page')?.removeAttribute('style'));
    if (picture === before) return picture;
    before = picture;
  }
  return before;
}
