import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './findBrowser.ts';

const own = '/home/mia/.cache/ms-playwright/chromium/chrome';

/** A machine with these files; `installs` says which file a command brings. */
function machine(given: Partial<Machine>, files: readonly string[], installs: Readonly<Record<string, string>> = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const run: Machine['run'] = (program, args) => {
    if (args[0] === '--version') return !program.includes('broken');
    commands.push([program, ...args].join(' '));
    const brought = Object.entries(installs).find(([word]) => args.join(' ').includes(word))?.[1];
    if (brought) present.add(brought);
    return brought !== undefined;
  };
  const whole: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    own,
    exists: (path) => present.has(path),
    run,
    ...given,
  };
  return { whole, commands };
}

test('prefers the browser of Playwright itself', () => {
  expect(findBrowser(machine({}, [own, '/usr/bin/chromium']).whole)).toBe(own);
});

test.each([
  ['linux', '/usr/local/bin/google-chrome'],
  ['linux', '/usr/bin/chromium'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/Users/mia/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', 'C:\\Users\\mia\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
])('finds on %s %s and installs nothing', (platform, path) => {
  const env = { PATH: '/usr/local/bin:/usr/bin', HOME: '/Users/mia', ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\mia\\AppData\\Local' };
  const { whole, commands } = machine({ platform, env }, [path]);
  expect(findBrowser(whole)).toBe(path);
  expect(commands).toEqual([]);
});

test('passes over a program that does not start', () => {
  const env = { PATH: '/broken:/usr/bin' };
  expect(findBrowser(machine({ env }, ['/broken/google-chrome', '/usr/bin/chromium-browser']).whole)).toBe('/usr/bin/chromium-browser');
});

test('downloads one on a bare machine', () => {
  const { whole, commands } = machine({ isRoot: true }, ['/usr/bin/apt-get'], { 'install chromium': own });
  expect(findBrowser(whole)).toBe(own);
  expect(commands).toHaveLength(1);
});

test('asks Debian as root when the download fails', () => {
  const { whole, commands } = machine({ isRoot: true }, ['/usr/bin/apt-get'], { '--no-install-recommends': '/usr/bin/chromium' });
  expect(findBrowser(whole)).toBe('/usr/bin/chromium');
  expect(commands.slice(1)).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
});

test('says what to install when nothing helps, and leaves Debian alone without root', () => {
  const { whole, commands } = machine({}, ['/usr/bin/apt-get']);
  expect(() => findBrowser(whole)).toThrow('Install one');
  expect(commands.some((command) => command.startsWith('apt-get'))).toBe(false);
});
