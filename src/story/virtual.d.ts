declare module 'virtual:stories' {
  export const routes: readonly import('./library.ts').RouteEntry[];
  export const scripts: Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: unknown }>>>>>;
  export const evidence: typeof scripts;
  export const maps: typeof scripts;
}
