import type { Interface } from '../language/en.ts';
import type { Notice } from '../play/session.ts';

/** A notice as a sentence in the language of play. */
export function noticeText(notice: Notice, { say }: Interface): string {
  switch (notice.kind) {
    case 'bad-path':
      return say.badPath;
    case 'no-storage':
      return say.noStorage;
    case 'elsewhere':
      return say.elsewhere;
    case 'bad-save':
      return say.badSave;
    case 'no-story':
      return say.noStory;
    case 'resumed':
      return say.resumed;
    case 'broken':
      return say.broken;
    case 'no-stage':
      return say.noStage;
    case 'lost-stage':
      return say.lostStage;
    case 'missing-picture':
      return say.blocked;
    case 'parted':
      return say.parted(notice.held, notice.whole);
    case 'bad-route':
      return say.badRoute(notice.route);
    case 'bad-language':
      return say.badLanguage(notice.language);
    default:
      return notice satisfies never;
  }
}
