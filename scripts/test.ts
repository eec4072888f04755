import { spawnSync } from 'node:child_process';

/** Runs every part of the tests, also after one has failed, and closes with one line that a CI can read. */
const parts = ['check', 'test:unit', 'test:stories', 'lab'];
const failed = parts.filter((part) => {
  console.log(`\n— npm run ${part}`);
  return spawnSync(`npm run --silent ${part}`, { shell: true, stdio: 'inherit' }).status !== 0;
});

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\nparts: ${parts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
