/** What can be wrong with content, in play. */
export type ContentFaultCode = 'bad-story' | 'ink-runtime' | 'no-such-choice';

/** A mistake of ours in ink, as met in play; the build finds them earlier, with file and line. */
export class ContentFault extends Error {
  override readonly name = 'ContentFault';
  readonly code: ContentFaultCode;
  readonly route: string;

  constructor(code: ContentFaultCode, route: string, detail: string, options?: ErrorOptions) {
    super(`${route}: ${detail}`, options);
    this.code = code;
    this.route = route;
  }
}
