// inkjs's modules import each other in a circle, and load only when this one comes first.
import 'inkjs/engine/Story';

export { CallStack } from 'inkjs/engine/CallStack';
export { ChoicePoint } from 'inkjs/engine/ChoicePoint';
export { Container } from 'inkjs/engine/Container';
export { ControlCommand } from 'inkjs/engine/ControlCommand';
export { Divert } from 'inkjs/engine/Divert';
export { ErrorType } from 'inkjs/engine/Error';
export { InkList, InkListItem } from 'inkjs/engine/InkList';
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
export { InkObject } from 'inkjs/engine/Object';
export { Path } from 'inkjs/engine/Path';
export { Pointer } from 'inkjs/engine/Pointer';
export { PushPopType } from 'inkjs/engine/PushPop';
export { Story as Ink } from 'inkjs/engine/Story';
export { StoryException } from 'inkjs/engine/StoryException';
export { Tag } from 'inkjs/engine/Tag';
export {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  Value,
  VariablePointerValue,
} from 'inkjs/engine/Value';
export { VariableAssignment } from 'inkjs/engine/VariableAssignment';
export { VariableReference } from 'inkjs/engine/VariableReference';
