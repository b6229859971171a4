/** A mistake in the stories, found before anything ships. */
export interface Fault {
  /** Path of the file from the project's folder. */
  readonly file: string;
  /** Line in it, from 1; 0 where the whole file is meant. */
  readonly line: number;
  /** What is wrong and what was meant. */
  readonly message: string;
}

/** One fault as a line that editors can follow. */
export function faultText({ file, line, message }: Fault): string {
  return line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`;
}
