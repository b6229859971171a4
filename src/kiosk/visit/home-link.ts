import { encodePath } from '../../play/path-code.ts';
import type { Play } from '../../play/play.ts';

/**
 * The address that opens this play at its ending, on the visitor's own phone: the path, the language and nothing else.
 * The documented outcome follows there as it did here.
 */
export function homeLink(address: string, language: string, play: Play): string {
  const { route, epilogue } = play.view.now;
  const { path, beat } = play.bookmark;
  const parts = epilogue === undefined ? 0 : play.epilogues.indexOf(epilogue);
  const home = new URL(address);
  home.search = `?lang=${language}`;
  home.hash = `p=${encodePath(route, play.inputs, path, beat - parts)}`;
  return home.href;
}
