import { buildElsewhere } from './build-elsewhere.ts';
import { differing, hashesOf } from './same-files.ts';

/** `npm run reproducible`: builds site and single file twice, in two folders, and names every file that is not the same. */
const [one, two] = [await buildElsewhere({ single: true }), await buildElsewhere({ single: true })];
try {
  const unlike = [...differing(one.site, two.site), ...differing(one.single, two.single)];
  const files = hashesOf(one.site).size + hashesOf(one.single).size;
  for (const name of unlike) console.error(`not the same: ${name}`);
  console.log(`${files} files, ${unlike.length} of them differ`);
  process.exitCode = unlike.length > 0 ? 1 : 0;
} finally {
  one.remove();
  two.remove();
}
