import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { table } from '../content/compiled.ts';

const REFUSED = "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/local/lib/python3.8/dist-packages/requests'";

describe('bad input gets an answer', () => {
  test.each([
    ['nothing', '', 'unknown'],
    ['white space', ' \n\t ', 'unknown'],
    ['a poem', 'The wind blew over the hill\nand nobody saw it', 'unrelated'],
    ['zero bytes', '\u0000'.repeat(5_000), 'unrelated'],
    ['half surrogates', '\ud800\udc00\ud800 pip install x', 'unknown'],
    ['another language', 'Не удалось открыть файл', 'unrelated'],
  ])('%s', (_name, text, verdict) => expect(diagnose(table, [text]).verdict).toBe(verdict));

  test('no text and no answer is unknown', () => expect(diagnose(table, [], []).verdict).toBe('unknown'));
});

describe('evidence', () => {
  test('points into the original text, noise and all', () => {
    const text = `\u001b[31m${REFUSED}\u001b[0m`;
    const { evidence } = diagnose(table, [text]);
    const marked = evidence.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(marked.join(' ')).toContain('/usr/local/lib/python3.8/dist-packages/requests');
  });
});

describe('of two paths joined by an arrow', () => {
  const pathOf = (text: string) => diagnose(table, [`$ pip install x\n${text}`]).facts.path;
  test('the left one was refused', () => expect(pathOf("OSError: [Errno 13] Permission denied: '/usr/lib/a' -> '/tmp/b'")).toBe('/usr/lib/a'));
  test('the right one lies on the disk that is full', () =>
    expect(pathOf("OSError: [Errno 28] No space left on device: '/home/mia/a' -> '/tmp/b'")).toBe('/tmp/b'));
});

describe('several pastes and answers add up', () => {
  test('an error in a second paste decides', () =>
    expect(diagnose(table, ['$ pip3 install requests\nCollecting requests', REFUSED]).causes[0]?.id).toBe('linux-system-python'));
  test('the request of the first paste stays known', () => expect(diagnose(table, ['$ pip3 install requests', REFUSED]).facts.request).toEqual(['requests']));
  test('an answer fills what the text does not say', () =>
    expect(diagnose(table, ['[Errno 13] Permission denied: pip install x'], [{ id: 'a', label: 'A', states: { os: 'macos' } }]).facts.os).toBe('macos'));
  test('an answer does not overrule the text', () =>
    expect(diagnose(table, [REFUSED], [{ id: 'a', label: 'A', states: { os: 'windows' } }]).facts.os).toBe('linux'));
});

describe('hostile input is answered in linear time', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['quotes', "'"],
    ['errors', '[WinError 5] '],
    ['denials', 'Permission denied: '],
    ['prompts', '\n(a) $ sudo pip install '],
    ['paths', 'C:\\a b\\'],
    ['names', '/home/x'],
    ['escapes', '\u001b['],
    ['packages', 'Installing collected packages: a, b\n'],
    ['interpreters', '>py -m py -m '],
    ['arrows', "'a' -> 'b' "],
  ])('%s', (_name, piece) => {
    const time = (size: number) => {
      const text = `pip install x\n${piece.repeat(size / piece.length)}`;
      const started = performance.now();
      diagnose(table, [text]);
      return performance.now() - started;
    };
    time(MEGABYTE / 10);
    expect(time(MEGABYTE)).toBeLessThan(6_000);
  });
});
