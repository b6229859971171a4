declare module 'virtual:materials' {
  import type { Material } from './materials.ts';
  /** How to fetch each page, by name and language. */
  export const pages: Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: Material }>>>>>;
  /** How to fetch the full script of each route, by route and language. */
  export const fullScripts: typeof pages;
  /** Minutes of reading that the proof gives, shortest to longest: of a route under its id, of a chapter under `route chapter`. */
  export const readingMinutes: Readonly<Record<string, string>>;
}
