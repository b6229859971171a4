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
