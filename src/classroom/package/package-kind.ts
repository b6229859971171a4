/** The standards that packages are made for, the most used first. */
export const PACKAGE_KINDS = ['scorm12', 'scorm2004', 'cmi5'] as const;

/** A standard by which a learning system takes a package in and is told of the play. */
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** Whether a word names a standard that there are packages for. */
export function isPackageKind(word: string | undefined): word is PackageKind {
  return PACKAGE_KINDS.some((kind) => kind === word);
}

/** The file that a release holds for a standard. */
export function packageFile(kind: PackageKind): string {
  return `three-against-${kind}.zip`;
}

/** The file at a package's root by which a learning system takes it in. */
export function manifestFile(kind: PackageKind): string {
  return kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
}

/** The page that is launched, and the file that says what is asked. */
export const LAUNCH_PAGE = 'index.html';
export const TASK_FILE = 'assignment.json';
