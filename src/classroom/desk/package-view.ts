import { learningSystemWords } from '../../language/learning-system/words.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { PACKAGE_KINDS, type PackageKind, packageFile } from '../package/package-kind.ts';
import { taskOf } from '../package/package-task.ts';
import { assignedPackage, LARGEST_PACKAGE } from '../package/package-zip.ts';
import { button, field, fileButton, make, select, tick } from '../view/dom.ts';
import { saveAs } from '../view/give-out.ts';
import type { DeskContext } from './desk-context.ts';

/** Puts an assignment into a package for a learning system: one that lies beside the page, or one from a disk, chosen or dropped here. */
export function packageView({ language }: DeskContext, assignment: Assignment, title: string): HTMLElement {
  const words = learningSystemWords(language).desk;
  const tasks = assignment.questions.length + (assignment.thread ? 1 : 0);
  let kind: PackageKind = 'scorm12';
  let score = tasks > 0;
  const pass = make('input', { type: 'number', 'data-c': 'package-pass', min: 1, max: 100 });
  const said = make('p', { class: 'c-said', role: 'status', 'data-part': 'package-said' });
  const trouble = make('p', { class: 'c-trouble', role: 'alert', 'data-part': 'package-trouble' });
  const chosen = fileButton('package-file', words.choose, ([file]) => void fromFile(file), { accept: '.zip' });
  chosen.hidden = true;

  const tell = (good: string, bad = '') => {
    said.textContent = good;
    trouble.textContent = bad;
  };
  const give = (bytes: Uint8Array<ArrayBuffer>) => {
    const share = Math.round(Number(pass.value));
    const task = taskOf(assignment, score, share >= 1 && share <= 100 ? share : undefined);
    const made = assignedPackage(bytes, task, title);
    if (!made) return tell('', words.wrong);
    const name = packageFile(made.kind).replace('.zip', `-${assignment.id}.zip`);
    saveAs(name, new Uint8Array(made.zip), 'application/zip');
    tell(words.made(name));
  };
  const fromFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_PACKAGE) return tell('', words.wrong);
    give(new Uint8Array(await file.arrayBuffer()));
  };
  const makeOne = async () => {
    tell(words.making);
    const bytes = await fetchPackage(kind);
    if (bytes) return give(bytes);
    // A page opened from a disk may not read what lies beside it.
    chosen.hidden = false;
    tell('', words.fetchFailed(packageFile(kind)));
  };
  const panel = make(
    'section',
    { class: 'c-package', 'data-part': 'package' },
    make('h3', {}, words.title),
    make('p', {}, words.lead),
    field(
      words.kind,
      select(
        'package-kind',
        PACKAGE_KINDS.map((value) => ({ value, text: words.kinds[value] })),
        kind,
        (value) => {
          kind = PACKAGE_KINDS.find((it) => it === value) ?? kind;
        },
      ),
    ),
    tasks === 0
      ? make('p', { class: 'c-hint' }, words.noTasks)
      : [
          tick('package-score', words.score, score, (on) => {
            score = on;
            pass.disabled = !on;
          }),
          make('p', { class: 'c-hint' }, words.scoreHint),
          field(words.pass, pass),
        ],
    make(
      'div',
      { class: 'c-row' },
      button('make-package', words.make, () => void makeOne()),
      chosen,
    ),
    said,
    trouble,
  );
  panel.addEventListener('dragover', (event) => event.preventDefault());
  panel.addEventListener('drop', (event) => {
    event.preventDefault();
    void fromFile(event.dataTransfer?.files[0]);
  });
  return panel;
}

/** The package that lies beside the page; nothing where it does not, or is something else. */
async function fetchPackage(kind: PackageKind): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const answer = await fetch(`./packages/${packageFile(kind)}`);
    // A server may answer with a page of its own where there is no such file.
    if (!answer.ok || /html/.test(answer.headers.get('Content-Type') ?? '')) return undefined;
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    return undefined;
  }
}
