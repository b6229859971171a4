import { strFromU8, unzipSync } from 'fflate';
import { LARGEST_RECORD } from '../record/record.ts';

/** The most files taken at once, zipped or not, and the largest zip opened, in bytes. */
export const MOST_FILES = 200;
export const LARGEST_ZIP = 20_000_000;

/** A file as it was handed in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file to be read as a record, or why it is not opened at all. */
export type Unpacked =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'fault'; readonly file: string; readonly fault: 'too-large' | 'too-many' | 'bad-zip' };

/** Opens zips and leaves the rest as it is, up to MOST_FILES. Nothing unfolds beyond the size of a record. */
export function unpackFiles(files: readonly HandedIn[]): Unpacked[] {
  const all = files.flatMap((file): Unpacked[] => (isZip(file) ? fromZip(file) : [textOf(file.name, file.bytes)]));
  return all.map((it, at) => (at < MOST_FILES ? it : { kind: 'fault', file: it.file, fault: 'too-many' }));
}

function isZip({ name, bytes }: HandedIn): boolean {
  return /\.zip$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4);
}

function fromZip({ name, bytes }: HandedIn): Unpacked[] {
  if (bytes.length > LARGEST_ZIP) return [{ kind: 'fault', file: name, fault: 'too-large' }];
  const left: Unpacked[] = [];
  let opened = 0;
  try {
    // What a file says of its own size is the room it is given: it cannot grow past it.
    const files = unzipSync(bytes, {
      filter: ({ name: inner, originalSize }) => {
        if (inner.endsWith('/') || /(^|\/)(\.|__MACOSX)/.test(inner)) return false;
        if (originalSize > LARGEST_RECORD) left.push({ kind: 'fault', file: inner, fault: 'too-large' });
        else if (opened++ >= MOST_FILES) left.push({ kind: 'fault', file: inner, fault: 'too-many' });
        else return true;
        return false;
      },
    });
    return [...Object.entries(files).map(([inner, content]) => textOf(inner, content)), ...left.slice(0, MOST_FILES)];
  } catch {
    return [{ kind: 'fault', file: name, fault: 'bad-zip' }];
  }
}

function textOf(file: string, bytes: Uint8Array): Unpacked {
  if (bytes.length > LARGEST_RECORD) return { kind: 'fault', file, fault: 'too-large' };
  return { kind: 'text', file, text: strFromU8(bytes).replace(/^\uFEFF/, '') };
}
