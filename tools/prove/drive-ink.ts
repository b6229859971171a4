import {
  ControlCommand,
  type Ink,
  type InkObject,
  PushPopType,
  StoryException,
  StringValue,
  Tag,
} from './ink-classes.ts';

/** A line as ink shows it, or tags that stand alone: its text, its tags, and what the text was made of. */
export interface InkLine {
  readonly text: string;
  readonly tags: readonly string[];
  readonly parts: readonly InkObject[];
}

/**
 * Lets ink run on to the next menu or end, and gives the lines it showed. Where a line ends is seen afterwards, from the
 * newlines that are left when all glue has done its work; inkjs's own `Continue` stops at each, looks ahead, and goes
 * back, which is most of its time. A test holds both to the same lines.
 */
export function driveInk(story: Ink): InkLine[] {
  const { state } = story;
  state.didSafeExit = false;
  try {
    while (state.canContinue) {
      story.Step();
      // Ended by `-> DONE` and gone on by a choice that takes itself: whether that ends well is another question.
      if (!state.canContinue && story.TryFollowDefaultInvisibleChoice()) state.didSafeExit = false;
    }
  } catch (cause) {
    if (!(cause instanceof StoryException)) throw cause;
    story.AddError(cause.message, undefined, cause.useEndLineNumber);
  }
  const wrong = looseEnd(story);
  if (wrong !== undefined) story.AddError(wrong);
  return linesOf(story, [...state.outputStream]);
}

/** What inkjs says when the flow has stopped and nobody said it should. */
function looseEnd({ state }: Ink): string | undefined {
  if (state.hasError) return undefined;
  const { callStack } = state;
  if (callStack.canPopThread) return 'a thread is left open where the flow stops';
  if (state.generatedChoices.length > 0 || state.didSafeExit) return undefined;
  if (callStack.CanPop(PushPopType.Tunnel))
    return "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?";
  if (callStack.CanPop(PushPopType.Function)) return "unexpectedly reached end of content. Do you need a '~ return'?";
  return "ran out of content. Do you need a '-> DONE' or '-> END'?";
}

function linesOf({ state }: Ink, stream: readonly InkObject[]): InkLine[] {
  const lines: InkLine[] = [];
  let parts: InkObject[] = [];
  let tags: string[] = [];
  let tag: string | undefined;
  const clean = (text: string) => (UNTIDY.test(text) ? state.CleanOutputWhitespace(text) : text);
  const endTag = () => {
    if (tag) tags.push(clean(tag));
    tag = undefined;
  };
  const endLine = () => {
    const text = clean(parts.map((part) => (part instanceof StringValue ? part.value : '')).join('')).trim();
    if (text !== '' || tags.length > 0) lines.push({ text, tags, parts });
    parts = [];
    tags = [];
  };
  for (const item of stream) {
    if (item instanceof ControlCommand) {
      endTag();
      if (item.commandType === ControlCommand.CommandType.BeginTag) tag = '';
    } else if (tag !== undefined) {
      if (item instanceof StringValue) tag += item.value;
    } else if (item instanceof Tag) {
      tags.push(item.text);
    } else if (item instanceof StringValue) {
      if (item.isNewline) endLine();
      else parts.push(item);
    }
  }
  endTag();
  endLine();
  return lines;
}

/** White space that ink would alter: tabs, double spaces, spaces at the edge of a line. */
const UNTIDY = /\t| {2}|^ | $| \n|\n /;
