/** What two short articles on the subject, from which this project grew, say of causes, with a text that meets each. */
export interface SeedCause {
  readonly says: string;
  /** The causes that it is here. */
  readonly causes: readonly string[];
  /** A text for each of them, in the same order. */
  readonly texts: readonly string[];
  /** The page of the guide that explains it, where there is one. */
  readonly guide?: string;
}

/** A remedy that they name, and a text whose reader is offered it. */
export interface SeedRemedy {
  readonly says: string;
  readonly remedy: string;
  readonly text: string;
  /** Set where it must not stand before a safer one. */
  readonly isLast?: true;
}

/** A mistake of theirs, and the pages where a reader would meet it, each with words that put it right. */
export interface SeedMistake {
  readonly says: string;
  readonly pages: Readonly<Record<string, RegExp>>;
}

const PROGRAM_FILES =
  "C:\\Users\\mia> pip install rich\nERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\Program Files\\\\Python312\\\\Lib\\\\site-packages\\\\rich'\nConsider using the `--user` option or check the permissions.";
const USR_LOCAL =
  "mia@lab:~$ pip install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/local/lib/python3.11/dist-packages/rich'\nConsider using the `--user` option or check the permissions.";
const LIBRARY =
  "mia@Mias-Mac ~ % pip3 install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/Library/Frameworks/Python.framework/Versions/3.12/lib/python3.12/site-packages/rich'";
const LOADED =
  "(.venv) C:\\shop> pip install -U numpy\n  Successfully uninstalled numpy-1.25.0\nERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\shop\\\\.venv\\\\Lib\\\\site-packages\\\\~umpy\\\\core\\\\_multiarray_umath.cp312-win_amd64.pyd'\nCheck the permissions.";
const PIP_EXE =
  "C:\\Users\\mia> pip install --upgrade pip\nERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\Users\\\\mia\\\\AppData\\\\Local\\\\Temp\\\\pip-uninstall-a1b2\\\\pip.exe'";
const OF_ROOT =
  "mia@lab:~/shop$ .venv/bin/pip install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/mia/shop/.venv/lib/python3.11/site-packages/rich'\nCheck the permissions.";
const SCANNED =
  "C:\\Users\\mia> pip install rich\nERROR: Could not install packages due to an OSError: [WinError 32] The process cannot access the file because it is being used by another process: 'C:\\\\Users\\\\mia\\\\AppData\\\\Local\\\\Temp\\\\pip-unpack-a1b2\\\\rich-13.7.1-py3-none-any.whl'";

export const SEED_CAUSES: readonly SeedCause[] = [
  {
    says: 'the account lacks the rights to write to the shared packages',
    causes: ['windows-all-users-python', 'linux-system-python', 'macos-system-python'],
    texts: [PROGRAM_FILES, USR_LOCAL, LIBRARY],
  },
  { says: 'User Account Control restricts it', causes: ['windows-all-users-python'], texts: [PROGRAM_FILES], guide: 'user-account-control' },
  { says: 'another Python process uses the package', causes: ['package-in-use', 'pip-replacing-itself'], texts: [LOADED, PIP_EXE] },
  { says: 'files or folders have conflicting rights', causes: ['files-owned-by-another-user'], texts: [OF_ROOT] },
  { says: 'the antivirus interferes', causes: ['antivirus-interference'], texts: [SCANNED] },
  {
    says: 'other operating systems refuse as well',
    causes: ['linux-system-python', 'macos-system-python'],
    texts: [USR_LOCAL, LIBRARY],
    guide: 'unix-permissions',
  },
];

export const SEED_REMEDIES: readonly SeedRemedy[] = [
  { says: 'install with --user', remedy: 'user-install', text: PROGRAM_FILES },
  { says: 'run the terminal as administrator', remedy: 'run-as-administrator', text: PROGRAM_FILES, isLast: true },
  { says: 'change the rights of the folder', remedy: 'repair-permissions', text: OF_ROOT },
  { says: 'close the processes that conflict', remedy: 'close-programs', text: LOADED },
  { says: 'make a virtual environment', remedy: 'virtual-environment', text: USR_LOCAL },
  { says: 'check or switch off the antivirus', remedy: 'antivirus-exclusion', text: SCANNED },
  { says: 'update pip', remedy: 'upgrade-pip', text: PIP_EXE },
];

/** What they say of reading the error line stands in the guide. */
export const SEED_GUIDE = 'reading-pip-errors';

export const SEED_MISTAKES: readonly SeedMistake[] = [
  {
    says: 'the user folder has to be on PYTHONPATH',
    pages: {
      'remedies/user-install': /PYTHONPATH is not needed.*adds the user folder to its search path by itself.*folder with the \*commands\* on your `PATH`/,
      'guide/where-pip-installs': /do not need PYTHONPATH/,
    },
  },
  {
    says: '`pip install --upgrade pip` is harmless',
    pages: {
      'remedies/upgrade-pip': /`pip install --upgrade pip` is itself a cause.*\[WinError 5\]/,
      'causes/pip-replacing-itself': /pip\.exe/,
    },
  },
  {
    says: '`chmod -R 775`, or full control, on a shared folder is a way out',
    pages: {
      'remedies/repair-permissions': /`chmod -R 775`.*whole group/,
      'causes/linux-system-python': /`chmod`.*775.*decides what root runs.*`chown`.*wrong owner/,
      'causes/windows-all-users-python': /\*Full control\* of `Program Files`/,
    },
  },
  {
    says: 'switching the antivirus off is a way out',
    pages: {
      'remedies/antivirus-exclusion': /only a test.*mends nothing.*switch it on again/,
      'causes/antivirus-interference': /Do not switch the scanner off/,
    },
  },
  {
    says: "an administrator's rights come first",
    pages: {
      'remedies/run-as-administrator': /What it risks.*closed to your ordinary account/,
      'causes/windows-all-users-python': /Do not begin with \*Run as administrator\*/,
    },
  },
  {
    says: '--user works everywhere',
    pages: {
      'remedies/user-install': /You are in a virtual environment\. Leave `--user` out.*refuse `--user` as well/,
    },
  },
];
