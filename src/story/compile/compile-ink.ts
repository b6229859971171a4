import { Compiler, CompilerOptions, type Story as InkStory } from 'inkjs/full';
import type { Fault } from './fault.ts';

/** A compiled file with everything the compiler had to say about it. */
export interface Compiled {
  /** ink's JSON, absent where it did not compile. */
  readonly json?: string;
  /** The compiler's own story, whose objects still know file and line. */
  readonly story?: InkStory;
  readonly faults: readonly Fault[];
}

/**
 * Compiles one ink file and what it includes. Warnings count as faults: a loose end is only a warning to ink.
 * `read` gives a file's text by its path from the project's folder, or throws; includes are sought from the main
 * file's folder.
 */
export function compileInk(file: string, read: (file: string) => string): Compiled {
  const faults: Fault[] = [];
  const folder = file.replace(/[^/]*$/, '');
  const handler = {
    ResolveInkFilename: (name: string) => folder + name,
    LoadInkFileContents: (path: string) => {
      try {
        return read(path);
      } catch {
        faults.push({ file, line: 0, message: `INCLUDE of ${path}: there is no such file` });
        return '';
      }
    },
  };
  const say = (message: string) => faults.push(compilerFault(file, message));
  try {
    const compiler = new Compiler(read(file), new CompilerOptions(file, [], false, say, handler));
    const story = compiler.Compile();
    const json = faults.length === 0 ? story.ToJson() : undefined;
    return typeof json === 'string' ? { json, story, faults } : { faults };
  } catch (cause) {
    // The compiler throws once more after it has reported; a fault of its own is told only where it reported none.
    if (faults.length === 0) say(cause instanceof Error ? cause.message : String(cause));
    return { faults };
  }
}

/** Reads `ERROR: 'file' line 12: what` and its variants. */
function compilerFault(main: string, message: string): Fault {
  const [, file = main, line = '0', what = message] =
    /^(?:ERROR|WARNING|RUNTIME ERROR|TODO|AUTHOR)?:?\s*(?:'([^']*)')?\s*line (\d+):\s*(.*)$/s.exec(message) ?? [];
  return { file, line: Number(line), message: what.trim() };
}
