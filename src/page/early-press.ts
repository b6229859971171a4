/** What the line of script in index.html keeps of a press that came before the game could take it. */
interface Early {
  /** Selector of the control that was pressed. */
  press?: string;
  stop?: () => void;
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
