import type { PackageKind } from '../package/package-kind.ts';
import { findApi } from './find-api.ts';
import type { LearningSystem } from './learning-system.ts';

/** Begins a session with the learning system that launched the page; nothing where none is found, or it refuses. */
export async function meetSystem(kind: PackageKind): Promise<LearningSystem | undefined> {
  const now = () => Date.now();
  switch (kind) {
    case 'scorm12': {
      const api = findApi('API', window);
      return api && (await import('./scorm12.ts')).openScorm12(api, now);
    }
    case 'scorm2004': {
      const api = findApi('API_1484_11', window);
      return api && (await import('./scorm2004.ts')).openScorm2004(api, now);
    }
    case 'cmi5': {
      const { openCmi5 } = await import('./cmi5.ts');
      return openCmi5(new URL(location.href), now, newUuid);
    }
    default:
      return kind satisfies never;
  }
}

/** A random UUID; the browser's own maker is there on secure addresses only. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
