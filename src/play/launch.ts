/** How the game was asked for by its address. */
export interface Launch {
  readonly route?: string;
  readonly language?: string;
  /** Code of a path, from the fragment. */
  readonly path?: string;
  readonly stage?: 'off';
}

/** Reads the launch parameters; what is empty counts as absent, what is unknown is passed over. */
export function readLaunch(address: URL): Launch {
  const route = address.searchParams.get('route');
  const language = address.searchParams.get('lang');
  const path = new URLSearchParams(address.hash.replace(/^#/, '')).get('p');
  return {
    ...(route ? { route } : {}),
    ...(language ? { language } : {}),
    ...(path ? { path } : {}),
    ...(address.searchParams.get('stage') === 'off' ? { stage: 'off' } : {}),
  };
}
