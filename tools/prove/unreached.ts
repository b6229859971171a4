import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  type InkObject,
  StringValue,
  VariableAssignment,
} from './ink-classes.ts';
import type { Proof } from './proof.ts';
import type { Place } from './source-places.ts';

/** Something written that no play ever comes to. */
export interface Unreached {
  readonly what: string;
  readonly place: Place | undefined;
}

/**
 * Every knot, stitch, choice and line that no state comes to. Of what lies within each other only the outermost is
 * told.
 */
export function unreachedIn({ code, graph, places }: Proof): Unreached[] {
  const offered = new Set(graph.nodes.flatMap(({ menu }) => menu.choices.map(({ source }) => source)));
  const numberOf = (item: InkObject) => code.numberOf(item);
  const hasRun = (item: InkObject) => graph.covered[numberOf(item)] === 1;
  const entered = (item: InkObject): boolean =>
    hasRun(item) || (item instanceof Container && childrenOf(item).some(entered));
  const found: Unreached[] = [];
  const lines = new Map<string, Unreached>();
  const skip = new Set<InkObject>();

  const walk = (item: InkObject, depth: number): void => {
    if (skip.has(item)) return;
    // The values that variables are declared with are set before the first word.
    if (depth === 1 && item instanceof Container && item.name === 'global decl') return;
    if (item instanceof Container) {
      const kind = depth === 1 ? 'knot' : depth === 2 && isStitch(item) ? 'stitch' : undefined;
      if (kind && item.name !== null && !entered(item)) {
        const name = depth === 1 ? item.name : item.path.toString();
        found.push({ what: `the ${kind} "${name}" cannot be reached`, place: firstPlace(item) });
        return;
      }
      // Choices first: what follows from one that is never offered is told with it.
      for (const child of childrenOf(item)) if (child instanceof ChoicePoint) choice(child);
      for (const child of childrenOf(item)) walk(child, depth + 1);
      return;
    }
    if (!hasRun(item)) line(item);
  };
  const choice = (point: ChoicePoint): void => {
    if (point.isInvisibleDefault || offered.has(point.path.toString())) return;
    found.push({ what: 'this choice is never offered', place: places.at(numberOf(point)) });
    if (point.choiceTarget) skip.add(point.choiceTarget);
    // Its words are made where it stands.
    const around = point.parent;
    if (around instanceof Container && around.content.filter((it) => it instanceof ChoicePoint).length === 1) {
      for (const child of childrenOf(around)) if (!(child instanceof Container) || child.name === 's') skip.add(child);
    }
  };
  const line = (item: InkObject): void => {
    const place = places.ownAt(numberOf(item));
    if (!place) return;
    const key = `${place.file}:${place.line}`;
    if (lines.has(key)) return;
    if (item instanceof StringValue && item.isNonWhitespace && !isTag(item)) {
      lines.set(key, { what: `these words are never shown: "${shorten(item.value ?? '')}"`, place });
    } else if (item instanceof VariableAssignment || (item instanceof Divert && !item.isConditional)) {
      lines.set(key, { what: 'this line is never run', place });
    }
  };
  const firstPlace = (item: Container): Place | undefined => places.at(numberOf(item));

  walk(code.story.mainContentContainer, 0);
  const told = new Set(found.map(({ place }) => `${place?.file}:${place?.line}`));
  return [...found, ...[...lines].filter(([key]) => !told.has(key)).map(([, it]) => it)];
}

function childrenOf(item: Container): InkObject[] {
  return [...item.content, ...(item.namedOnlyContent?.values() ?? [])];
}

function isStitch({ name, parent }: Container): boolean {
  const listed = parent instanceof Container && parent.namedOnlyContent?.has(name ?? '');
  return listed === true && name !== null && !/^[cg]-\d+$/.test(name);
}

/** Is a text the inside of a tag? */
function isTag(item: InkObject): boolean {
  const around = item.parent instanceof Container ? item.parent.content : [];
  const before = around
    .slice(0, around.indexOf(item))
    .findLast((it) => it instanceof ControlCommand && TAGS.has(it.commandType));
  return before instanceof ControlCommand && before.commandType === ControlCommand.CommandType.BeginTag;
}

const TAGS = new Set([ControlCommand.CommandType.BeginTag, ControlCommand.CommandType.EndTag]);

function shorten(text: string): string {
  const words = text.trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
