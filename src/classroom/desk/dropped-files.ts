import { MOST_FILES } from '../group/unpack-files.ts';

/** The files of what was dropped, folders opened. One more than the most is enough to say there were too many. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // The entries must be taken before anything is waited for: then the list is emptied.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...dropped.files];
  const files: File[] = [];
  for (const entry of entries) await gather(entry, files);
  return files;
}

async function gather(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length > MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((done) =>
      (entry as FileSystemFileEntry).file(done, () => done(undefined)),
    );
    if (file) files.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return;
    for (const inner of some) await gather(inner, files);
  }
}
