/** Starts a server for a built folder and gives its address; takes the next free port where the wanted one is taken. */
export function serve(options: { folder: string; port?: number; base?: string }): Promise<string>;
