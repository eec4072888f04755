import { describe, expect, test } from 'vitest';
import { openingTerminal } from '../../src/islands/page/openingTerminal.ts';
import { namesOf, TERMINALS, terminalsOf } from '../../src/islands/page/terminals.ts';
import type { System } from '../../src/vocabulary/systems.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 7) AppleWebKit/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)';
const ALL: readonly System[] = ['windows', 'linux', 'macos'];

describe('a page opens on', () => {
  test.each([
    ["the reader's system", ALL, '', null, MAC, 'macos'],
    ["the reader's system, PowerShell first", ALL, '', null, WINDOWS, 'powershell'],
    ["the reader's system on Linux", ALL, '', null, LINUX, 'linux'],
    ['the first, from a telephone', ALL, '', null, ANDROID, 'powershell'],
    ['the first, from a telephone of another make', ALL, '', null, IPHONE, 'powershell'],
    ['what was chosen before, rather than the system', ALL, '', 'Command Prompt', LINUX, 'cmd'],
    ['the system, where what was chosen is not offered', ['linux', 'macos'], '', 'Command Prompt', MAC, 'macos'],
    ['the system, where the choice is one of an older site', ALL, '', 'Linux, macOS', MAC, 'macos'],
    ['what a link names, rather than what was chosen', ALL, '#v=1&os=windows&shell=git-bash', 'Linux', LINUX, 'git-bash'],
    ["what was chosen among the shells of a link's system", ALL, '#v=1&os=windows', 'Command Prompt', LINUX, 'cmd'],
    ["the first of a link's system, where another was chosen", ALL, '#v=1&os=windows', 'macOS', MAC, 'powershell'],
    ["a link's system, where its shell is not one of it", ALL, '#v=1&os=macos&shell=cmd', null, WINDOWS, 'macos'],
    ["a link's shell, where it names no system", ALL, '#v=1&shell=cmd', null, LINUX, 'cmd'],
    ["the reader's system of those that share a link's shell", ALL, '#v=1&shell=posix', null, MAC, 'macos'],
    ['the system, where a link names none that is offered', ['linux', 'macos'], '#v=1&os=windows', null, MAC, 'macos'],
    ['the system, where the fragment is longer than a link', ALL, `#v=1&os=windows&${'install=rich&'.repeat(80_000)}`, null, MAC, 'macos'],
    ['the system, where the address is a heading', ALL, '#undo', null, LINUX, 'linux'],
  ] as const)('%s', (_name, systems, fragment, remembered, agent, id) =>
    expect(openingTerminal(terminalsOf(systems), { fragment, remembered, agent })?.id).toBe(id),
  );
  test('nothing, where nothing is offered', () => expect(openingTerminal([], { fragment: '', remembered: null, agent: MAC })).toBeUndefined());
  test('the same when it stands alone in a page', () => {
    const alone = new Function(`return ${openingTerminal}`)() as typeof openingTerminal;
    expect(alone(TERMINALS, { fragment: '#v=1&os=linux', remembered: null, agent: MAC })?.id).toBe('linux');
  });
});

describe('terminals', () => {
  test('are the shells of Windows and the two systems that share one', () =>
    expect(TERMINALS.map(({ label }) => label)).toEqual(['PowerShell', 'Command Prompt', 'Git Bash', 'Linux', 'macOS']));
  test.each([
    [['powershell', 'cmd', 'git-bash'], 'Windows'],
    [['powershell', 'cmd'], 'PowerShell, Command Prompt'],
    [['powershell', 'cmd', 'git-bash', 'macos'], 'Windows, macOS'],
    [['git-bash', 'linux'], 'Git Bash, Linux'],
  ])('%j are called %s', (ids, name) => expect(namesOf(TERMINALS.filter(({ id }) => ids.includes(id)))).toBe(name));
});
