import type { PlayView, Screen } from '../play/screen.ts';
import type { Showing } from '../play/showing.ts';

/**
 * A scene is described to whoever does not see it when it comes, not again on every page that is read in it. Gives a
 * function that takes the description out of a laid screen where it has just been heard.
 */
export function tellScenesOnce(): (main: ParentNode, showing: Showing) => void {
  let last: { readonly screen: Screen; readonly route: string; readonly heard: boolean } | undefined;
  return (main, showing) => {
    const view = showing.at === 'play' && showing.view.epilogue === undefined ? showing.view : undefined;
    last = view && { screen: view.screen, route: view.route, heard: heardBefore(view) };
    if (last?.heard) main.querySelector('[data-part="scene"]')?.remove();
  };

  function heardBefore({ screen, route, fresh }: PlayView): boolean {
    // The same screen laid anew, as when the Stage comes, says what it said.
    if (last?.screen === screen) return last.heard;
    return fresh && last?.route === route && last.screen.scene === screen.scene;
  }
}
