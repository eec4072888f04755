import type { FoundError } from './findErrors.ts';
import type { Operation } from './types.ts';
import { includesAny } from './words.ts';

/**
 * What was going on, by the words that the programs themselves print near the refusal (squeezed: lower case, no white space).
 * The first row that fits decides; a connection outranks the rest because its errors carry the same numbers.
 */
const OPERATIONS_BY_WORDS: readonly { readonly id: Operation; readonly words: readonly string[] }[] = [
  {
    id: 'connecting',
    words: [
      'newconnectionerror',
      'sock.connect(',
      'failedtoestablishanewconnection',
      'maxretriesexceeded',
      'connectionbroken',
      'httpsconnectionpool',
      'urlopenerror',
      'proxyerror',
      'downloaderroron',
    ],
  },
  { id: 'replacing-pip', words: ['foundexistinginstallation:pip', 'uninstallingpip-', 'successfullyuninstalledpip-'] },
  {
    id: 'removing',
    words: ['rmtree', 'os.unlink', 'os.remove(', '.commit()', 'failedtoremove', 'couldnotdelete', 'successfullyuninstalled', 'attemptinguninstall'],
  },
  {
    id: 'starting',
    words: ['createprocess', 'subprocess.popen', '_execute_child', 'unabletocreateprocess', 'failedtospawn', 'subprocess.run(', 'commandcannotbeexecuted'],
  },
  {
    id: 'writing',
    words: [
      'couldnotinstallpackages',
      'couldnotcreate',
      'os.makedirs',
      'mkdir(',
      'shutil.copy',
      'installingcollectedpackages',
      'failedtowriteexecutable',
      'open(',
      "can'tcreateorremovefiles",
    ],
  },
];

/** How far before and behind the deciding error its own words stand; without one, how much of the end is read. */
const BEFORE = 3_000;
const BEHIND = 300;
const END = 6_000;

/** What was going on near the deciding error, or at the end of the text when there is none. */
export function readOperation(text: string, error: FoundError | undefined): Operation | undefined {
  const near = error ? text.slice(Math.max(0, error.start - BEFORE), error.end + BEHIND) : text.slice(-END);
  const squeezed = near.toLowerCase().replace(/\s+/g, '');
  return OPERATIONS_BY_WORDS.find(({ words }) => includesAny(squeezed, words))?.id;
}
