import { describe, expect, test } from 'vitest';
import { openFactsOf } from '../../src/vocabulary/openFactsOf.ts';
import { openRequestOf } from '../../src/vocabulary/openRequestOf.ts';
import { redactRequest } from '../../src/vocabulary/redactRequest.ts';
import { told } from './told.ts';

const words = (text: string) => text.split(' ').filter(Boolean);

describe('of what was asked for others see', () => {
  test.each([
    ['rich', 'rich', ''],
    ['Rich', 'Rich', ''],
    ['PyYAML==6.0.1', 'PyYAML==6.0.1', ''],
    ['typing_extensions', 'typing_extensions', ''],
    ['requests[socks]>=2.31,<3', 'requests[socks]>=2.31,<3', ''],
    ['torch==2.3.0+cu121', 'torch==2.3.0+cu121', ''],
    ['torch==2.*', 'torch==2.*', ''],
    ['ruff@latest', 'ruff@latest', ''],
    ['flask@^3.0', 'flask@^3.0', ''],
    ['scipy=1.11', 'scipy=1.11', ''],
    ['shop', 'PACKAGE', 'shop'],
    ['shop==1.0', 'PACKAGE', 'shop==1.0'],
    ['rich shop', 'rich PACKAGE', 'shop'],
    ['rich==13+lab', 'rich==VERSION', 'rich==13+lab'],
    ['rich==13.lab', 'rich==VERSION', 'rich==13.lab'],
    ['rich[mia]', 'rich[EXTRA]', 'rich[mia]'],
    ['rich[dev,mia]', 'rich[dev,EXTRA]', 'rich[dev,mia]'],
    ['rich-', 'PACKAGE', ''],
    ['rich@lab', 'PACKAGE', ''],
    ['rich@https://lab.example/x', 'PACKAGE', ''],
    ['git+https://lab.example/shop.git', 'PACKAGE', ''],
    ['https://lab.example/shop.whl', 'PACKAGE', ''],
    ['./dist/shop-1.0.whl', 'FILE', ''],
    ['shop-1.0.tar.gz', 'FILE', ''],
    ['D:\\shop\\lab', 'FILE', ''],
    ['.', '.', ''],
    ['.[dev,test]', '.[dev,test]', ''],
    ['.[mia]', 'FOLDER', '.[mia]'],
    ['-e .', '-e .', ''],
    ['-e ../lab', '-e FOLDER', ''],
    ['-e git+https://lab.example/shop', '-e FOLDER', ''],
    ['-r requirements.txt', '-r requirements.txt', ''],
    ['-r requirements/dev.txt', '-r requirements/dev.txt', ''],
    ['-r docs\\requirements.txt', '-r docs\\requirements.txt', ''],
    ['-r mia-req.txt', '-r FILE', 'mia-req.txt'],
    ['-r /home/mia/requirements.txt', '-r FILE', ''],
    ['-c constraints.txt rich', '-c constraints.txt rich', ''],
    ['-c lab.txt rich', '-c NAME rich', 'lab.txt'],
    ['-c conda-forge rich', '-c conda-forge rich', ''],
    ['-c https://lab.example/c.txt rich', '-c NAME rich', ''],
    ['--upgrade --pre --no-deps rich', '--upgrade --pre --no-deps rich', ''],
    ['--index-url https://pypi.org/simple rich', '--index-url YOUR-INDEX rich', ''],
    ['--index-url=https://mia:geheim@lab.example/simple rich', '--index-url YOUR-INDEX rich', ''],
    ['-i https://lab.example rich', '-i YOUR-INDEX rich', ''],
    ['--no-index --find-links ./lab rich', '--no-index --find-links FOLDER rich', ''],
    ['--no-binary :all: rich', '--no-binary :all: rich', ''],
    ['--no-binary=numpy,rich rich', '--no-binary numpy,rich rich', ''],
    ['--only-binary shop rich', '--only-binary PACKAGE rich', ''],
    ['--group dev rich', '--group dev rich', ''],
    ['--group lab rich', '--group NAME rich', ''],
    ['--upgrade-strategy eager rich', '--upgrade-strategy eager rich', ''],
    ['--upgrade-strategy lab rich', '--upgrade-strategy VALUE rich', ''],
    ['--python-version 3.11 --platform manylinux2014_x86_64 rich', '--python-version 3.11 --platform manylinux2014_x86_64 rich', ''],
    ['--global-option -j4 rich', '--global-option VALUE rich', ''],
    ['--config-settings editable_mode=lab rich', '--config-settings VALUE rich', ''],
    ['PACKAGE', 'PACKAGE', ''],
    ['constructor', 'PACKAGE', 'constructor'],
    ['ü', 'PACKAGE', ''],
  ])('of %s: %s', (request, open, held) => expect(redactRequest(words(request))).toMatchObject({ words: words(open), held: words(held) }));

  test.each([
    ["uvicorn; sys_platform != 'win32'", "uvicorn; sys_platform != 'win32'"],
    ['rich ; python_version < "3.9" and os_name == "nt"', 'rich ; python_version < "3.9" and os_name == "nt"'],
    ["uvicorn; sys_platform != 'mia'", 'PACKAGE'],
    ["uvicorn; lab != 'win32'", 'PACKAGE'],
    ["shop; sys_platform != 'win32'", 'PACKAGE'],
  ])('a condition in words that every Python knows: %s', (requirement, open) => expect(redactRequest([requirement]).words).toEqual([open]));

  test('the names again that the reader wishes to tell, but no address', () => {
    const request = ['shop', 'rich[mia]', '-r', 'lab.txt', '-i', 'https://lab.example', 'git+https://lab.example/x', '-e', '../mia'];
    expect(redactRequest(request)).toEqual({
      words: ['PACKAGE', 'rich[EXTRA]', '-r', 'FILE', '-i', 'YOUR-INDEX', 'PACKAGE', '-e', 'FOLDER'],
      named: ['shop', 'rich[mia]', '-r', 'lab.txt', '-i', 'YOUR-INDEX', 'PACKAGE', '-e', 'FOLDER'],
      held: ['shop', 'rich[mia]', 'lab.txt'],
    });
  });
  test.each([
    ['pip', '-e .', '-e .'],
    ['poetry', '-e rich', '-e rich'],
    ['pipx', '-e rich', '-e rich'],
    ['uv', '-n rich', '-n rich'],
    ['conda', '-n lab rich', '-n NAME rich'],
    ['conda', '-y -c bioconda rich', '-y -c bioconda rich'],
    ['pipenv', '-d rich', '-d rich'],
    ['poetry', '-G dev rich', '-G dev rich'],
    ['poetry', '-C lab rich', '-C VALUE rich'],
    ['pip', '-n rich', undefined],
    ['pip', '-d rich', undefined],
    [undefined, '-G dev rich', undefined],
  ] as const)('options as the tool means them: %s %s', (tool, request, open) => expect(redactRequest(words(request), tool).words).toEqual(open && words(open)));
  test('versions with a space before or behind', () => {
    expect(redactRequest(['rich >= 13, < 14', 'shop >= 1']).words).toEqual(['rich >= 13, < 14', 'PACKAGE']);
    expect(redactRequest(['rich >= 13 mia', 'rich 13', 'rich >= mia']).words).toEqual(['PACKAGE', 'PACKAGE', 'rich==VERSION']);
  });
  test.each(['--lab rich', '--target /x rich', '--trusted-host lab rich', 'rich -r', '-Ur lab.txt', '--pre=lab rich', '-rlab.txt', '- rich'])(
    'nothing where an option is not known or lacks its value: %s',
    (request) => expect(redactRequest(words(request))).toEqual({ held: [] }),
  );
  test('nothing of more than sixty words', () => {
    const sixty = Array.from({ length: 60 }, () => 'rich');
    expect([redactRequest(sixty).words?.length, redactRequest([...sixty, 'rich']).words]).toEqual([60, undefined]);
  });
  test.each(['a', '-', 'a.', '=', '[', ',', "; os_name == 'nt'", '1', '@', '~', ' '])('a long word of %j costs nothing', (piece) => {
    const start = performance.now();
    for (const word of [piece.repeat(1_000_000), `rich${piece.repeat(1_000_000)}`, `rich==1${piece.repeat(60)}`, `rich[${piece.repeat(80)}]==1`])
      for (const request of [[word], ['-r', word], ['-e', word], ['--no-binary', word]]) redactRequest(request);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('of a case others see', () => {
  test('no request of blanks alone', () => {
    expect(openRequestOf(told({ request: [['shop']] }))).toEqual({ named: ['shop'], held: ['shop'] });
    expect(openRequestOf(told({ request: [['./lab']] }))).toEqual({ held: [] });
    expect(openRequestOf(told({ request: [['--pre', 'shop']] })).words).toEqual(['--pre', 'PACKAGE']);
  });
  test('what came out of a link: it has been shared already', () =>
    expect(openRequestOf(told({ request: [['shop']] }, { by: 'link' }))).toEqual({ words: ['shop'], held: [] }));
  test('what was answered as what was pasted', () => expect(openRequestOf(told({ request: [['shop']] }, { by: 'answer' })).words).toBeUndefined());
  test('nothing of nothing', () => expect([openRequestOf({}), openFactsOf({})]).toEqual([{ held: [] }, {}]));
  test('words out of lists, a plain interpreter, and what was asked for', () => {
    const facts = told({
      os: ['linux'],
      verb: ['install'],
      number: ['Errno 13'],
      path: ['/home/mia'],
      command: ['x'],
      phrase: ['x'],
      package: ['x'],
      again: [['x']],
      python: [['py', '-3.9']],
      request: [['rich', 'shop']],
    });
    const open = { os: ['linux'], verb: ['install'], number: ['Errno 13'], python: ['py', '-3.9'] };
    expect(openFactsOf(facts)).toEqual({ ...open, request: ['rich', 'PACKAGE'] });
    expect(openFactsOf(facts, ['rich', 'shop'])).toEqual({ ...open, request: ['rich', 'shop'] });
  });
  test('no number of another form, no interpreter in a folder', () =>
    expect(openFactsOf(told({ number: ['mia 5'], python: [['/home/mia/bin/python']], request: [['--lab']] }))).toEqual({}));
});
