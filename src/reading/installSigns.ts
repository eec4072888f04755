import { REFUSAL_WORDS } from './error/refusalRows.ts';
import { squeezeWords } from './text/squeeze.ts';

/** Words that tell something of a text, squeezed, with a line that holds them. */
export interface SignRow {
  readonly words: string;
  readonly example: string;
}

/**
 * Words of the tools themselves, by which a text shows that a Python package was being installed. Words that belong to one cause stand in
 * its signatures: what holds a decisive phrase is ours as well.
 */
export const INSTALL_SIGNS: readonly SignRow[] = [
  { words: 'pipinstall', example: '$ pip install rich' },
  { words: '-mpip', example: 'py -m pip freeze' },
  { words: 'pip.exe', example: 'bin/pip.exe' },
  { words: 'pip-', example: 'tmp/pip-8x1' },
  { words: '/pip/', example: 'lib/pip/req.py' },
  { words: '\\pip\\', example: 'lib\\pip\\req.py' },
  { words: 'pip._internal', example: 'pip._internal.cli' },
  { words: 'pip._vendor', example: 'pip._vendor.urllib3' },
  { words: 'pipuninstall', example: '$ pip uninstall rich' },
  { words: 'pipcache', example: '$ pip cache purge' },
  { words: 'pipconfig', example: '$ pip config list' },
  { words: 'pipdownload', example: '$ pip download rich' },
  { words: 'piplist', example: '$ pip list' },
  { words: 'failedtospawn:`', example: 'error: Failed to spawn: `flask`' },
  { words: 'failedtobuild`', example: '× Failed to build `rich==13.0`' },
  { words: '\\uv\\cache\\', example: 'C:\\Users\\mia\\AppData\\Local\\uv\\cache\\archive-v0\\x' },
  { words: 'failedtoquerypythoninterpreter', example: 'error: Failed to query Python interpreter' },
  { words: 'failedtoinspectpythoninterpreter', example: 'error: Failed to inspect Python interpreter' },
  { words: 'couldnotinstallpackages', example: 'Could not install packages due to an OSError' },
  { words: 'installingcollectedpackages', example: 'Installing collected packages: rich' },
  { words: 'attemptinguninstall', example: 'Attempting uninstall: rich' },
  { words: 'foundexistinginstallation', example: 'Found existing installation: rich 13.0' },
  { words: 'successfullyuninstalled', example: 'Successfully uninstalled rich' },
  { words: 'requirementalreadysatisfied', example: 'Requirement already satisfied: rich' },
  { words: 'lookinginindexes', example: 'Looking in indexes: https://acme.example' },
  { words: 'defaultingtouserinstallation', example: 'Defaulting to user installation' },
  { words: 'couldnotfindaversionthatsatisfies', example: 'Could not find a version that satisfies the requirement rich' },
  { words: 'nomatchingdistribution', example: 'No matching distribution found for rich' },
  { words: 'runninginstall', example: 'running install' },
  { words: 'runningdevelop', example: 'running develop' },
  { words: 'easy_install', example: 'easy_install rich' },
  { words: 'egg-info', example: 'rich.egg-info' },
  { words: '.dist-info', example: 'rich.dist-info' },
  { words: 'uvpip', example: '$ uv pip tree' },
  { words: 'uvsync', example: '$ uv sync' },
  { words: 'uvtool', example: '$ uv tool run' },
  { words: 'uvadd', example: '$ uv add rich' },
  { words: 'uvrun', example: '$ uv run main.py' },
  { words: 'pipx', example: 'pipx ensurepath' },
  { words: 'pipenv', example: 'pipenv shell' },
  { words: 'poetry', example: 'poetry add rich' },
  { words: 'condainstall', example: '$ conda install rich' },
  { words: 'condaupdate', example: '$ conda update rich' },
  { words: 'condacreate', example: '$ conda create -n shop' },
  { words: 'mambainstall', example: '$ mamba install rich' },
  { words: 'condaenv', example: '$ conda env list' },
  { words: 'notwritableerror', example: 'EnvironmentNotWritableError: refused' },
  { words: 'actualenvironmentlocation', example: 'Actual environment location may have moved due to redirects' },
  { words: 'ensurepip', example: 'ensurepip failed' },
  { words: '-mvenv', example: 'python -m venv shop' },
  { words: 'virtualenv', example: 'virtualenv shop' },
  { words: 'bin/activate', example: '/srv/shop/bin/activate: No such file or directory' },
  { words: 'scripts\\activate', example: 'C:\\shop\\Scripts\\activate' },
  { words: 'get-pip', example: 'python get-pip.py' },
  { words: '/simple/', example: 'https://acme.example/simple/rich/' },
  { words: 'pypi', example: 'pypi.org' },
  { words: '.whl', example: 'rich-13.0.whl' },
  { words: 'buildingwheel', example: 'Building wheel for rich' },
  { words: 'metadata-generation-failed', example: 'error: metadata-generation-failed' },
  { words: 'subprocess-exited-with-error', example: 'error: subprocess-exited-with-error' },
  { words: 'requirements.txt', example: 'requirements.txt' },
  { words: 'break-system-packages', example: '--break-system-packages' },
  { words: 'credentialsnotcorrectfor', example: '401 Error, Credentials not correct for https://acme.example' },
  { words: 'error:httperror', example: 'ERROR: HTTP error 403 while getting' },
  { words: 'becauseofhttperror', example: 'because of HTTP error 403 Client Error' },
  { words: 'couldnotinstallrequirement', example: 'Could not install requirement rich' },
  { words: 'retrying(retry(total', example: 'Retrying (Retry(total=4))' },
  { words: '.venv`', example: 'error: failed to remove directory `/home/mia/shop/.venv`' },
  { words: '/.cache/uv', example: "'/home/mia/.cache/uv'" },
  { words: 'conda-script.py', example: 'conda-script.py: error' },
  { words: 'condaioerror', example: 'CondaIOError: refused' },
  { words: 'conda-meta', example: '/opt/conda/conda-meta' },
  { words: 'libmamba', example: 'error libmamba' },
  { words: 'nopythonat', example: "No Python at 'C:\\Python39\\python.exe'" },
  { words: "pip'", example: "'pip'" },
  { words: 'pip:', example: 'bash: pip: Permission denied' },
  { words: 'pip3', example: 'pip3 freeze' },
  { words: 'uvvenv', example: '$ uv venv' },
  { words: 'setup.py', example: 'python setup.py build' },
  { words: 'pip_build', example: '/tmp/pip_build_mia' },
  { words: 'notonpath', example: 'which is not on PATH' },
  { words: '.python-eggs', example: '/home/mia/.python-eggs' },
  { words: 'usersite-packages', example: 'User site-packages are not visible' },
  { words: 'cachehasbeendisabled', example: 'The cache has been disabled' },
  { words: 'cachingwheelshasbeendisabled', example: 'caching wheels has been disabled' },
  { words: 'activate.ps1', example: 'Activate.ps1 cannot be loaded' },
  { words: 'considerusingthe`--user`option', example: 'Consider using the `--user` option or check the permissions.' },
  { words: "considerusingthe'--user'option", example: "Consider using the '--user' option or check the permissions." },
  { words: 'considerusingthe--useroption', example: 'Consider using the --user option or check the permissions.' },
  { words: 'commandnotfound:pip', example: 'zsh: command not found: pip' },
  { words: 'distutilsinstalledproject', example: 'It is a distutils installed project' },
  { words: 'uninstall-no-record-file', example: 'error: uninstall-no-record-file' },
  { words: 'uninstall-distutils-installed-package', example: 'error: uninstall-distutils-installed-package' },
  { words: 'resolutionimpossible', example: 'ERROR: ResolutionImpossible' },
  { words: 'donotmatchthehashes', example: 'THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE' },
  { words: 'legacy-install-failure', example: 'error: legacy-install-failure' },
  { words: 'isnotasupportedwheel', example: 'rich is not a supported wheel on this platform' },
  { words: 'ignoringinvaliddistribution', example: 'WARNING: Ignoring invalid distribution -ich' },
  { words: 'python.h:nosuchfile', example: 'fatal error: Python.h: No such file or directory' },
  { words: '/.venv/', example: 'failed to symlink to /home/mia/shop/.venv/bin' },
  { words: 'failedtodownload:', example: 'error: Failed to download: `rich==13.0`' },
];

/** Words that begin a failure, beside those of a refusal in every language (src/reading/error/refusalRows.ts). */
export const FAILURE_SIGNS: readonly SignRow[] = [
  { words: 'error:', example: 'ERROR: no' },
  { words: 'traceback(mostrecentcalllast)', example: 'Traceback (most recent call last):' },
  { words: 'exception:', example: 'Exception: no' },
  { words: 'failedwith', example: 'failed with status 1' },
  { words: 'non-zeroexitstatus', example: 'non-zero exit status 1' },
  { words: 'fatal:', example: 'fatal: no' },
  { words: 'returnednon-zero', example: 'returned non-zero' },
  // What is still being fetched when the text ends did not succeed yet.
  { words: 'collecting', example: 'Collecting rich' },
  { words: 'didnotcompletesuccessfully', example: 'did not complete successfully' },
];

/** Words that end a success. */
export const SUCCESS_SIGNS: readonly SignRow[] = [
  { words: 'successfullyinstalled', example: 'Successfully installed rich-13.0' },
  { words: 'requirementalreadysatisfied', example: 'Requirement already satisfied: rich' },
];

/** Whether one of the signs stands in the squeezed text. */
export const hasSign = (squeezed: string, signs: readonly SignRow[]): boolean => signs.some(({ words }) => squeezed.includes(words));

const lastSign = (squeezed: string, signs: readonly SignRow[]): number => Math.max(-1, ...signs.map(({ words }) => squeezed.lastIndexOf(words)));

/** What refuses, squeezed. */
const REFUSED: readonly SignRow[] = REFUSAL_WORDS.filter(({ refusal }) => refusal === 'denied').map(({ words, example }) => ({
  words: squeezeWords(words),
  example,
}));

/** Where the last success of the squeezed text begins; -1 without one. */
export const lastSuccess = (squeezed: string, successes = SUCCESS_SIGNS): number => lastSign(squeezed, successes);

/** Whether the last word of the squeezed text is a success. */
export const endsWell = (squeezed: string, successes = SUCCESS_SIGNS, failures: readonly SignRow[] = FAILURE_SIGNS): boolean =>
  lastSuccess(squeezed, successes) > Math.max(lastSign(squeezed, failures), lastSign(squeezed, REFUSED));
