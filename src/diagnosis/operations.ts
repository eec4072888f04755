import type { Operation } from './types.ts';

/**
 * What was going on, by the words that the programs themselves print near the refusal (squeezed: lower case, no white space).
 * The first row that fits decides; a connection outranks the rest because its errors carry the same numbers.
 */
export const OPERATIONS_BY_WORDS: readonly { readonly id: Operation; readonly words: readonly string[] }[] = [
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
