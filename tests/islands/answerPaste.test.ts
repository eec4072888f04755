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
const install = (text: string, installing: string) => answerPaste(table, { ask: 'paste', base: '/s/', texts: [text], fragment: '', installing });
const file = (text: BlobPart, name = 'a.txt', lastModified = 1) => new File([text], name, { lastModified });
/** A file that counts how often it is read. */
function counted(text: string, name = 'counted.log', lastModified = 1) {
  const reads = { count: 0 };
  const slice = (start: number, end: number) => {
    if (start === 0) reads.count++;
    return new Blob([text]).slice(start, end);
  };
  return { copy: () => Object.assign(file(text, name, lastModified), { slice }), reads };
}
const unreadable = (name: string) =>
  Object.assign(file('x', name), { slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) });
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
  test('in an older encoding says how it was read', async () => {
    const { view, warning } = await ask([new Blob([Uint8Array.from(`Jörg hört über Müller\n${REFUSED}`, (sign) => sign.charCodeAt(0))])]);
    expect([view?.level, warning?.startsWith('The text is not UTF-8.')]).toEqual(['certain', true]);
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
    const words = [await ask([NO_SYSTEM]), await ask([NO_SYSTEM], '#v=1&os=macos'), await ask([NO_SYSTEM])].map(({ view }) => view?.brought);
    expect(words).toEqual([{}, { link: 'macOS' }, {}]);
  });
});

describe('reading a file', () => {
  const shares = async (size: number) => {
    const told: number[] = [];
    await answerPaste(table, { ask: 'paste', base: '/s/', texts: [file('x'.repeat(size), `${size}.log`)], fragment: '' }, (share) => told.push(share));
    return told;
  };
  test('tells how far it has come', async () => expect(await shares(2_500_000)).toEqual([0.4, 0.8, 1]));
  test('tells so once where one look is enough', async () => expect(await shares(10)).toEqual([1]));
  test('leaves no sign between two slices torn', async () => {
    const { shown = '' } = await ask([file(`${'x'.repeat(999_999)}é${REFUSED}`, 'torn.log')]);
    expect([shown.includes('\ufffd'), shown.endsWith(REFUSED)]).toEqual([false, true]);
  });
});

describe('a link', () => {
  const brought = async (text: string, fragment: string) => (await ask([text], fragment)).view?.brought;
  test('brings facts that the text does not tell, and they are named', async () => {
    const { view } = await ask([NO_SYSTEM], '#v=1&os=windows&place=venv');
    expect([view?.shell, view?.brought]).toEqual(['powershell', { link: 'Windows, refused in a virtual environment' }]);
  });
  test('does not outrank the text', async () => {
    const { view } = await ask([REFUSED], '#v=1&os=macos');
    expect([view?.shell, view?.brought, view?.level]).toEqual(['posix', {}, 'certain']);
  });
  test('makes nothing certain', async () => {
    const { view } = await ask(['$ pip install rich\nPermission denied'], '#v=1&os=linux&place=system&number=Errno%2013&hint=user-option');
    expect([view?.kind, view?.level]).toEqual(['cause', 'likely']);
  });
  test.each(['Permission denied: pip', REFUSED])('brings nothing to install and no interpreter beside %j', async (text) => {
    const { view } = await ask([text], '#v=1&os=linux&place=system&refusal=denied&install=evil&python=py%20-3.6');
    expect(JSON.stringify(view)).not.toMatch(/evil|3\.6/);
  });
  test.each(['', '#', '#v=1', '#v=2&os=macos', '#os=macos', '#v=1&os=constructor', `#v=1&os=macos&x=${'x'.repeat(2_000)}`])(
    '%s brings nothing',
    async (fragment) => expect(await brought(NO_SYSTEM, fragment)).toEqual({}),
  );
  // Only system, shell, number, interpreter, place and request are put into words.
  test('is told of every fact that it brought', async () =>
    expect(await brought(NO_SYSTEM, '#v=1&os=macos&sign=sudo-before')).toEqual({ link: 'macOS, other things that were answered or read before' }));
  test('makes no foreign text ours', async () => {
    const { view } = await ask(['npm error it failed'], '#v=1&os=linux&place=system&refusal=denied');
    expect([view?.kind, view?.ask]).toEqual(['unrelated', undefined]);
  });
});

describe('answers that were given before', () => {
  test('count beside the text, and are told in their own words', async () => {
    const { view } = await ask([NO_SYSTEM], '#v=1&answer=system.macos');
    expect([view?.shells, view?.brought]).toEqual([['posix'], { answers: 'macOS' }]);
  });
  test('correct what a link brought', async () =>
    expect((await ask([NO_SYSTEM], '#v=1&os=windows&answer=system.macos')).view?.brought).toEqual({ answers: 'macOS' }));
  test('do not outrank the text, and are not told where it tells the same', async () => {
    const { view } = await ask([REFUSED], '#v=1&answer=system.windows');
    expect([view?.headline, view?.brought]).toEqual(['This Python belongs to root', {}]);
  });
  test('judge no text', async () => {
    const [alone, beside] = [await ask([NO_SYSTEM]), await ask([NO_SYSTEM], '#v=1&answer=system.linux&answer=linux-message.externally-managed')];
    expect(alone.view?.headline).not.toBe('This Python belongs to the operating system');
    expect(beside.view?.reasons.filter((reason) => reason.startsWith('You answered'))).toEqual([]);
  });
});

describe('the field for what was being installed', () => {
  const UNTOLD = REFUSED.slice(REFUSED.indexOf('\n') + 1);
  const fieldOf = async (text: string, words: string) => {
    const { view } = await install(text, words);
    return { field: view?.installing, commands: JSON.stringify([view?.first, view?.article]) };
  };
  test('is there where the text does not tell', async () => {
    const { field, commands } = await fieldOf(UNTOLD, '');
    expect([field, commands.includes('PACKAGE')]).toEqual([{ words: '', isRead: false }, true]);
  });
  test('fills every command, and what is handed on', async () => {
    const { field, commands } = await fieldOf(UNTOLD, '--upgrade rich');
    expect([field, commands.includes('PACKAGE'), commands.includes('--upgrade rich'), commands.includes('install=rich')]).toEqual([
      { words: '--upgrade rich', isRead: true },
      false,
      true,
      true,
    ]);
  });
  test.each(['&& rm -rf /', '--', '   '])('leaves the blank where %j cannot be read', async (words) => {
    const { field, commands } = await fieldOf(UNTOLD, words);
    expect([field, commands.includes('PACKAGE')]).toEqual([{ words, isRead: false }, true]);
  });
  test('is read as the reader’s own shell reads it', async () => {
    const { commands } = await fieldOf(
      "[WinError 5] Access is denied: 'C:\\\\Program Files\\\\Python312\\\\Lib\\\\site-packages\\\\rich'\nPS C:\\> pip",
      '-r C:\\lab\\needs.txt',
    );
    expect(commands).toContain('-r C:\\\\lab\\\\needs.txt');
  });
  test('is not there where the text tells, and changes nothing', async () => {
    const { field, commands } = await fieldOf(REFUSED, 'evil');
    expect([field, commands.includes('evil')]).toEqual([undefined, false]);
  });
  test('is not there where nothing was to be installed', async () => expect((await fieldOf('It is well', '')).field).toBeUndefined());
});
