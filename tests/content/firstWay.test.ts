import { expect, test } from 'vitest';
import { solutionsFor } from '../../src/answering/solutions.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import { table } from './compiled.ts';

const WARNING =
  "WARNING: The directory '/home/mia/.cache/pip' or its parent directory is not owned or is not writable by the current user. The cache has been disabled.\nCollecting rich";
const ENDED_WITH_101 =
  "PS C:\\proj> python -m venv .venv\nError: Command '['C:\\\\proj\\\\.venv\\\\Scripts\\\\python.exe', '-m', 'ensurepip', '--upgrade', '--default-pip']' returned non-zero exit status 101.";
const SEALED =
  "PermissionError: [Errno 13] Permission denied: 'C:\\\\Program Files\\\\WindowsApps\\\\PythonSoftwareFoundation.Python.3.12_qbz5n2kfra8p0\\\\pip.ini'";
const OF_PIPX = "PermissionError: [Errno 13] Permission denied: '/home/mia/.local/share/pipx/venvs/shop/lib/python3.12/site-packages/rich'";

/** The ways out that are offered for a text, in their order. */
function waysFor(text: string): readonly string[] {
  const { causes, facts } = diagnose(table, [text]);
  return solutionsFor(table, causes[0]?.id ?? '', facts).map(({ id }) => id);
}

test.each([
  ['a cache that only sudo meets', `mia@lab:~$ sudo pip install rich\n${WARNING}`, ['leave-sudo-out', 'new-cache']],
  ['a cache that is not the reader’s', `mia@lab:~$ pip install rich\n${WARNING}`, ['new-cache', 'repair-permissions']],
  ['an environment that the Store’s Python could not make', ENDED_WITH_101, ['own-python', 'virtual-environment']],
  ['a setting beside the Store’s Python', `C:\\Users\\mia> pip config --site set global.timeout 60\n${SEALED}`, ['own-settings', 'ask-your-administrator']],
  [
    'a project that may not be built',
    "$ pip install -e .\nerror: could not create 'berry.egg-info': Permission denied",
    ['copy-project', 'virtual-environment'],
  ],
  [
    'a part of an installed copy',
    "$ pip install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'RECORD'",
    ['virtual-environment', 'repair-permissions'],
  ],
  ['an application of pipx', `$ pipx inject shop rich\n${OF_PIPX}`, ['rebuild-environment', 'repair-permissions']],
  [
    'an environment of poetry’s',
    "$ poetry install\n  PermissionError\n  [Errno 13] Permission denied: '/home/mia/.cache/pypoetry/virtualenvs/shop-x1-py3.12/lib/python3.12/site-packages/rich'",
    ['rebuild-environment', 'repair-permissions'],
  ],
  [
    'a compiler that is missing',
    'PS C:\\shop> pip install rich\n      error: Microsoft Visual C++ 14.0 or greater is required.',
    ['choose-a-compatible-version', 'upgrade-pip'],
  ],
  [
    'a link that uv may not follow',
    'PS C:\\shop> uv python install 3.12\nerror: Failed to create Python minor version link directory\n  Caused by: The path cannot be traversed because it contains an untrusted mount point. (os error 448)',
    ['plain-terminal', 'developer-mode'],
  ],
  [
    'a home folder that takes no writes',
    "mia@lab:~$ pip install rich\nERROR: Could not install packages due to an OSError: [Errno 30] Read-only file system: '/home/mia'",
    ['set-writable-home', 'container-user'],
  ],
  [
    'a shared conda that refuses pip',
    "(base) mia@lab:~$ pip install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/opt/anaconda3/lib/python3.12/site-packages/rich'",
    ['conda-for-pip', 'virtual-environment'],
  ],
  [
    'root in a container',
    "root@8f2c41d0a7be:/app# pip install rich\nSuccessfully installed rich-13.7.1\nWARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager.",
    ['root-in-an-image', 'virtual-environment'],
  ],
  [
    'root by sudo',
    "$ sudo pip install rich\nSuccessfully installed rich-13.7.1\nWARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager.",
    ['leave-sudo-out', 'virtual-environment'],
  ],
  [
    'a home folder that an image did not make',
    "#8 [4/6] RUN pip install rich\n#8 1.911 ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/shop/.local'",
    ['container-user', 'virtual-environment'],
  ],
  [
    'an environment in a folder of the system',
    "mia@lab:/$ python3 -m venv .venv\nError: [Errno 13] Permission denied: '/.venv'",
    ['own-folder', 'virtual-environment'],
  ],
])('%s: what comes first', (_name, text, [first, second]) => expect(waysFor(text).slice(0, 2)).toEqual([first, second]));
