import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { manifestOf } from './manifest.ts';
import { LAUNCH_PAGE, manifestFile, PACKAGE_KINDS, type PackageKind, TASK_FILE } from './package-kind.ts';
import { type PackageTask, taskText } from './package-task.ts';

/** The largest package that is opened, and the most that it may unfold to, in bytes. */
export const LARGEST_PACKAGE = 30_000_000;
const LARGEST_UNFOLDED = 60_000_000;

/** Files by their path within the package. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The zip of a package. The same files make the same bytes: names are sorted, and every file has the same date. */
export function packZip(files: PackageFiles): Uint8Array {
  const sorted = Object.keys(files).sort();
  const content = sorted.map((name) => [name, files[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(content), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The files with the manifest that names them, and what is asked. */
export function withManifest(
  kind: PackageKind,
  files: PackageFiles,
  task: PackageTask,
  title: string,
  mark: string,
): PackageFiles {
  const { [manifestFile(kind)]: _, ...others } = files;
  const content = { ...others, [TASK_FILE]: strToU8(taskText(task)) };
  const named = Object.keys(content).filter((name) => !/\.(xsd|dtd)$/.test(name));
  const manifest = manifestOf(kind, { title, mark, files: named.sort() });
  return { ...content, [manifestFile(kind)]: strToU8(manifest) };
}

/** A package of ours with an assignment put into it, or nothing where the bytes are no package of ours. */
export function assignedPackage(
  bytes: Uint8Array,
  task: PackageTask,
  title: string,
): { readonly kind: PackageKind; readonly zip: Uint8Array } | undefined {
  const files = unfold(bytes);
  const kind = files && kindOf(files);
  if (!files || !kind) return undefined;
  const mark = task.assignment?.id ?? 'free';
  return { kind, zip: packZip(withManifest(kind, files, task, title, mark)) };
}

function unfold(bytes: Uint8Array): PackageFiles | undefined {
  if (bytes.length > LARGEST_PACKAGE) return undefined;
  let room = LARGEST_UNFOLDED;
  try {
    // What a file says of its own size is the room it is given: it cannot grow past it.
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        room -= originalSize;
        if (room < 0) throw new RangeError('too large');
        return true;
      },
    });
  } catch {
    return undefined;
  }
}

/** The standard that a package's launch page was written for. */
function kindOf(files: PackageFiles): PackageKind | undefined {
  const page = files[LAUNCH_PAGE];
  if (!page || !files[TASK_FILE]) return undefined;
  const named = systemIn(strFromU8(page));
  return PACKAGE_KINDS.find((kind) => kind === named && files[manifestFile(kind)] !== undefined);
}

const MARKED = /<html[^>]* data-system="([a-z0-9]+)"/;

function systemIn(page: string): string | undefined {
  return MARKED.exec(page)?.[1];
}

/** The launch page, marked for the standard it is launched by. */
export function markPage(page: string, kind: PackageKind): string {
  return page.replace(/<html\b/, `<html data-system="${kind}"`);
}
