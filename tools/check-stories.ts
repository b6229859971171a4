import { faultText } from '../src/story/compile/fault.ts';
import { projectStories } from './project.ts';

/** Prints every fault of every story, and fails where there is one. */
const { routes, faults } = projectStories();
for (const fault of faults) console.error(faultText(fault));
console.log(`${routes.length} routes read, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
