import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { growContent, MOST_COPIES, noteAddresses } from './grow/growContent.ts';

/**
 * Writes the project with content FACTOR times as large into grown/, so that its build, its tests and its weight can be measured.
 * It needs no node_modules of its own: Node and npm look into the folders above, and what the tools cache stays apart.
 */
const root = join(import.meta.dirname, '..');
const grown = join(root, 'grown');
const factor = Number(process.argv[2] ?? 4);

if (!Number.isInteger(factor) || factor < 2 || factor > MOST_COPIES) {
  console.error(`Give a factor from 2 to ${MOST_COPIES}: npm run grow -- 4`);
  process.exit(1);
}

/** What is grown is not grown again: copies of copies would speak where copies do. The list of unproven values names no copies. */
const LEFT_OUT = ['tests/scripts/grow.test.ts', 'tests/content/unprovenValues.test.ts'];

/** The project's files as they are now, without what git ignores. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && !LEFT_OUT.includes(file) && existsSync(join(root, file)));

rmSync(grown, { recursive: true, force: true });
for (const file of files) {
  mkdirSync(dirname(join(grown, file)), { recursive: true });
  cpSync(join(root, file), join(grown, file));
}
const addresses = growContent(join(grown, 'content'), factor);
noteAddresses(join(grown, 'tests/content/addresses.txt'), addresses);
console.log(`grown/ holds the project with content ${factor} times as large: ${addresses.length} more articles. Try: cd grown && npm run build`);
