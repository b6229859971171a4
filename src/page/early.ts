/** What the script in index.html keeps: a press that came before the game could take it, and graphics opened meanwhile. */
interface Early {
  /** Selector of the control that was pressed. */
  press?: string;
  stop?: () => void;
  /** A canvas with the graphics open on it, for the Stage. */
  canvas?: HTMLCanvasElement;
}

/** Does now what was pressed while the page was only words, once, where the same control is still there. */
export function honourEarlyPress(): void {
  const early = (window as unknown as { early?: Early }).early;
  early?.stop?.();
  if (early?.press !== undefined) document.querySelector<HTMLElement>(`#page ${early.press}`)?.click();
}

/** Lets a press go that came too early, and listens for no more: on a kiosk nobody knows whose it was. */
export function dropEarlyPress(): void {
  const { early } = window as unknown as { early?: Early };
  early?.stop?.();
  delete early?.press;
}

/** Closes the graphics that were opened while the page was only words, where no Stage takes them. */
export function closeEarlyCanvas(): void {
  const { early } = window as unknown as { early?: Early };
  early?.canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
  delete early?.canvas;
}
