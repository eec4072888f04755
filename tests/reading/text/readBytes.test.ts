import { describe, expect, test } from 'vitest';
import type { Encoding, Narrow } from '../../../src/reading/text/Encoding.ts';
import { ENCODINGS } from '../../../src/reading/text/encodings.ts';
import { isBinary } from '../../../src/reading/text/isBinary.ts';
import { MARKS } from '../../../src/reading/text/markOf.ts';
import { readBytes } from '../../../src/reading/text/readBytes.ts';
import { decode, encode, join } from './encode.ts';

const read = (bytes: Uint8Array) => readBytes(bytes, decode);
const markOf = (encoding: Encoding): Uint8Array => Uint8Array.from(MARKS.find((mark) => mark.encoding === encoding)?.bytes ?? []);

const ENGLISH = "PS C:\\Users\\mia> pip install rich\r\nERROR: [WinError 5] Access is denied: 'c:\\program files'\r\n";
const TEXTS = {
  English: ENGLISH,
  // 一 has a zero byte where an English letter has its own, 上 has a line end's.
  Chinese: "ERROR: [WinError 5] 拒绝访问。: 'c:\\以上\\数据'\r\n另一个程序正在使用此文件，进程无法访问。\r\n",
  // Many a letter of sound looks like two English ones.
  Japanese: '管理者として実行してください。にしてください\r\nよりよいものにしてくださいませんかということですからどうですか\r\n',
  Russian: "ОШИБКА: Отказано в доступе: 'C:\\Users\\Мария'\r\n",
  Korean: "ERROR: [WinError 5] 액세스가 거부되었습니다: 'c:\\가나'\r\n",
};
const WIDE = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;

describe.each(Object.entries(TEXTS))('%s', (_name, text) => {
  test.each(WIDE)('is read from %s without a mark', (encoding) => expect(read(encode(encoding, text))).toEqual({ text }));
  test.each([...WIDE, 'utf-8'] as const)('is read from %s with its mark', (encoding) =>
    expect(read(join(markOf(encoding), encode(encoding, text)))).toEqual({ text }),
  );

  const wide = encode('utf-16le', text);
  test.each([
    ['a prompt', 'C:\\Users\\mia>pip install rich\r\n'],
    ['a line of Linux', '$ pip install rich\n'],
    ['an odd number of bytes', 'ok\n'],
    ['few bytes', 'ok\r\n'],
    ['its own kind', text],
  ])('is read where UTF-16 and UTF-8 stand behind one another: %s', (_what, line) => {
    const plain = encode('utf-8', line);
    expect(read(join(plain, wide))).toEqual({ text: line + text });
    expect(read(join(wide, plain, wide))).toEqual({ text: text + line + text });
    expect(read(join(markOf('utf-16le'), wide, plain))).toEqual({ text: text + line });
    expect(read(join(plain, markOf('utf-16le'), wide)).text).toBe(line + text);
    expect(read(join(wide, markOf('utf-8'), plain)).text).toBe(text + line);
    expect(read(join(plain, encode('utf-16be', text))).text).toBe(line + text);
  });
});

test('UTF-16 that begins with two letters which look like English is read by its mark', () =>
  expect(read(join(markOf('utf-16le'), encode('utf-16le', '中央')))).toEqual({ text: '中央' }));
test('PowerShell’s lines behind a line that was not ended are read', () =>
  expect(read(join(encode('utf-8', 'Collecting rich==13'), encode('utf-16le', ENGLISH))).text).toBe(`Collecting rich==13${ENGLISH}`));
test('UTF-16 with a mark behind a line that was not ended is read', () =>
  expect(read(join(encode('utf-8', 'Collecting rich==13'), markOf('utf-16le'), encode('utf-16le', TEXTS.Russian))).text).toBe(
    `Collecting rich==13${TEXTS.Russian}`,
  ));
test('four bytes a letter beyond the first plane are read, and what is no letter is marked', () => {
  expect(read(encode('utf-32le', 'pip 😀 rich')).text).toBe('pip 😀 rich');
  expect(read(join(encode('utf-32be', 'pip rich'), Uint8Array.from([0, 0, 0xd8, 0]))).text).toBe('pip rich\ufffd');
});

/** What Windows and its programs say in these encodings. */
const LEGACY: readonly (readonly [Narrow, readonly string[]])[] = [
  [
    'windows-1252',
    [
      'Impossible de trouver le chemin spécifié.',
      'Zugriff verweigert: C:\\Users\\Müller',
      'C:\\USERS\\ÅSA',
      'El proceso no tiene acceso al archivo porque está siendo utilizado por otro proceso: C:\\Users\\José',
    ],
  ],
  ['windows-1251', ['Отказано в доступе.', "ERROR: [Errno 13] 'C:\\Users\\Пользователь\\AppData'", 'Системе не удается найти указанный путь.']],
  ['ibm866', ['Отказано в доступе.', 'Процесс не может получить доступ к файлу, так как этот файл занят другим процессом.']],
  ['shift_jis', ['アクセスが拒否されました。', '要求された操作には管理者特権が必要です。', 'C:\\Users\\太郎\\AppData']],
  ['gb18030', ['拒绝访问。', "'pip' 不是内部或外部命令，也不是可运行的程序或批处理文件。", 'C:\\Users\\张伟\\AppData\\Local\\Temp']],
  ['big5', ['存取被拒。', '程序無法存取檔案，因為檔案正由另一個程序使用。', 'C:\\Users\\陳大文\\桌面']],
  ['euc-kr', ['액세스가 거부되었습니다.', '지정된 경로를 찾을 수 없습니다.', 'C:\\Users\\홍길동\\바탕 화면']],
];
const nameOf = (encoding: Narrow): string => ENCODINGS.find((row) => row.encoding === encoding)?.name ?? '';

describe.each(LEGACY)('%s', (encoding, texts) => {
  test.each(texts)('is told by what its letters would be, and named: %s', (line) => {
    for (const text of [line, `${ENGLISH.repeat(300)}${line}\r\n${ENGLISH}`]) {
      const { text: got, warning } = read(encode(encoding, text));
      expect(got).toBe(text);
      expect(warning).toContain(nameOf(encoding));
      expect(isBinary(got)).toBe(false);
    }
  });
  test('is told in a long text', () => expect(read(encode(encoding, `${texts.join('\r\n')}\r\n`.repeat(2_000))).warning).toContain(nameOf(encoding)));
});

describe('what is not UTF-8 and not known', () => {
  const thai = [0xbb, 0xaf, 0xd4, 0xe0, 0xca, 0xb8, 0xa1, 0xd2, 0xc3, 0xe0, 0xa2, 0xe9, 0xd2, 0xb6, 0xd6, 0xa7];
  const { text, warning } = read(join(encode('utf-8', 'ERROR: '), Uint8Array.from(thai)));
  test('is said plainly', () => expect(warning).toContain('not recognised'));
  test('keeps its English letters, and marks the others', () => expect(text).toMatch(/^ERROR: \ufffd/));
});

describe('without a warning', () => {
  test.each([
    ['nothing', ''],
    ['plain text', ENGLISH],
    ['text with a letter that its end cuts off', join(encode('utf-8', 'Отказано'), Uint8Array.from([0xd0])), 'Отказано\ufffd'],
    ['text with few wrong bytes', join(encode('utf-8', 'Отказано в доступе'), Uint8Array.from([0xff])), 'Отказано в доступе\ufffd'],
  ])('%s is UTF-8', (_name, bytes, text = bytes as string) => expect(read(typeof bytes === 'string' ? encode('utf-8', bytes) : bytes)).toEqual({ text }));
  test('the bytes of a picture stay unreadable', () => {
    const picture = Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 7 + (i >> 3) * 31) % 256);
    const { text, warning } = read(picture);
    expect([isBinary(text), warning]).toEqual([true, undefined]);
  });
});

/** Milliseconds of work after which anything but one pass over the bytes would still not be done. */
const SOON = 3_000;
test.each([
  ['a zero byte between any two letters', [97, 0]],
  ['zero bytes alone', [0]],
  ['a zero byte in each line', [...Array(40).fill(120), 0, 10]],
  ['marks alone', [0xff, 0xfe]],
  ['kinds that change with each line', [97, 0, 98, 0, 99, 0, 100, 0, 111, 107, 10]],
  ['letters of no encoding', [0xff, 0x80]],
  ['plain text without a line end, then two bytes a letter', [97]],
])('reads three million bytes soon: %s', (_name, unit) => {
  const bytes = new Uint8Array(3_000_000).map((_, i) => unit[i % unit.length] ?? 0);
  const start = process.cpuUsage();
  read(bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(SOON);
});
