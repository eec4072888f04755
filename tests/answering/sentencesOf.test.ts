import { describe, expect, test } from 'vitest';
import { saidOn, sentencesOf } from '../../src/answering/sentencesOf.ts';

const LIST = 'List the programs. On Linux and macOS, list what is open in the folder. Then look again.';

describe('a sentence is about', () => {
  test.each([
    ['one system', 'On Windows open a new terminal.', ['windows']],
    ['two', 'On Linux and macOS, uv; look at it.', ['linux', 'macos']],
    ['three', 'On Windows, Linux, or macOS it is the same.', ['windows', 'linux', 'macos']],
    ['one that has two names', 'On Debian and Ubuntu, a Location.', ['linux']],
    ['a computer of that system', 'On a Mac, the name.', ['macos']],
    ['all, where it names one later', 'Take it away on Windows.', undefined],
    ['all, where it begins with something else', 'On the desktop, open it.', undefined],
    ['all, where a longer word only begins so', 'On Linuxes of all kinds.', undefined],
  ] as const)('%s', (_name, text, systems) => expect(sentencesOf(text)).toEqual([{ text, ...(systems && { systems }) }]));
});

describe('what is said', () => {
  test.each([
    ['leaves out what is about another system', LIST, ['windows'], 'List the programs. Then look again.'],
    ['keeps what is about the system', LIST, ['macos'], LIST],
    ['keeps what is about one of the systems', LIST, ['windows', 'linux'], LIST],
    ['is whole where nothing would be left', 'On Linux, look.', ['windows'], 'On Linux, look.'],
    ['is whole without systems in it', 'Run this. It only looks.', ['windows'], 'Run this. It only looks.'],
    ['does not take a file name for an end', 'Open a.txt and B.txt. On Linux, stop.', ['windows'], 'Open a.txt and B.txt.'],
  ] as const)('%s', (_name, text, systems, said) => expect(saidOn(text, systems)).toBe(said));
  test('is read in linear time', () => {
    const start = performance.now();
    sentencesOf('On Windows, '.repeat(2_000));
    sentencesOf('. On Linux'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
