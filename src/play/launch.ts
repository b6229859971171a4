/** How the game was asked for by its address. */
export interface Launch {
  readonly route?: string;
  readonly language?: string;
  /** Code of a path, from the fragment. */
  readonly path?: string;
  readonly stage?: 'off';
  /** A public kiosk: nothing of the play is kept, and the kiosk's own screens lie over it. */
  readonly kiosk?: true;
  /** The page is part of a package, launched by a learning system of this standard. */
  readonly system?: 'scorm12' | 'scorm2004' | 'cmi5';
}

const SYSTEMS = ['scorm12', 'scorm2004', 'cmi5'] as const;

/**
 * Reads the launch parameters; what is empty counts as absent, what is unknown is passed over. `page` is what the page
 * was written for at build; the address overrules it.
 */
export function readLaunch(
  address: URL,
  page: { route?: string | undefined; language?: string | undefined; system?: string | undefined } = {},
): Launch {
  const route = address.searchParams.get('route') || page.route;
  const language = address.searchParams.get('lang') || page.language;
  const path = new URLSearchParams(address.hash.replace(/^#/, '')).get('p');
  const stage = address.searchParams.get('stage') === 'off' ? ({ stage: 'off' } as const) : {};
  const system = SYSTEMS.find((it) => it === page.system);
  // A package is opened by its learning system alone: nothing that an address may say for itself is meant for it.
  if (system) return { system, ...stage };
  // On a kiosk every visit begins at its beginning, in the languages that the museum has chosen.
  if (address.searchParams.has('kiosk')) return { kiosk: true, ...stage };
  return {
    ...(route ? { route } : {}),
    ...(language ? { language } : {}),
    ...(path ? { path } : {}),
    ...stage,
  };
}
