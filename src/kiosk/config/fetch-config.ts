/** How long kiosk.json may take, milliseconds. */
const PATIENCE = 5000;

/**
 * The text of kiosk.json: what the page itself carries in `<script type="application/json" id="kiosk-config">`, as the
 * single file does, else the file beside the page. Nothing where there is neither.
 */
export async function fetchConfig(): Promise<string | undefined> {
  const own = document.querySelector('script#kiosk-config[type="application/json"]')?.textContent?.trim();
  if (own) return own;
  if (location.protocol === 'file:') return undefined;
  try {
    const response = await fetch(new URL('kiosk.json', document.baseURI), {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE),
    });
    // A server that answers everything with its first page has no such file.
    if (!response.ok || /html/.test(response.headers.get('Content-Type') ?? '')) return undefined;
    return await response.text();
  } catch {
    return undefined;
  }
}
