/** How long a server may take to answer, and how long a kiosk that is not up is left alone; milliseconds. */
const PATIENCE = 4000;
const PAUSE = 10_000;

/**
 * Asks whether this page could be had again just now; a file on a disk always can, and so can what is kept at hand. A
 * server is asked twice: what is wrong may keep the page itself so busy that an answer in time is taken for a late one.
 */
export async function pageIsThere(): Promise<boolean> {
  if (location.protocol === 'file:' || navigator.serviceWorker?.controller) return true;
  return (await serverAnswers()) || (await serverAnswers());
}

async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch(location.href, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Opens the page anew after a while, as soon as it can be had: for a kiosk that did not come up, with nobody to help it. */
export function openAnewSoon(): void {
  setTimeout(async () => {
    if (await pageIsThere()) location.reload();
    else openAnewSoon();
  }, PAUSE);
}
