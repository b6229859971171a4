/** The materials in the order they are offered. */
export const MATERIALS = [
  'overview',
  'lesson-plans',
  'source-tasks',
  'paper-one',
  'rubric',
  'vocabulary',
  'cheat-sheet',
  'content-notes',
  'not-a-simulation',
  'learning-systems',
  'curricula',
] as const;
