import type { Shell, System } from './types.ts';
import { includesAny } from './words.ts';

/** What betrays a system, surest first. Squeezed, lower case. */
const WORDS: readonly (readonly [System, readonly string[]])[] = [
  [
    'windows',
    [
      'winerror',
      'windowserror',
      'win_amd64',
      'win32.whl',
      'win-amd64',
      'appdata\\',
      'windowsapps',
      '\\scripts\\',
      ':\\users\\',
      'c:\\',
      'd:\\',
      '.exe',
      'getaddrinfofailed',
      'powershell',
      'microsoftstore',
      'categoryinfo',
      'cmdlet',
      'batchfile',
      'fichierdecommandes',
      'applet',
      'dllloadfailed',
      'visualc++',
      'msipackage',
      'error1625',
      'applicationcontrol',
    ],
  ],
  ['macos', ['macosx', '/users/', 'macbook', '/library/', '/opt/homebrew', '/usr/local/cellar', '/private/var/', 'darwin', 'brewinstall', 'macos']],
  [
    'linux',
    [
      '/home/',
      'linux',
      'dist-packages',
      '/usr/',
      '/opt/',
      '/tmp/',
      '/root/',
      '/var/',
      'apt-get',
      'aptinstall',
      'ubuntu',
      'debian',
      'docker',
      '/etc/',
      '/bin/',
      'bash:',
      'install.sh',
      '/srv/',
      '/lib/',
      'runpip',
      'sudo',
      '/mnt/',
      '/nix/',
      'homeassistant',
      'nonroot',
      ':~$',
      ':~/',
      '/github/',
      '/workspace',
      "'root'user",
    ],
  ],
];
/** Words in which macOS betrays itself even where the refused path could lie on Linux as well. */
const MAC = ['macosx_1', '/users/', 'macbook', 'imac', '/library/', 'homebrew', '/private/var/', '/usr/local/cellar'];

/** Numbers that only Windows gives these meanings: access denied, sharing violation; elsewhere 5 is an input/output error. */
const WINDOWS_NUMBER = /^(?:WinError|Error) |^os error (?:5|32|206|225|396|448|740|1260|1314|4551)$/;

/** What the refused path alone tells. */
function ofPath(path: string, squeezed: string): System | undefined {
  if (/^(?:[A-Za-z]:[\\/]|\\\\)/.test(path) || path.includes('\\')) return 'windows';
  if (/^\/(?:Library|Users|System|Volumes|Applications|opt\/homebrew|usr\/local\/Cellar|private|var\/folders)\b/.test(path)) return 'macos';
  if (/^\/(?:home|root|usr\/lib(?:64)?|mnt|media|proc|run|srv|snap|nix|lib64)\b/.test(path)) return 'linux';
  return path.startsWith('/') ? (includesAny(squeezed, MAC) ? 'macos' : 'linux') : undefined;
}

/** The system, by the refused path first, then by the number, then by what else the text betrays. */
export function readSystem(squeezed: string, path: string | undefined, number: string | undefined): System | undefined {
  const told = path && ofPath(path, squeezed);
  if (told) return told;
  return number && WINDOWS_NUMBER.test(number) ? 'windows' : WORDS.find(([, words]) => includesAny(squeezed, words))?.[0];
}

/** The shell, by its prompt; a Windows text without one is taken for PowerShell, which Windows opens first. */
export function readShell(text: string, os: System | undefined): Shell | undefined {
  if (/(?:^|\n|\) )PS [A-Z]:\\/.test(text)) return 'powershell';
  if (/(?:^|\n|\) )[A-Z]:\\[^\n>]{0,200}>/.test(text)) return 'cmd';
  if (os === undefined) return undefined;
  return os === 'windows' ? 'powershell' : 'posix';
}
