import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** What the search needs of a machine; the tests give it others. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright puts its own Chromium. */
  readonly own: string;
  readonly exists: (path: string) => boolean;
  /** Runs a program for at most so many seconds; true when it ended well. */
  readonly run: (program: string, args: readonly string[], seconds: number) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  own: chromium.executablePath(),
  exists: existsSync,
  run: (program, args, seconds) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
    return spawnSync(program, args, { env, timeout: seconds * 1000, stdio: 'ignore' }).status === 0;
  },
};

const windowsFolders = (env: Machine['env']) => ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const macPrograms = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const linuxPrograms = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const product = (folders: readonly string[], programs: readonly string[], slash: string) =>
  programs.flatMap((program) => folders.map((folder) => folder + slash + program));

/** Where Chrome and Chromium live when a person or the system has installed them. */
function systemBrowsers({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') return product(windowsFolders(env), windowsPrograms, '\\');
  if (platform === 'darwin') return product(['/Applications', `${env.HOME}/Applications`], macPrograms, '/');
  return product(`${env.PATH}:/usr/bin`.split(':'), linuxPrograms, '/');
}

// Ubuntu's chromium-browser can be a note that asks for a snap, and a download can lack libraries: only what answers counts. Windows' Chrome would open a window.
const works = (machine: Machine) => (path: string) => machine.exists(path) && (machine.platform === 'win32' || machine.run(path, ['--version'], 20));

function download(machine: Machine): string | undefined {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  machine.run(process.execPath, [playwright, 'install', 'chromium'], 240);
  return [machine.own].find(works(machine));
}

function installFromDebian(machine: Machine): string | undefined {
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return undefined;
  machine.run('apt-get', ['update'], 120);
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600);
  return ['/usr/bin/chromium'].find(works(machine));
}

/** The path of a Chromium that starts: Playwright's own, the system's, else a fresh one; throws what to do when there is none. */
export function findBrowser(machine: Machine = thisMachine): string {
  const found = [machine.own, ...systemBrowsers(machine)].find(works(machine)) ?? download(machine) ?? installFromDebian(machine);
  if (!found)
    throw new Error(
      'The stories need Chrome or Chromium, and none could be found or installed. Install one, or run "npx playwright install --with-deps chromium".',
    );
  return found;
}
