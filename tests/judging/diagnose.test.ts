import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import type { Stated } from '../../src/vocabulary/facts.ts';
import { causeOf, signatureOf, tableOf } from './fixture.ts';

const table = tableOf(
  [
    causeOf('system', { signatures: [signatureOf({ place: ['system'], refusal: ['denied'] }, 'decisive', { because: 'It is the system’s.' })] }),
    causeOf('full', { signatures: [signatureOf({ refusal: ['full'] }, 'strong')] }),
    causeOf('twin', { signatures: [signatureOf({ refusal: ['full'] }, 'strong')] }),
    causeOf('net', { family: 'lookalike', signatures: [signatureOf({ refusal: ['socket'] }, 'strong')] }),
    causeOf('cache', { signatures: [signatureOf({ phrase: ['the cache is off'] }, 'decisive', { notice: true })] }),
    causeOf('managed', { signatures: [signatureOf({ phrase: ['managed by debian'] }, 'decisive')] }),
    causeOf('hinted', { signatures: [signatureOf({ phrase: ['so it was'] }, 'weak')] }),
    causeOf('loud', { signatures: [signatureOf({ phrase: ['so it really was'] }, 'strong')] }),
  ],
  [{ text: 'error: this is a known message', cause: 'full' }],
);
const REFUSED = "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/rich'";
const SUCCESS = 'Successfully installed rich-13.0';
const told = (texts: readonly string[], stated: readonly Stated[] = []) => {
  const { verdict, level, causes } = diagnose(table, texts, stated);
  return [verdict, level, ...causes.map(({ id }) => id)];
};
const answer = (facts: Stated['facts'], causes?: readonly string[]): Stated => ({ by: 'answer', label: 'A', facts, ...(causes && { causes }) });

describe('the verdict', () => {
  test.each([
    ['names one cause', [REFUSED], ['cause', 'certain', 'system']],
    ['names two that are as likely, and is only possible', ['$ pip install x\n[Errno 28]'], ['between', 'possible', 'full', 'twin']],
    ['names a lookalike', ['$ pip install x\n[Errno 111]'], ['lookalike', 'likely', 'net']],
    ['is a success', [SUCCESS], ['solved', 'possible']],
    ['is a success in one of two pastes', [SUCCESS, '$ pip list'], ['solved', 'possible']],
    ['is a notice after a success', [`the cache is off\n${SUCCESS}`], ['cause', 'certain', 'cache']],
    ['is no failure of pip’s that went well in the end', [`$ pip install rich\n[Errno 28]\n${SUCCESS}`], ['solved', 'possible']],
    ['is ours where one of two pastes is', ['$ pip install rich', '[Errno 28]'], ['between', 'possible', 'full', 'twin']],
    ['is no failure that went well in the end', [`[Errno 28]\n${SUCCESS}`], ['solved', 'possible']],
    ['is not enough', ['$ pip install rich'], ['unknown', 'possible']],
    ['is not enough of nothing', [''], ['unknown', 'possible']],
    ['is not enough of no text at all', [], ['unknown', 'possible']],
    ['is not ours', ['npm error [Errno 28]'], ['unrelated', 'possible']],
    ['is not enough where a refusal stands alone', ["[Errno 13] Permission denied: 'x'"], ['unknown', 'possible']],
    ['is not enough where a refusal of another kind stands alone', ['[Errno 28]'], ['unknown', 'possible']],
    ['is not enough beside another program’s', ['npm error it failed', '[Errno 28]'], ['unknown', 'possible']],
    ['is not enough where a remedy’s own step failed', ["mv: cannot move '.venv' to '.venv-old': Permission denied"], ['unknown', 'possible']],
    ['is ours by a phrase that settles it', ['it is managed by Debian'], ['cause', 'certain', 'managed']],
    ['is ours by a phrase that makes it likely', ['so it really was'], ['cause', 'likely', 'loud']],
    ['is not ours by a phrase that settles nothing', ['so it was'], ['unrelated', 'possible']],
    ['is nearly a known message', ['pip: eror: this is a knwon message'], ['cause', 'possible', 'full']],
  ])('%s', (_name, texts, expected) => expect(told(texts)).toEqual(expected));
  test.each([
    ['white space', ' \n\t ', 'unknown'],
    ['a poem', 'The wind blew over the hill\nand nobody saw it', 'unrelated'],
    ['zero bytes', '\u0000'.repeat(5_000), 'unrelated'],
    ['half surrogates', '\ud800\udc00\ud800 pip install x', 'unknown'],
    ['names of prototypes', 'pip install constructor __proto__ toString', 'unknown'],
    ['another language', 'Не удалось открыть файл', 'unrelated'],
  ])('is silent on %s', (_name, text, verdict) => expect(told([text])).toEqual([verdict, 'possible']));
});

describe('answers', () => {
  test('make a case ours', () => expect(told([], [answer({ refusal: ['full'] })])).toEqual(['between', 'possible', 'full', 'twin']));
  test('settle one cause that they leave, but not for certain', () =>
    expect(told([], [answer({ place: ['system'], refusal: ['denied'] }, ['system'])])).toEqual(['cause', 'likely', 'system']));
  test('settle what a text leaves between two causes', () =>
    expect(told(['$ pip install x\n[Errno 28]'], [answer({}, ['twin'])])).toEqual(['cause', 'likely', 'twin', 'full']));
  test('leave causes in their own order', () => expect(told([], [answer({}, ['twin', 'full'])])).toEqual(['between', 'possible', 'twin', 'full']));
  test('point somewhere where nothing else does', () => expect(told([], [answer({}, ['net'])])).toEqual(['lookalike', 'possible', 'net']));
  test('that state nothing leave it unknown', () => expect(told([''], [answer({})])).toEqual(['unknown', 'possible']));
});

describe('beside what is stated', () => {
  const link: Stated = { by: 'link', label: 'the link', facts: { place: ['system'], refusal: ['denied'] } };
  test.each([
    ['no text is ours', [], ['cause', 'likely', 'system']],
    ['a blank text is ours', [' \n'], ['cause', 'likely', 'system']],
    ['a foreign text is not', ['npm error it failed'], ['unrelated', 'possible']],
    ['a foreign text beside a blank one is not', ['', 'npm error it failed'], ['unrelated', 'possible']],
    ['a text of an installer is ours', ['$ pip install x\n[Errno 13]'], ['cause', 'likely', 'system']],
    ['a text with a phrase that settles it is ours', ['managed by Debian'], ['between', 'possible', 'system', 'managed']],
  ])('%s', (_name, texts, expected) => expect(told(texts, [link])).toEqual(expected));
  const said = answer({ phrase: ['managed by Debian'] }, ['managed']);
  test.each([
    ['words that were said give way to what a text makes likely', [REFUSED], ['cause', 'certain', 'system', 'managed']],
    ['they count where no text does', [''], ['cause', 'likely', 'managed']],
    ['they count beside a notice', ['$ pip install x\nthe cache is off'], ['cause', 'likely', 'managed']],
    ['they count beside what is only possible', ['$ pip install x\nso it was'], ['cause', 'likely', 'managed', 'hinted']],
  ])('%s', (_name, texts, expected) => expect(told(texts, [said])).toEqual(expected));
  test('a text alone is certain, whatever else is stated', () =>
    expect(told([REFUSED], [{ ...link, facts: { refusal: ['full'] } }])).toEqual(['cause', 'certain', 'system']));
});

test('a text that is nearly a known message is not looked up after a success', () => {
  const near = 'pip: eror: this is a knwon message';
  expect([told([near]), told([near, SUCCESS])]).toEqual([
    ['cause', 'possible', 'full'],
    ['solved', 'possible'],
  ]);
});

describe('evidence', () => {
  test('points into the text as it was pasted, noise and all', () => {
    const text = `\u001b[31m${REFUSED}\u001b[0m`;
    const { evidence, causes } = diagnose(table, ['$ pip install rich', text]);
    expect(causes).toEqual([{ id: 'system', confidence: 0.96 }]);
    expect(evidence.map(({ spans }) => spans.map(({ paste, start, end }) => [paste, text.slice(start, end)]))).toEqual([
      [
        [1, '/usr/lib/python3/dist-packages/rich'],
        [1, '[Errno 13]'],
      ],
    ]);
  });
  test('of both causes that are named is there', () =>
    expect(diagnose(table, ['$ pip install x\n[Errno 28]']).evidence.map(({ cause }) => cause)).toEqual(['full', 'twin']));
  test('of a cause that is not named is left out', () =>
    expect(diagnose(table, [`the cache is off\n${REFUSED}`]).evidence.map(({ cause }) => cause)).toEqual(['system']));
  test('is rounded to a hundredth', () =>
    expect(diagnose(table, [], [answer({ refusal: ['full'] }, ['full']), answer({ sign: [] })]).causes[0]?.confidence).toBe(0.85));
});

test('the facts of several pastes are told in silence as well', () => {
  const { facts } = diagnose(table, ['$ pip3 install rich', 'Looking in indexes: https://acme.example']);
  expect(facts.request?.map(({ value }) => value)).toEqual([['rich']]);
  expect(facts.command?.[0]?.origin).toMatchObject({ paste: 0 });
});
