import { watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { type Limits, proveProject } from './prove-project.ts';

/** How long a burst of saves is waited for, in milliseconds. */
const SETTLE = 150;

/** Proves a route, and again after each change to the stories, until the process is stopped. */
export async function watchRoute(route: string, limits: Limits): Promise<number> {
  const prove = async () => {
    console.log(`\n— ${route} —`);
    try {
      const failed = await proveProject({ ...limits, out: '', only: route });
      if (failed === 0) console.log('nothing is wrong');
    } catch (cause) {
      // A file caught half-written comes again with the next change.
      console.error(cause instanceof Error ? cause.message : String(cause));
    }
  };
  await prove();
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(join(ROOT, 'stories'), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(prove);
    }, SETTLE);
  });
  return new Promise(() => {});
}
