import { describe, expect, test } from 'vitest';
import { answerPaste } from '../../src/islands/engine/answerPaste.ts';
import { LARGE } from '../../src/islands/engine/shownText.ts';
import type { Shell } from '../../src/vocabulary/shells.ts';
import { table } from '../content/compiled.ts';

const REFUSED = "$ pip install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/rich'";
const NO_SYSTEM = '$ pip install rich\nPermission denied';
const BYTES = Uint8Array.from({ length: 4_000 }, (_, i) => i % 8);

const ask = (texts: readonly (string | Blob)[], fragment = '', shell?: Shell) =>
  answerPaste(table, { ask: 'paste', base: '/s/', texts, fragment, ...(shell && { shell }) });
const file = (text: BlobPart, name = 'a.txt', lastModified = 1) => new File([text], name, { lastModified });
/** A file that counts how often it is read. */
function counted(text: string, name = 'counted.log', lastModified = 1) {
  const reads = { count: 0 };
  const copy = () =>
    Object.assign(file(text, name, lastModified), {
      arrayBuffer: () => {
        reads.count++;
        return new Blob([text]).arrayBuffer();
      },
    });
  return { copy, reads };
}
const unreadable = (name: string) => Object.assign(file('x', name), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
const utf16 = (text: string) => new Blob([Uint8Array.from([0xff, 0xfe]), new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer)]);

describe('a paste', () => {
  test('is judged, and the box shows what it holds', async () => {
    const { view, ...rest } = await ask([REFUSED]);
    expect([view?.kind, view?.level, view?.headline]).toEqual(['cause', 'certain', 'This Python belongs to root']);
    expect(rest).toEqual({ isBinary: false });
  });
  test.each([
    ['that is empty', ['']],
    ['that is blank', [' \n\t']],
    ['of two that are blank', ['', ' ']],
    ['of nothing', []],
  ])('%s has no verdict', async (_name, texts) => expect(await ask(texts)).toEqual({ isBinary: false }));
  test.each([
    ['alone', ['\u0001'.repeat(50)]],
    ['beside a text', [REFUSED, '\u0001'.repeat(50)]],
  ])('of bytes %s is no text', async (_name, texts) => expect(await ask(texts)).toEqual({ isBinary: true }));
  test('that is large is read to its end', async () => {
    const { view, shown } = await ask([`${'Collecting rich\n'.repeat(LARGE / 10)}${REFUSED}`]);
    expect([view?.level, shown]).toEqual(['certain', undefined]);
  });
  test('is judged with those before it', async () =>
    expect((await ask(['$ pip install rich', "[Errno 13] Permission denied: '/usr/lib/python3/dist-packages/rich'"])).view?.kind).toBe('cause'));
});

describe('a file', () => {
  test.each([
    ['is judged and shown', file(REFUSED)],
    ['without a name is judged and shown', new Blob([REFUSED])],
    ['in the coding of Windows is judged and shown', utf16(REFUSED)],
    ['with a mark in front is judged and shown without it', new Blob([`\ufeff${REFUSED}`])],
  ])('%s', async (_name, source) => {
    const { view, shown, isWhole } = await ask([source]);
    expect([view?.level, shown, isWhole]).toEqual(['certain', REFUSED, true]);
  });
  test.each([
    ['that is empty', ''],
    ['that is blank', ' \n'],
  ])('%s has no verdict, and is shown', async (_name, text) => expect(await ask([file(text)])).toEqual({ isBinary: false, shown: text, isWhole: true }));
  test('of bytes is no text and not shown', async () => expect(await ask([file(BYTES)])).toEqual({ isBinary: true }));
  test('that is large is read to its end and shown in part', async () => {
    const { view, shown = '', isWhole } = await ask([file(`${'Collecting rich\n'.repeat(LARGE / 10)}${REFUSED}`, 'large.log')]);
    expect([view?.level, isWhole, shown.length < LARGE, shown.endsWith(REFUSED)]).toEqual(['certain', false, true, true]);
  });
  test('beside a paste is shown with it', async () => expect((await ask(['$ pip install rich', file('no idea')])).shown).toBe('$ pip install rich\nno idea'));
  test('that cannot be read is said, and the next question is answered', async () => {
    await expect(ask([unreadable('gone.log')])).rejects.toThrow('gone');
    await expect(ask([REFUSED, unreadable('gone.log')])).rejects.toThrow('gone');
    expect((await ask([REFUSED])).view?.level).toBe('certain');
    await expect(ask([unreadable('gone.log')])).rejects.toThrow('gone');
  });
});

describe('what was read', () => {
  test('is not read again for another shell', async () => {
    const { copy, reads } = counted('$ pip install rich\r\nPS C:\\> [WinError 5]');
    const shells = [await ask([copy()]), await ask([copy()], '', 'cmd'), await ask([copy()], '', 'powershell')].map(({ view }) => view?.shell);
    expect([shells, reads.count]).toEqual([['powershell', 'cmd', 'powershell'], 1]);
  });
  test.each([
    ['where the file is a later one', '', 'counted.log', 2],
    ['where the file has another name', '', 'other.log', 1],
    ['where the file is longer', '!', 'counted.log', 1],
  ])('is read again %s', async (_name, more, name, lastModified) => {
    const first = counted(`${NO_SYSTEM} once`);
    const second = counted(`${NO_SYSTEM} once${more}`, name, lastModified);
    await ask([first.copy()]);
    await ask([second.copy()]);
    expect([first.reads.count, second.reads.count]).toEqual([1, 1]);
  });
  test('is read again where another text stands beside it', async () => {
    const { copy, reads } = counted(`${NO_SYSTEM} beside`);
    await ask([copy()]);
    await ask([copy(), 'x']);
    expect(reads.count).toBe(2);
  });
  test('is judged again for another address', async () => {
    const kinds = [await ask([NO_SYSTEM]), await ask([NO_SYSTEM], '#v=1&os=macos'), await ask([NO_SYSTEM])].map(({ view }) => view?.fromLink);
    expect(kinds).toEqual([undefined, 'Taken from the link: macOS.', undefined]);
  });
});

describe('a link', () => {
  test('brings facts that the text does not tell, and they are named', async () => {
    const { view } = await ask([NO_SYSTEM], '#v=1&os=windows&place=venv');
    expect([view?.shell, view?.fromLink]).toEqual(['powershell', 'Taken from the link: Windows, refused in a virtual environment.']);
  });
  test('does not outrank the text', async () => {
    const { view } = await ask([REFUSED], '#v=1&os=macos');
    expect([view?.shell, view?.fromLink, view?.level]).toEqual(['posix', undefined, 'certain']);
  });
  test('makes nothing certain', async () => {
    const { view } = await ask(['$ pip install rich\nPermission denied'], '#v=1&os=linux&place=system&number=Errno%2013&hint=user-option');
    expect([view?.kind, view?.level]).toEqual(['cause', 'likely']);
  });
  test('brings nothing to install', async () => {
    const { view } = await ask(['Permission denied: pip'], '#v=1&os=linux&place=system&refusal=denied&install=evil');
    expect(JSON.stringify(view)).not.toContain('evil');
    const beside = await ask([REFUSED], '#v=1&install=evil');
    expect(beside.view?.fromLink).toBeUndefined();
    expect([beside.view?.article?.includes('install=rich'), JSON.stringify(beside.view).includes('evil')]).toEqual([true, false]);
  });
  test.each(['', '#', '#v=1', '#v=2&os=macos', '#os=macos', '#v=1&os=constructor', `#v=1&os=macos&x=${'x'.repeat(2_000)}`])(
    '%s brings nothing',
    async (fragment) => expect((await ask([NO_SYSTEM], fragment)).view?.fromLink).toBeUndefined(),
  );
  // Only system, shell, number, place and request are put into words.
  test('is told of every fact that it brought', async () => {
    const { view } = await ask([NO_SYSTEM], '#v=1&os=macos&sign=sudo-before');
    expect([view?.kind, view?.fromLink === 'Taken from the link: macOS.']).toEqual(['cause', false]);
  });
  test('makes no foreign text ours', async () => {
    const { view } = await ask(['npm error it failed'], '#v=1&os=linux&place=system&refusal=denied');
    expect([view?.kind, view?.ask]).toEqual(['unrelated', undefined]);
  });
});
