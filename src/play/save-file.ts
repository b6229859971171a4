import { SaveFault } from './save-fault.ts';
import { readSave, type Save } from './saves.ts';

/** What marks a file as a play of ours, whatever its name. */
const GAME = 'three-against';

/** The longest file that is read at all, in characters; a play of two thousand choices is shorter. */
export const LONGEST_FILE = 400_000;

/** Writes a play as the text of a small file. */
export function writeSaveFile(save: Save): string {
  return `${JSON.stringify({ game: GAME, version: 1, play: save }, undefined, 2)}\n`;
}

/** Reads a file back; throws a SaveFault that says what is wrong. The play keeps its id: whoever takes it in gives a new one. */
export function readSaveFile(text: string): Save {
  if (text.length > LONGEST_FILE) throw new SaveFault('too-long');
  const file = parse(text);
  if (!isRecord(file) || file.game !== GAME) throw new SaveFault('foreign');
  if (typeof file.version === 'number' && file.version > 1) throw new SaveFault('version');
  return readSave(file.play);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SaveFault(text.includes(GAME) ? 'damaged' : 'foreign', { cause });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
