import { find } from '../../vocabulary/glob.ts';
import type { Operation } from '../../vocabulary/session.ts';
import { OPERATIONS } from '../../vocabulary/session.ts';
import { squeezeWords } from '../text/squeeze.ts';
import type { FoundError } from './findErrors.ts';

/** Words (globs) that programs print near a refusal, squeezed, and what they were doing then. */
export const OPERATION_WORDS: readonly { readonly operation: Operation; readonly words: string; readonly example: string }[] = [
  { operation: 'connecting', words: 'newconnectionerror', example: 'urllib3.exceptions.NewConnectionError: <connection object>' },
  { operation: 'connecting', words: 'sock.connect(', example: '    sock.connect(sa)' },
  { operation: 'connecting', words: 'failedtoestablishanewconnection', example: 'Failed to establish a new connection: [Errno 111]' },
  { operation: 'connecting', words: 'maxretriesexceeded', example: 'Max retries exceeded with url: /simple/rich/' },
  { operation: 'connecting', words: 'connectionbroken', example: 'Retrying after connection broken by' },
  { operation: 'connecting', words: 'httpsconnectionpool', example: "HTTPSConnectionPool(host='pypi.org', port=443)" },
  { operation: 'connecting', words: 'urlopenerror', example: '<urlopen error [Errno 13] Permission denied>' },
  { operation: 'connecting', words: 'proxyerror', example: "ProxyError('Cannot connect to proxy.')" },
  { operation: 'connecting', words: 'downloaderroron', example: 'Download error on https://pypi.org/simple/rich/' },
  { operation: 'replacing-pip', words: 'foundexistinginstallation:pip#', example: '    Found existing installation: pip 23.0' },
  { operation: 'replacing-pip', words: 'uninstallingpip-#', example: '    Uninstalling pip-23.0:' },
  { operation: 'replacing-pip', words: 'successfullyuninstalledpip-#', example: '      Successfully uninstalled pip-23.0' },
  { operation: 'removing', words: 'rmtree', example: '  File "shutil.py", line 571, in rmtree' },
  { operation: 'removing', words: 'os.unlink', example: '    os.unlink(fullname)' },
  { operation: 'removing', words: 'os.remove(', example: '    os.remove(path)' },
  { operation: 'removing', words: '.commit()', example: '    uninstalled.commit()' },
  { operation: 'removing', words: 'failedtoremove', example: 'error: failed to remove file `x`' },
  { operation: 'removing', words: 'couldnotdelete', example: "error: could not delete 'x'" },
  { operation: 'removing', words: 'successfullyuninstalled', example: '      Successfully uninstalled rich-13.0' },
  { operation: 'removing', words: 'attemptinguninstall', example: '  Attempting uninstall: rich' },
  { operation: 'starting', words: 'createprocess', example: '    hp, ht, pid, tid = _winapi.CreateProcess(executable, args)' },
  { operation: 'starting', words: 'subprocess.popen', example: '    p = subprocess.Popen(args)' },
  { operation: 'starting', words: '_execute_child', example: '  File "subprocess.py", line 1950, in _execute_child' },
  { operation: 'starting', words: 'failedtospawn', example: 'error: Failed to spawn: `python`' },
  { operation: 'starting', words: 'subprocess.run(', example: '    subprocess.run(args, check=True)' },
  { operation: 'starting', words: 'commandcannotbeexecuted', example: 'The command cannot be executed' },
  { operation: 'writing', words: 'couldnotinstallpackages', example: 'ERROR: Could not install packages due to an OSError' },
  { operation: 'writing', words: 'couldnotcreate', example: "error: could not create 'x'" },
  { operation: 'writing', words: 'os.makedirs', example: '    os.makedirs(path)' },
  { operation: 'writing', words: 'mkdir(', example: '    mkdir(name, mode)' },
  { operation: 'writing', words: 'shutil.copy', example: '    shutil.copyfile(source, target)' },
  { operation: 'writing', words: 'installingcollectedpackages', example: 'Installing collected packages: rich' },
  { operation: 'writing', words: 'failedtowriteexecutable', example: 'ValueError: Failed to write executable' },
  { operation: 'writing', words: 'open(', example: "    with open(path, 'wb') as file:" },
  { operation: 'writing', words: "can'tcreateorremovefiles", example: "error: can't create or remove files in install directory" },
];

/** How far before and behind the deciding error its own words stand; without one, how much of the end is read. */
const BEFORE = 3_000;
const BEHIND = 300;
const END = 6_000;

/** What was going on near the deciding error, or at the end of the text when there is none; the leading one first. */
export function readOperations(text: string, error: Pick<FoundError, 'start' | 'end'> | undefined, rows = OPERATION_WORDS): readonly Operation[] {
  const near = squeezeWords(error ? text.slice(Math.max(0, error.start - BEFORE), error.end + BEHIND) : text.slice(-END));
  const found = new Set(rows.filter(({ words }) => find(words, near) !== undefined).map(({ operation }) => operation));
  return OPERATIONS.filter((operation) => found.has(operation));
}
