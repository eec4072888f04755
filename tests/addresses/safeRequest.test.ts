import { describe, expect, test } from 'vitest';
import { safeRequest } from '../../src/addresses/safeRequest.ts';

describe('may come out of a link', () => {
  test.each([
    [['rich']],
    [['a']],
    [['rich', 'shop']],
    [['zope.inter-face_x']],
    [['requests[socks,use_chardet]']],
    [['rich==13.*']],
    [['rich>=13,<14']],
    [['rich===13.0+local']],
    [['-r', 'requirements.txt']],
    [['-r', 'limits.in', '-c', 'limits-2.txt', 'rich']],
    [['pyproject.toml']],
    [['-e', '.']],
    [['.[dev,test]']],
    [['-U', '--pre', 'rich']],
    [['constructor']],
    [['acme-billing~=4.2']],
    [['--index-url', 'YOUR-INDEX', 'PACKAGE']],
    [['--find-links', 'FOLDER', '--no-index', 'rich']],
    [['-r', 'FILE', '-c', 'NAME', '-e', 'FOLDER']],
    [['--no-deps', '--require-hashes', '-r', 'requirements/base.txt']],
    [['rich[EXTRA]==VERSION']],
    [['--no-binary', ':all:', '--config-settings', 'VALUE', 'rich']],
    [['--group', 'dev', 'rich@latest']],
    [["uvloop; sys_platform != 'win32'"]],
    [['--upgrade-strategy=eager', 'rich']],
  ])('%j', (request) => expect(safeRequest(request)).toBe(request));
});

describe('may not come out of a link', () => {
  test.each([
    [['git+https://evil.example/x']],
    [['https://evil.example/x.whl']],
    [['rich@https://evil.example/x']],
    [['rich @ x']],
    [['--index-url', 'https://evil.example']],
    [['--index-url=https://evil.example']],
    [['--index-url', 'rich']],
    [['--extra-index-url', 'rich']],
    [['-i', 'rich']],
    [['--index-url', 'https://pypi.org/simple', 'rich']],
    [['--index-url', 'PACKAGE', 'rich']],
    [['--index-url=YOUR-INDEX.example', 'rich']],
    [['--find-links', '.', 'rich']],
    [['-f', 'lab', 'rich']],
    [['--trusted-host', 'lab', 'rich']],
    [['--target', 'lab', 'rich']],
    [['--break-system-packages', 'rich']],
    [['--config-settings', 'lab=1', 'rich']],
    [['--global-option', 'lab', 'rich']],
    [['--no-binary', 'lab', 'rich']],
    [['--group', 'lab', 'rich']],
    [['--upgrade-strategy', 'lab', 'rich']],
    [['-r', 'lab/requirements.txt']],
    [['-r', '../requirements/base.txt']],
    [['-e', 'lab']],
    [["rich; sys_platform != 'win32' or lab"]],
    [['rich; $(x)']],
    [['rich@x']],
    [['--pre=rich']],
    [['rich', '--target=/x']],
    [['../x']],
    [['./x']],
    [['..']],
    [['/etc/x.txt']],
    [['dir/requirements.txt']],
    [['dir\\requirements.txt']],
    [['-r', '.hidden.txt']],
    [['.netrc']],
    [['-ievil.in']],
    [['-r', '--proxy-evil.txt']],
    [['__file.txt.exe']],
    [['~']],
    [['a;b']],
    [['$(x)']],
    [['x\ny']],
    [['rich\n']],
    [['rich-']],
    [['-rich']],
    [['_rich']],
    [['ü']],
    [['\ud800']],
    [['__proto__']],
    [['']],
    [['rich', '']],
    [['rich', 'a b']],
    [['a'.repeat(82)]],
    [['rich[]']],
    [['rich=']],
    [[`${'a'.repeat(62)}.txt`, '%x']],
    [['rich', '-r']],
    [['-r', '-U', 'rich']],
    [['-r', '--pre']],
    [['-U']],
    [['--upgrade', '--pre']],
  ])('%j', (request) => expect(safeRequest(request)).toEqual([]));
  test('none, nothing, and more than thirty', () => {
    const thirty = Array.from({ length: 30 }, () => 'rich');
    expect([safeRequest(undefined), safeRequest([]), safeRequest([...thirty, 'rich'])]).toEqual([[], [], []]);
    expect(safeRequest(thirty)).toBe(thirty);
  });
});

test('a name may have 81 characters', () => {
  expect(safeRequest(['a'.repeat(81)])).toHaveLength(1);
  expect(safeRequest([`${'a'.repeat(61)}.txt`])).toHaveLength(1);
  expect(safeRequest([`rich[${'x'.repeat(80)}]`])).toHaveLength(1);
  expect(safeRequest([`rich[${'x'.repeat(81)}]`])).toEqual([]);
});
