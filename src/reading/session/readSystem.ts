import type { Shell } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import { REFUSAL_NUMBERS } from '../error/refusalRows.ts';

/** Words that betray a system, squeezed, with a line that holds them. */
export interface SystemRow {
  readonly os: System;
  readonly words: string;
  readonly example: string;
}

/** The names that Apple's portable computers go by, as prompts show them. */
const OF_MACBOOKS: readonly SystemRow[] = [
  { os: 'macos', words: '-mbp:~', example: 'Mias-MBP:~ mia$ pip install rich' },
  { os: 'macos', words: '-mbp~%', example: 'mia@Mias-MBP ~ % pip install rich' },
  { os: 'macos', words: 'macbook-', example: 'mia@MacBook-Air ~ %' },
  { os: 'macos', words: 'macbook:', example: 'macbook:shop mia$ pip list' },
];

/** The surest first. */
export const SYSTEM_WORDS: readonly SystemRow[] = [
  { os: 'windows', words: 'mingw64', example: 'mia@LAB MINGW64 ~/shop' },
  { os: 'windows', words: 'winerror', example: 'OSError: [WinError 5]' },
  { os: 'windows', words: 'windowserror', example: 'WindowsError: refused' },
  { os: 'windows', words: 'win_amd64', example: 'rich-13.0-cp312-cp312-win_amd64.whl' },
  { os: 'windows', words: 'win32.whl', example: 'rich-13.0-cp27-none-win32.whl' },
  { os: 'windows', words: 'win-amd64', example: 'build\\temp.win-amd64-3.9' },
  { os: 'windows', words: 'appdata\\', example: 'AppData\\Local' },
  { os: 'windows', words: 'windowsapps', example: 'Microsoft/WindowsApps' },
  { os: 'windows', words: '\\scripts\\', example: 'venv\\Scripts\\flask' },
  { os: 'windows', words: ':\\users\\', example: 'E:\\Users\\mia' },
  { os: 'windows', words: 'c:\\', example: 'C:\\proj' },
  { os: 'windows', words: 'd:\\', example: 'D:\\proj' },
  { os: 'windows', words: '.exe', example: 'pip.exe' },
  { os: 'windows', words: 'getaddrinfofailed', example: '[Errno 11001] getaddrinfo failed' },
  { os: 'windows', words: 'powershell', example: 'Windows PowerShell' },
  { os: 'windows', words: 'microsoftstore', example: 'install from the Microsoft Store' },
  { os: 'windows', words: 'categoryinfo', example: '+ CategoryInfo : SecurityError' },
  { os: 'windows', words: 'cmdlet', example: 'is not recognized as the name of a cmdlet' },
  { os: 'windows', words: 'batchfile', example: 'operable program or batch file' },
  { os: 'windows', words: 'fichierdecommandes', example: 'ou un fichier de commandes' },
  { os: 'windows', words: 'applet', example: "Nom d'applet non reconnu" },
  { os: 'windows', words: 'dllloadfailed', example: 'ImportError: DLL load failed' },
  { os: 'windows', words: 'visualc++', example: 'Microsoft Visual C++ 14.0 is required' },
  { os: 'windows', words: 'msipackage', example: 'This MSI package cannot be opened' },
  { os: 'windows', words: 'error1625', example: 'Error 1625' },
  { os: 'windows', words: 'applicationcontrol', example: 'An Application Control policy has blocked this file' },
  { os: 'linux', words: '/mnt/c/', example: 'mia@lab:/mnt/c/Users/mia/shop$ uv sync' },
  { os: 'macos', words: '/users/', example: "'/Users/mia/x'" },
  ...OF_MACBOOKS,
  { os: 'macos', words: '/library/', example: "'/Library/Python/3.9'" },
  { os: 'macos', words: '/opt/homebrew', example: '/opt/homebrew' },
  { os: 'macos', words: '/usr/local/cellar', example: '/usr/local/Cellar' },
  { os: 'macos', words: '/private/var/', example: '/private/var/folders' },
  { os: 'macos', words: 'xcode.app', example: '/Applications/Xcode.app/Contents/Developer' },
  { os: 'macos', words: 'darwin', example: 'platform: Darwin' },
  { os: 'macos', words: 'brewinstall', example: 'brew install python' },
  { os: 'macos', words: 'macos', example: 'macOS 14.2' },
  { os: 'linux', words: '/home/', example: '/home/mia' },
  { os: 'linux', words: 'linux', example: 'manylinux wheel' },
  { os: 'linux', words: 'dist-packages', example: 'lib/python3/dist-packages' },
  { os: 'linux', words: '/usr/', example: '/usr/share' },
  { os: 'linux', words: '/opt/', example: '/opt/app' },
  { os: 'linux', words: '/tmp/', example: '/tmp/x' },
  { os: 'linux', words: '/root/', example: '/root/x' },
  { os: 'linux', words: '/var/', example: '/var/log' },
  { os: 'linux', words: 'apt-get', example: 'apt-get update' },
  { os: 'linux', words: 'aptinstall', example: 'apt install python3-venv' },
  { os: 'linux', words: 'ubuntu', example: 'Ubuntu 22.04' },
  { os: 'linux', words: 'debian', example: 'Debian GNU' },
  { os: 'linux', words: 'docker', example: 'docker build .' },
  { os: 'linux', words: '/etc/', example: '/etc/pip.conf' },
  { os: 'linux', words: '/bin/', example: '/bin/python' },
  { os: 'linux', words: 'bash:', example: 'bash: pip: Permission denied' },
  { os: 'linux', words: 'install.sh', example: 'sh install.sh' },
  { os: 'linux', words: '/srv/', example: '/srv/shop' },
  { os: 'linux', words: '/lib/', example: 'venv/lib/python3' },
  { os: 'linux', words: 'runpip', example: 'RUN pip install rich' },
  { os: 'linux', words: 'sudo', example: 'sudo pip install rich' },
  { os: 'linux', words: '/mnt/', example: '/mnt/data' },
  { os: 'linux', words: '/nix/', example: '/nix/store' },
  { os: 'linux', words: 'homeassistant', example: 'homeassistant.util.package' },
  { os: 'linux', words: 'nonroot', example: 'USER nonroot' },
  { os: 'linux', words: ':~$', example: 'mia@lab:~$ pip install rich' },
  { os: 'linux', words: ':~/', example: 'mia@lab:~/shop$ pip install rich' },
  { os: 'linux', words: '/github/', example: '/github/home' },
  { os: 'linux', words: '/workspace', example: '/workspace/shop' },
  { os: 'linux', words: "'root'user", example: "Running pip as the 'root' user" },
];

/** Words in which macOS betrays itself even where the refused path could lie on Linux as well. */
export const MAC_WORDS: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'macosx_1', example: 'rich-13.0-macosx_11_0_arm64.whl' },
  { words: '/users/', example: '/Users/mia' },
  ...OF_MACBOOKS,
  { words: '@imac', example: 'mia@iMac ~ %' },
  { words: '-imac:', example: 'Mias-iMac:~ mia$' },
  { words: '-imac~', example: 'mia@Mias-iMac ~ %' },
  { words: '/library/', example: '/Library/Python' },
  { words: 'xcode.app', example: '/Applications/Xcode.app/Contents' },
  { words: 'homebrew', example: 'Homebrew' },
  { words: '/private/var/', example: '/private/var/folders' },
  { words: '/usr/local/cellar', example: '/usr/local/Cellar' },
];

const NUMBERS = new Set(REFUSAL_NUMBERS.map(({ number }) => number));

/** Up to this number Linux and macOS have errors of their own, and Rust prints the system's: `File exists (os error 17)`. */
const LAST_POSIX = 133;
/** Of those numbers, the ones that an installer meets on Windows alone: access denied, sharing violation, a wrong name. */
const OF_BOTH = ['5', '32', '123'];

/** Whether only Windows gives a number this meaning. */
function isOfWindows(number: string): boolean {
  if (/^(?:WinError|Error) /.test(number)) return true;
  const digits = number.startsWith('os error ') ? number.slice('os error '.length) : undefined;
  return digits !== undefined && NUMBERS.has(`WinError ${digits}`) && (OF_BOTH.includes(digits) || Number(digits) > LAST_POSIX);
}

const WINDOWS_PATH = /^(?:[A-Za-z]:[\\/]|\\\\)|\\/;
const MAC_PATH = /^\/(?:Library|Users|System|Volumes|Applications|opt\/homebrew|usr\/local\/Cellar|private|var\/folders)\b/;
const LINUX_PATH = /^\/(?:home|root|usr\/lib(?:64)?|mnt|media|proc|run|srv|snap|nix|lib64)\b/;

/** What the refused path alone tells; where it could lie on both, what else the text betrays of a Mac. */
export function systemOfPath(path: string, squeezed: string, macWords = MAC_WORDS): System | undefined {
  if (WINDOWS_PATH.test(path)) return 'windows';
  if (MAC_PATH.test(path)) return 'macos';
  if (LINUX_PATH.test(path)) return 'linux';
  if (!path.startsWith('/')) return undefined;
  return macWords.some(({ words }) => squeezed.includes(words)) ? 'macos' : 'linux';
}

/** The system, by the refused path first, then by the number, then by what else the text betrays. */
export function readSystem(squeezed: string, path: string | undefined, number: string | undefined, rows = SYSTEM_WORDS): System | undefined {
  const told = path && systemOfPath(path, squeezed);
  if (told) return told;
  return number && isOfWindows(number) ? 'windows' : rows.find(({ words }) => squeezed.includes(words))?.os;
}

/** A Mac's own prompt, where nothing else tells a system: `mia@studio ~ % `, as /etc/zshrc sets it there. */
const MAC_PROMPT = /(?:^|\n)(?:\([\w.-]{1,40}\) )?[\w.-]{1,40}@[\w.-]{1,60} [^\s%]{1,80} % /;

/** The system by a prompt that only one system shows by itself, asked where nothing else tells. */
export const systemOfPrompt = (text: string): System | undefined => (MAC_PROMPT.test(text) ? 'macos' : undefined);

/** The shell, by its prompt; undefined where no prompt of Windows is there. */
export function shownShell(text: string): Shell | undefined {
  if (/(?:^|\n)[^\n]{1,80} (?:MINGW(?:32|64)|MSYS|UCRT64|CLANG64) [~/]/.test(text)) return 'git-bash';
  if (/[A-Za-z]:[\\/]/.test(text) && /(?:^|\n)[^\n]{0,60}(?:^|\s)\/[a-z]\/[^\n]{1,80}(?:\n| )[❯$➜λ] /m.test(text)) return 'git-bash';
  if (/(?:^|\n|\) )PS [A-Z]:\\/.test(text)) return 'powershell';
  if (/(?:^|\n|\) )[A-Z]:\\[^\n>]{0,200}>/.test(text)) return 'cmd';
  return undefined;
}

/** The shell, by its prompt; a Windows text without one is taken for PowerShell, which Windows opens first. */
export function readShell(text: string, os: System | undefined): Shell | undefined {
  const shown = shownShell(text);
  if (shown || os === undefined) return shown;
  return os === 'windows' ? 'powershell' : 'posix';
}
