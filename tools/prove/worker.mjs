// A thread begins without the loader that reads TypeScript; `--import tsx` does not reach threads on Node 20.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
