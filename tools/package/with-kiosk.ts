/** The one file with a kiosk.json of its own in it, for a machine on which it lies alone. */
export function withKiosk(page: string, config: string): string {
  const packed = '<script type="text/plain" id="packed">';
  if (!page.includes(packed)) throw new Error('this is not the game in one file');
  // Inside a script nothing may look like its end; in JSON a bracket can be written by its number.
  const inert = config.replaceAll('<', '\\u003c');
  return page.replace(packed, () => `<script type="application/json" id="kiosk-config">${inert}</script>\n${packed}`);
}
