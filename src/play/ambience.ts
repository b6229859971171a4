/** Sounds that stay until the next of them; all others sound once. `none` is silence. */
export const AMBIENCES: ReadonlySet<string> = new Set([
  'hall-murmur',
  'teacups',
  'lamps',
  'corridor',
  'cell',
  'train',
  'wind',
  'looms',
  'primus',
  'snow',
  'typewriter',
  'clock',
  'none',
]);

/** What a place sounds like by itself. A line that names another sound, or none, where the place is entered has its way. */
export const PLACE_SOUNDS: Readonly<Record<string, string>> = {
  'great-hall': 'hall-murmur',
  'ballot-table': 'hall-murmur',
  buffet: 'teacups',
  'counting-room': 'lamps',
  'hotel-corridor': 'corridor',
  'smolny-corridor': 'corridor',
  lodging: 'snow',
  'communal-kitchen': 'primus',
  'kitchen-night': 'corridor',
  mill: 'looms',
  'committee-room': 'clock',
  'committee-evening': 'clock',
  'investigator-room': 'clock',
  'commission-1960': 'clock',
  cell: 'cell',
  camp: 'wind',
  'red-square': 'wind',
  'funeral-train': 'train',
  'road-map': 'train',
};

/** The one instrument of a folder, which sounds as a chapter opens. */
export const CHAPTER_SOUND = 'folder';
