import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { manifestOf } from '../../src/classroom/package/manifest.ts';
import { manifestFile, PACKAGE_KINDS, type PackageKind } from '../../src/classroom/package/package-kind.ts';
import { FREE_PLAY, readTask, taskOf } from '../../src/classroom/package/package-task.ts';
import { assignedPackage, markPage, packZip, withManifest } from '../../src/classroom/package/package-zip.ts';
import { assignmentOf } from './support/class-of.ts';
import { schemaFaults } from './support/schemas.ts';

const HOSTILE = 'Year 12 <b>"&\'</b> \u0001\uFFFF ]]> ü – 😀 </title>';

describe.each(PACKAGE_KINDS)('A package of %s', (kind) => {
  it('has a manifest that its schemas find nothing wrong with, whatever the title', async () => {
    const files = ['assets/índice-1.js', 'assignment.json', 'index.html'];

    for (const title of ['Three Against · Tres en contra', HOSTILE])
      expect(await schemaFaults(kind, manifestOf(kind, { title, mark: 'ab12', files }))).toEqual([]);
  });

  it.each([
    ['without an identity', / (?:identifier="game-|id="urn:three-against:course:)ab12"/, ''],
    ['with an element of no meaning', /<\/?(resources|url)>/g, '<nothing/>'],
    ['with a value that there is not', /"(true|Completed)"/, '"quiz"'],
  ])('is found out by them %s', async (_what, part, instead) => {
    const good = manifestOf(kind, { title: 'T', mark: 'ab12', files: ['index.html'] });

    expect(await schemaFaults(kind, good.replace(part, instead))).not.toEqual([]);
  });

  it('is the same to the byte, in whatever order its files come and whenever', () => {
    const files = gameOf(kind);
    const backwards = Object.fromEntries(Object.entries(files).reverse());

    vi.useFakeTimers({ now: new Date(2026, 0, 26) });
    const one = packZip(files);
    vi.setSystemTime(new Date(2034, 1, 10));
    const other = packZip(backwards);
    vi.useRealTimers();

    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('takes an assignment in: nothing but the task and the manifest change, no name is asked', async () => {
    const given = assignmentOf({ name: 'name', title: HOSTILE });

    const made = assignedPackage(packZip(gameOf(kind)), taskOf(given, true, 60), HOSTILE);

    const files = unzipSync(made?.zip ?? new Uint8Array());
    expect(made?.kind).toBe(kind);
    expect(Object.keys(files).sort()).toEqual(Object.keys(gameOf(kind)).sort());
    expect(readTask(JSON.parse(text(files['assignment.json'])))).toEqual({
      version: 1,
      assignment: { ...given, name: 'none' },
      score: true,
      pass: 60,
    });
    const manifest = text(files[manifestFile(kind)]);
    expect(await schemaFaults(kind, manifest)).toEqual([]);
    expect(manifest).toContain(given.id);
  });
});

it('names every file of the game in a SCORM manifest, and none twice', () => {
  const named = [...text(gameOf('scorm12')['imsmanifest.xml']).matchAll(/<file href="([^"]+)"/g)].map(
    ([, name]) => name,
  );

  expect(named.sort()).toEqual(['assets/game.js', 'assignment.json', 'index.html']);
});

describe('What is no package of ours', () => {
  const huge = zipSync({ ...gameOf('scorm12'), 'assets/huge.js': new Uint8Array(70_000_000) });
  it.each<[string, Uint8Array]>([
    ['a text', strToU8('PK no')],
    ['nothing', new Uint8Array()],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a page of no standard', packZip({ ...gameOf('scorm12'), 'index.html': strToU8('<html lang="en">') })],
    ['a package without its manifest', withoutManifest()],
    ['a zip that unfolds without end', huge],
    ['half a package', packZip(gameOf('cmi5')).slice(0, 300)],
  ])('is not taken: %s', (_what, bytes) => {
    expect(assignedPackage(bytes, FREE_PLAY, 'T')).toBeUndefined();
  });
});

function gameOf(kind: PackageKind): Record<string, Uint8Array> {
  const files = {
    'index.html': strToU8(markPage('<!DOCTYPE html><html lang="en">', kind)),
    'assets/game.js': strToU8('play()'),
    'schema.xsd': strToU8('<a/>'),
  };
  return { ...withManifest(kind, files, FREE_PLAY, 'Three Against', 'free') };
}

function withoutManifest(): Uint8Array {
  const { 'imsmanifest.xml': _, ...others } = gameOf('scorm12');
  return packZip(others);
}

function text(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array());
}
